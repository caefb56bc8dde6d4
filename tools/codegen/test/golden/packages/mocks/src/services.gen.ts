// Generated from specs/ by `npm run generate`. Do not edit.

import { mockAcmeZoo } from './acme-zoo/index.gen.ts';

/** The mock factory of each service. 各服务的 Mock 工厂。 */
export const services: { readonly 'acme-zoo': typeof mockAcmeZoo } = { 'acme-zoo': mockAcmeZoo };
