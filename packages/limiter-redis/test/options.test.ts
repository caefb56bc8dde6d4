import { expect, test, vi } from 'vitest';
import { createRedisLimiter } from '@polyface/limiter-redis';
import { InvalidOptionsError } from '@polyface/runtime';
import { clientOf, input } from './clients.ts';

/** A client of Redis that is not connected. */
const client = { defineCommand: () => {}, eval: () => Promise.reject(new Error('not connected')) };

test.each([
  [undefined, /the options must be an object with a client of Redis/],
  [{}, /client must be a client of ioredis or node-redis/],
  [{ client: 'redis://127.0.0.1' }, /client must be a client of ioredis or node-redis/],
  [{ client, whenUnavailable: 'closed' }, /whenUnavailable must be open, process or error/],
  [{ client, timeout: 0 }, /timeout must be a number of milliseconds above 0/],
  [{ client, timeout: Infinity }, /timeout must be/],
  [{ client, margin: -1 }, /margin must be a whole number of milliseconds from 0/],
  [{ client, maxQueue: 1.5 }, /maxQueue must be a whole number/],
  [{ client, account: '' }, /account must be a non-empty string/],
  [{ client, prefix: 1 }, /prefix must be a non-empty string/],
  [{ client, onUnavailable: 'log' }, /onUnavailable must be a function/],
  [{ client, timeoutMs: 5 }, /timeoutMs is not an option. Did you mean timeout\?/],
])('%j is refused with a message that says what is expected', (options, message) => {
  expect(() => createRedisLimiter(options as never)).toThrow(InvalidOptionsError);
  expect(() => createRedisLimiter(options as never)).toThrow(message);
});

test('undefined means the default', () => {
  expect(createRedisLimiter({ client, timeout: undefined, margin: undefined, account: undefined }).queued).toBe(0);
});

test('by default a Redis that is not available lets requests through and warns once', async () => {
  const warn = vi.spyOn(process, 'emitWarning').mockImplementation(() => {});
  const limited = clientOf(1, { limiter: createRedisLimiter({ client }) }, 'day');
  for (let count = 0; count < 3; count++) await limited.call(input);
  expect(warn.mock.calls.map(([message]) => message)).toEqual([
    'The limiter cannot use Redis: not connected. See its option whenUnavailable.',
  ]);
  warn.mockRestore();
});

test('a callback that throws does not change the result of a call', async () => {
  const onUnavailable = () => {
    throw new Error('the alert failed');
  };
  const limited = clientOf(1, { limiter: createRedisLimiter({ client, onUnavailable }) }, 'day');
  expect(await limited.call.safe(input)).toMatchObject({ ok: true });
});
