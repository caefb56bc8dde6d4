import { expect, test } from 'vitest';
import type { Operation } from '../../operation/operation.ts';
import { resolveOptions } from './resolve-options.ts';

const operation = { id: 'ask', service: { id: 'acme' }, requiredOptions: ['token'] } as unknown as Operation;

test('a required option comes from the call, otherwise from the client, or from a provider', async () => {
  expect(await resolveOptions(operation, { token: 'a', other: 1 })).toEqual({ token: 'a', other: 1 });
  expect(await resolveOptions(operation, { token: 'a' }, { token: 'b' })).toEqual({ token: 'b' });
  expect(await resolveOptions(operation, { token: () => Promise.resolve('c') })).toEqual({ token: 'c' });
});

test.each([undefined, '', () => undefined])('a call without its required option is refused: %s', async (token) => {
  await expect(resolveOptions(operation, { token })).rejects.toMatchObject({
    name: 'InvalidInputError',
    issues: [{ path: '', rule: 'required', message: 'requires the option token: set it on the client or on the call' }],
  });
});

test('an operation without required options leaves the options as they are', async () => {
  expect(await resolveOptions({ ...operation, requiredOptions: undefined } as unknown as Operation, { a: 1 })).toEqual({
    a: 1,
  });
});
