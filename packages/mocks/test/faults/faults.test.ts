import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createClient, isPolyfaceError, type ClientOptions } from '@polyface/runtime';
import { optionValues } from '../option-values.ts';
import { faults, maxResponseBytes } from './faults.ts';
import type { FaultServer } from './server.ts';
import { credentials, operations, startServer } from './subjects.ts';

/** The platform's fetch, and what a client uses by default. They are the same where the platform has nothing better. */
const transports: Readonly<Record<string, Partial<ClientOptions>>> = {
  fetch: { fetch: (url, init) => fetch(url, init) },
  default: {},
};

let server: FaultServer;

beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

/** The members of an error, with a matcher in place of each regular expression. */
function membersOf(error: Readonly<Record<string, unknown>>): object {
  const entries = Object.entries(error);
  return Object.fromEntries(
    entries.map(([name, value]) => [name, value instanceof RegExp ? expect.stringMatching(value) : value]),
  );
}

/** Milliseconds until a call fails. Longer if the error has the status of a response, which must arrive before, also on a busy machine. */
function timeoutFor(error: Readonly<Record<string, unknown>>): number | undefined {
  if (error['reason'] !== 'timeout') return undefined;
  return 'status' in error ? 1_000 : 100;
}

describe.each(Object.keys(transports))('with the transport %s', (transport) => {
  /** Calls an operation at an endpoint. */
  const call = (service: string, endpoint: string, timeout = 3_000) => {
    const { operation, example } = operations.get(service)!;
    const options = {
      credentials,
      endpoint,
      timeout,
      maxRetries: 0,
      maxResponseBytes,
      limiter: false as const,
      ...transports[transport],
      ...optionValues(operation),
    };
    return createClient({ call: operation }, options).call.safe(example);
  };

  test('a server without a fault is understood', async () => {
    for (const service of operations.keys()) {
      expect(await call(service, `${server.origin}/ok/${service}`)).toMatchObject({ ok: true });
    }
  });

  test.each(faults.map((fault, index) => ({ ...fault, index })))(
    '$name: the error says so for each service, and the next call succeeds',
    async ({ index, endpoint, error, closes }) => {
      await Promise.all(
        [...operations.keys()].map(async (service) => {
          const target = endpoint?.(server.port) ?? `${server.origin}/f${index}/${service}`;
          const result = await call(service, target, timeoutFor(error));
          expect(result, service).toMatchObject({ ok: false, error: { ...membersOf(error), attempts: 1 } });
          expect(isPolyfaceError((result as { error?: unknown }).error)).toBe(true);
        }),
      );
      if (closes) await server.brokenClosed();
      const next = [...operations.keys()].map((service) => call(service, `${server.origin}/ok/${service}`));
      expect(await Promise.all(next)).toMatchObject(next.map(() => ({ ok: true })));
    },
    10_000,
  );

  test('no timer is left', () => {
    expect(process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length).toBeLessThanOrEqual(1);
  });
});

test('there are at least 40 faults', () => {
  expect(faults.length).toBeGreaterThanOrEqual(40);
});
