// Made from specs/ by `npm run generate`. Do not edit.

import { mockAcmeZoo } from './acme-zoo/index.gen.ts';

/** The mock of each service. 各服务的模拟。 */
export const services: { readonly 'acme-zoo': typeof mockAcmeZoo } = { 'acme-zoo': mockAcmeZoo };
