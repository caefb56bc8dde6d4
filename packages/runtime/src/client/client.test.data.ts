import { allFeatures } from './features.test.data.ts';
import type { Operation } from '../operation/operation.ts';
import { tencentTc3 } from '../protocols/tencent-tc3/client.ts';
import type { Credentials } from '../signing/credentials.ts';

/** An operation of Tencent's protocol with a sensitive member. */
export const verify: Operation<{ IdCard: string; Note?: string }, { Token: string }, 'Refused' | 'Busy'> = {
  id: 'verify',
  service: {
    id: 'a-service',
    title: 'A service',
    version: '2026-01-01',
    protocol: tencentTc3,
    endpoint: 'https://a-service.example.com',
    envelope: {
      data: '/Response',
      code: ['/Response/Error/Code'],
      message: ['/Response/Error/Message'],
      requestId: ['/Response/RequestId'],
      success: [{ at: '/Response/Error', absent: true }],
    },
    errors: { Busy: { kind: 'throttled', retry: 'backoff' } },
  },
  method: 'POST',
  path: '/',
  parameters: [
    { name: 'X-TC-Action', in: 'header', const: 'Verify' },
    { name: 'X-TC-Version', in: 'header', const: '2026-01-01' },
    { name: 'X-TC-Region', in: 'header', setBy: 'option.region', default: 'ap-guangzhou' },
  ],
  body: { type: 'application/json' },
  input: {
    type: 'object',
    properties: { IdCard: { type: 'string', sensitive: 'personal' }, Note: { type: 'string' } },
    required: ['IdCard'],
    additionalProperties: false,
  },
  errors: { Refused: { kind: 'invalid-request' } },
  features: allFeatures,
};

export const credentials: Credentials = {
  keyId: 'AKID-1',
  secret: 'a-very-secret-key',
  sessionToken: 'a-very-secret-token',
};
