import { describe, expect, test } from 'vitest';
import { isVendorHost } from './hosts.ts';

const hosts = ['faceid.tencentcloudapi.com', 'faceid.{region}.tencentcloudapi.com', 'zoo-{region}.example'];

describe('isVendorHost', () => {
  test.each([
    'faceid.tencentcloudapi.com',
    'FaceID.TencentCloudAPI.com:443',
    'faceid.ap-shanghai.tencentcloudapi.com',
    'zoo-north.example',
  ])('matches %s', (host) => {
    expect(isVendorHost(host, hosts)).toBe(true);
  });

  test.each([
    '',
    'localhost',
    '127.0.0.1:4010',
    'cvm.tencentcloudapi.com',
    'faceid.a.b.tencentcloudapi.com',
    'xfaceid.tencentcloudapi.com',
    'faceid-tencentcloudapi.com',
    'zoo-.example',
  ])('does not match %s', (host) => {
    expect(isVendorHost(host, hosts)).toBe(false);
  });
});
