// Generated from specs/ by `npm run generate`. Do not edit.

import { mockAlibabaIot } from './alibaba-iot/index.gen.ts';
import { mockAlibabaLinkvisual } from './alibaba-linkvisual/index.gen.ts';
import { mockMegviiFinauth } from './megvii-finauth/index.gen.ts';
import { mockTencentFaceid } from './tencent-faceid/index.gen.ts';

/** The mock factory of each service. 各服务的 Mock 工厂。 */
export const services: {
  /** Creates a mock of alibaba-iot. 创建 alibaba-iot 的 Mock。 */
  readonly 'alibaba-iot': typeof mockAlibabaIot;
  /** Creates a mock of alibaba-linkvisual. 创建 alibaba-linkvisual 的 Mock。 */
  readonly 'alibaba-linkvisual': typeof mockAlibabaLinkvisual;
  /** Creates a mock of megvii-finauth. 创建 megvii-finauth 的 Mock。 */
  readonly 'megvii-finauth': typeof mockMegviiFinauth;
  /** Creates a mock of tencent-faceid. 创建 tencent-faceid 的 Mock。 */
  readonly 'tencent-faceid': typeof mockTencentFaceid;
} = {
  'alibaba-iot': mockAlibabaIot,
  'alibaba-linkvisual': mockAlibabaLinkvisual,
  'megvii-finauth': mockMegviiFinauth,
  'tencent-faceid': mockTencentFaceid,
};
