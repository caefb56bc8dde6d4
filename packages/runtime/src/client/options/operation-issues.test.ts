import { expect, test } from 'vitest';
import { InvalidOptionsError } from '../../errors/invalid-options-error.ts';
import type { Operation } from '../../operation/operation.ts';
import { verify } from '../client.test.data.ts';
import { createClient } from '../client.ts';

const credentials = { keyId: 'key-id', secret: 'the-secret' };
const operation: Operation = {
  ...verify,
  id: 'check',
  service: {
    ...verify.service,
    envelope: { data: '/Response', code: [], message: [], requestId: [], success: [] },
    options: { token: { type: 'string', sensitive: 'token' as never } },
    errors: {},
  },
  parameters: [{ name: 'X-Token', in: 'header', setBy: 'option.token' }],
  input: { type: 'object' },
  output: { type: 'object' },
  errors: {},
};
const other: Operation = { ...operation, service: { ...operation.service, id: 'other' } };

test.each([
  ['a number', { getFaceIdToken: 3 }, /getFaceIdToken is not an operation/],
  ['nothing', { getFaceIdToken: undefined }, /getFaceIdToken is not an operation/],
  ['an object without a service', { getFaceIdToken: { id: 'x', input: {} } }, /is not an operation/],
  ['a list', [operation], /the operations must be an object/],
  ['no object', 3, /the operations must be an object/],
  ['no operation', {}, /the client has no operations/],
  ['operations of two services', { a: operation, b: other }, /several services: a-service, other/],
])('%s in the place of operations is an InvalidOptionsError', (_, operations, message) => {
  const create = () => createClient(operations as never, { credentials });
  expect(create).toThrow(InvalidOptionsError);
  expect(create).toThrow(message);
});

test('a sensitive option is masked in errors and in the explanation of a request', async () => {
  const token = 'a-secret-cloud-token';
  const fetch = () => Promise.reject(new Error(`the proxy refused X-Token: ${token}`));
  const client = createClient({ check: operation }, { credentials, fetch, maxRetries: 0, token } as never);
  const error = await client.check({}).catch((thrown: unknown) => thrown as Error);
  expect(String(error)).toContain('***');
  expect(String(error)).not.toContain(token);
  expect(JSON.stringify(await client.check.explain({}))).not.toContain(token);
  const perCall = createClient({ check: operation }, { credentials, fetch, maxRetries: 0 });
  const failed = await perCall.check({}, { options: { token } }).catch((thrown: unknown) => thrown as Error);
  expect(String(failed)).not.toContain(token);
});
