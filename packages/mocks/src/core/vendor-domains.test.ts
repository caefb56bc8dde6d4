import { describe, expect, test } from 'vitest';
import { createDomainMatcher } from './vendor-domains.ts';

const isLinkvisual = createDomainMatcher(['linkvisual.cn-shanghai.aliyuncs.com', 'linkvisual.aliyuncs.com']);
const isIot = createDomainMatcher(['api.link.aliyun.com', 'ap-southeast-1.api-iot.aliyuncs.com']);
const isFaceid = createDomainMatcher(['faceid.tencentcloudapi.com', 'faceid.{region}.tencentcloudapi.com']);
const isFinauth = createDomainMatcher(['api-sgp.yljz.com']);

describe('the domains of a service', () => {
  test('contain its hosts in every region, named by a spec or not, in any case and with a port', () => {
    const hosts = [
      [isLinkvisual, 'linkvisual.cn-shanghai.aliyuncs.com', 'linkvisual.ap-southeast-1.aliyuncs.com'],
      [
        isLinkvisual,
        'LinkVisual.aliyuncs.com:443',
        'linkvisual-vpc.cn-shanghai.aliyuncs.com',
        'linkvisual.aliyuncs.com.',
      ],
      [isIot, 'api.link.aliyun.com', 'eu-central-1.api-iot.aliyuncs.com', 'api-iot.cn-shanghai.aliyuncs.com'],
      [
        isFaceid,
        'faceid.tencentcloudapi.com',
        'faceid.ap-chengdu.tencentcloudapi.com',
        'faceid.intl.tencentcloudapi.com',
      ],
      [isFinauth, 'api-sgp.yljz.com', 'api-idn.yljz.com', 'api.yljz.com'],
    ] as const;
    for (const [isVendor, ...names] of hosts) expect(names.filter((name) => !isVendor(name))).toEqual([]);
  });

  test('contain no other service of the vendor and no host that only looks like one', () => {
    const others = [
      [isLinkvisual, 'bucket.oss-cn-shanghai.aliyuncs.com', 'aliyuncs.com', 'xlinkvisual.aliyuncs.com'],
      [isLinkvisual, 'linkvisual.aliyuncs.com.evil.example', 'linkvisual-aliyuncs.com'],
      [isIot, 'help.aliyun.com', 'iot.cn-shanghai.aliyuncs.com', 'api.aliyun.com'],
      [isFaceid, 'cvm.tencentcloudapi.com', 'localhost', '127.0.0.1:4010', ''],
      [isFinauth, 'global.yljz.com', 'apix.yljz.com'],
    ] as const;
    for (const [isVendor, ...names] of others) expect(names.filter((name) => isVendor(name))).toEqual([]);
  });
});
