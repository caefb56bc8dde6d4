import { describe, expect, test } from 'vitest';
import { isPolyfaceError } from '../errors/polyface-error.ts';
import { systemEnvironment } from '../signing/environment.ts';
import { credentials, verify } from './client.test.data.ts';
import { createClient } from './client.ts';
import { input, success } from './test-server.test.data.ts';

const bad = (): never => {
  throw new Error('a getter threw');
};
const hostile = new Proxy({}, { get: bad, has: bad, ownKeys: bad, getOwnPropertyDescriptor: bad, getPrototypeOf: bad });
const cyclic: Record<string, unknown> = { IdCard: '1' };
cyclic['Note'] = cyclic;
const free: typeof verify = { ...verify, input: { type: 'object' } };
const deep = (): unknown => {
  let value: unknown = 1;
  for (let level = 0; level < 50_000; level++) value = { value };
  return value;
};

/** A signal that is not the platform's. */
const quiet = { aborted: false, addEventListener: () => {}, removeEventListener: () => {} };

/** Calls `safe` and returns the name of the error. */
async function errorName(options: object, value: unknown = input, callOptions?: unknown): Promise<string> {
  const base = { credentials, fetch: async () => Response.json(success) };
  const client = createClient({ free }, { ...base, ...options });
  const result = await client.free.safe(value as never, callOptions as never);
  if (result.ok) return 'ok';
  expect(isPolyfaceError(result.error)).toBe(true);
  expect(result.error).toMatchObject({ service: 'a-service', operation: 'verify' });
  return result.error.name;
}

describe('safe never rejects', () => {
  test('whatever the input', async () => {
    expect(await errorName({}, hostile)).toBe('InvalidInputError');
    expect(
      await errorName(
        {},
        {
          get IdCard() {
            return bad();
          },
        },
      ),
    ).toBe('InvalidInputError');
    expect(await errorName({}, { IdCard: { toJSON: bad } })).toBe('RequestError');
    expect(await errorName({}, cyclic)).toBe('InvalidInputError');
    expect(await errorName({}, deep())).toBe('InvalidInputError');
    expect(await errorName({}, 7)).toBe('InvalidInputError');
    expect(await errorName({}, null)).toBe('ok');
  });

  test('whatever the options of the call', async () => {
    expect(await errorName({}, input, hostile)).toBe('InvalidOptionsError');
    expect(await errorName({}, input, { signal: { ...quiet, addEventListener: bad } })).toBe('RequestError');
    expect(await errorName({}, input, { signal: { ...quiet, removeEventListener: bad } })).toBe('ok');
    expect(await errorName({}, input, null)).toBe('InvalidOptionsError');
    expect(await errorName({}, input, [])).toBe('InvalidOptionsError');
  });

  test('whatever the environment', async () => {
    expect(await errorName({ environment: { ...systemEnvironment, now: bad } })).toBe('RequestError');
    expect(await errorName({ environment: { ...systemEnvironment, now: () => Number.NaN } })).toBe('RequestError');
  });

  test.each<[string, () => unknown, string]>([
    ['throws', bad, 'TransportError'],
    ['throws nothing', () => Promise.reject(undefined), 'TransportError'],
    ['throws a hostile object', () => Promise.reject(hostile), 'TransportError'],
    ['returns nothing', () => undefined, 'TransportError'],
    ['returns a hostile object', async () => ({ status: 200, headers: hostile }), 'TransportError'],
    [
      'returns a response whose body was read',
      async () => {
        const response = Response.json(success);
        await response.text();
        return response;
      },
      'TransportError',
    ],
    [
      'returns a body of text',
      async () => ({
        status: 200,
        headers: new Headers(),
        body: new ReadableStream({
          start: (controller) => {
            controller.enqueue('text');
            controller.close();
          },
        }),
      }),
      'TransportError',
    ],
    [
      'returns a header that is not valid',
      async () => ({
        status: 200,
        headers: new Map([['a\nb', 'c']]),
        arrayBuffer: async () => new TextEncoder().encode(JSON.stringify(success)).buffer,
      }),
      'UnexpectedResponseError',
    ],
    ['returns no response at all', () => new Promise(() => {}), 'TransportError'],
  ])('if fetch %s', async (_name, fetch, expected) => {
    expect(await errorName({ fetch, timeout: 50 })).toBe(expected);
  });
});
