// Generated from specs/acme-zoo/service.yaml by `npm run generate`. Do not edit.

import { acmeZoo } from '@polyface/clients/acme-zoo';
import { alibabaGatewayServer } from '@polyface/runtime/protocols/alibaba-gateway/server';
import type { DocumentedService } from '../core/documented.ts';

/**
 * The documented responses that all operations of Acme Zoo share.
 *
 * 极致动物园各接口的公共响应。
 */
export const acmeZooDocumented: DocumentedService = {
  service: acmeZoo,
  protocol: alibabaGatewayServer,
  hosts: ['{region}.zoo.example', 'zoo.example'],
  errors: {
    '403': [
      { status: 200, message: 'forbidden' },
      { status: 403, message: 'too many visitors' },
    ],
    Closed: [{ status: 503, message: 'closed: come back tomorrow' }],
  },
};
