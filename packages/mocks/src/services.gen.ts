// Generated from specs/ by `npm run generate`. Do not edit.

import { mockAlibabaIot } from './alibaba-iot/index.gen.ts';
import { mockAlibabaLinkvisual } from './alibaba-linkvisual/index.gen.ts';
import { mockMegviiFinauth } from './megvii-finauth/index.gen.ts';
import { mockTencentFaceid } from './tencent-faceid/index.gen.ts';

/** The mock factory of each service. 各服务的 Mock 工厂。 */
export const services: {
  readonly 'alibaba-iot': typeof mockAlibabaIot;
  readonly 'alibaba-linkvisual': typeof mockAlibabaLinkvisual;
  readonly 'megvii-finauth': typeof mockMegviiFinauth;
  readonly 'tencent-faceid': typeof mockTencentFaceid;
} = {
  'alibaba-iot': mockAlibabaIot,
  'alibaba-linkvisual': mockAlibabaLinkvisual,
  'megvii-finauth': mockMegviiFinauth,
  'tencent-faceid': mockTencentFaceid,
};
