import { describe, expect, test } from 'vitest';
import { createHostMatcher } from './hosts.ts';

const isVendorHost = createHostMatcher([
  'faceid.tencentcloudapi.com',
  'faceid.{region}.tencentcloudapi.com',
  'zoo-{region}.example',
]);

describe('createHostMatcher', () => {
  test.each([
    'faceid.tencentcloudapi.com',
    'FaceID.TencentCloudAPI.com:443',
    'faceid.ap-shanghai.tencentcloudapi.com',
    'zoo-north.example',
  ])('matches %s', (host) => {
    expect(isVendorHost(host)).toBe(true);
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
    expect(isVendorHost(host)).toBe(false);
  });
});
