// Generated from specs/acme-zoo/service.yaml by `npm run generate`. Do not edit.

import type { Service } from '@polyface/runtime';
import { alibabaGateway, type AlibabaGatewaySigning } from '@polyface/runtime/protocols/alibaba-gateway';

/**
 * The error codes that every operation of Acme Zoo may return.
 *
 * 极致动物园的公共错误码。
 */
export type AcmeZooErrorCode = '403' | 'Closed';

/**
 * The options that a client of Acme Zoo has in addition to the common client options.
 *
 * 极致动物园客户端特有的选项。
 */
export interface AcmeZooOptions {
  /**
   * The language of messages.
   *
   * 信息的语言。
   *
   * @default en
   */
  readonly language?: string | undefined;
  /**
   * The season in which the animals are looked at.
   *
   * 查看动物的季节。
   *
   * @default summer
   */
  readonly season?: 'summer' | 'winter' | undefined;
}

let errors: Service['errors'] | undefined;
let options: Service['options'] | undefined;

/**
 * Acme Zoo. Animals that want a home.
 *
 * 极致动物园。等待领养的动物。
 */
export const acmeZoo: Service<AlibabaGatewaySigning> = {
  id: 'acme-zoo',
  title: 'Acme Zoo',
  version: '2031-05-01',
  protocol: alibabaGateway,
  endpoint: 'https://north.zoo.example',
  envelope: {
    data: '/result',
    code: ['/error/code'],
    message: ['/error/text'],
    requestId: ['/trace'],
    success: [
      { at: '/error', absent: true },
      { at: '/ok', is: true },
    ],
  },
  get errors() {
    return (errors ??= {
      '403': {
        kind: 'forbidden',
        cases: [{ status: 403, message: 'too many visitors', kind: 'throttled', retry: 'backoff' }],
      },
      Closed: { kind: 'unavailable', retry: 'backoff' },
    });
  },
  get options() {
    return (options ??= { language: { type: 'string' }, season: { type: 'string', enum: ['summer', 'winter'] } });
  },
};
