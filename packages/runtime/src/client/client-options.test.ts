import { describe, expect, test } from 'vitest';
import { credentials, verify } from './client.test.data.ts';
import { createClient } from './client.ts';
import type { ClientOptions } from './client-options.ts';

const create = (options: Partial<ClientOptions>) => () => createClient({ verify }, { credentials, ...options });

describe('createClient', () => {
  test.each([
    [
      'plain http to another machine',
      { endpoint: 'http://faceid.tencentcloudapi.com' },
      /http is accepted for loopback only/,
    ],
    ['an endpoint that is not a URL', { endpoint: 'faceid' }, /endpoint must be a URL/],
    [
      'an endpoint with a password',
      { endpoint: 'https://a:b@c.example' },
      /Remove the query, fragment, user and password/,
    ],
    ['no credentials', { credentials: undefined as never }, /credentials must be \{ keyId, secret \}/],
    ['an empty secret', { credentials: { keyId: 'k', secret: '' } }, /credentials\.secret must be/],
    ['a key id with a line break', { credentials: { keyId: 'k\r\nx: y', secret: 's' } }, /credentials\.keyId must be/],
  ])('rejects %s', (_name, options, message) => {
    expect(create(options)).toThrow(message);
  });

  test.each([
    'http://localhost:1',
    'http://127.0.0.1',
    'http://[::1]:4010/tencent-faceid',
    'https://example.com/proxy',
  ])('accepts the endpoint %s', (endpoint) => {
    expect(create({ endpoint })).not.toThrow();
  });
});
