// Generated from specs/ by `npm run generate`. Do not edit.

import { mockAcmeZoo } from './acme-zoo/index.gen.ts';

/** The mock factory of each service. 各服务的 Mock 工厂。 */
export const services: {
  /** Creates a mock of acme-zoo. 创建 acme-zoo 的 Mock。 */
  readonly 'acme-zoo': typeof mockAcmeZoo;
} = { 'acme-zoo': mockAcmeZoo };
