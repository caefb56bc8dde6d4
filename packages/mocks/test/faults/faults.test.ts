import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { MockedOperation } from '@polyface/mocks';
import { services } from '@polyface/mocks/services';
import { createClient, isPolyfaceError, type ClientOptions, type Fetch, type Operation } from '@polyface/runtime';
import { alibabaGatewayServer } from '@polyface/runtime/protocols/alibaba-gateway/server';
import { alibabaRpcServer } from '@polyface/runtime/protocols/alibaba-rpc/server';
import { megviiServer } from '@polyface/runtime/protocols/megvii/server';
import { tencentTc3Server } from '@polyface/runtime/protocols/tencent-tc3/server';
import { optionValues } from '../option-values.ts';
import { faults, maxResponseBytes } from './faults.ts';
import { startFaultServer, type FaultServer, type Recorded, type Recordings } from './server.ts';

const protocols = [alibabaGatewayServer, alibabaRpcServer, megviiServer, tencentTc3Server];
const credentials = { keyId: 'key-id', secret: 'the-secret' };

/** The platform's fetch, and what a client uses by default. They are the same where the platform has nothing better. */
const transports: Readonly<Record<string, Partial<ClientOptions>>> = {
  fetch: { fetch: (url, init) => fetch(url, init) },
  default: {},
};

/** One operation of each service that responds with JSON. */
const operations = new Map(
  Object.entries(services).map(([service, create]) => {
    const members = Object.values(create({ credentials })) as (Partial<MockedOperation<Operation>> | undefined)[];
    const mocked = members.find((one) => one?.operation?.output && !one.operation.responseType)!;
    return [service, mocked as MockedOperation<Operation>] as const;
  }),
);

const recordings = new Map<string, Recordings>();
let server: FaultServer;

beforeAll(async () => {
  for (const [service, create] of Object.entries(services)) recordings.set(service, await record(service, create));
  const misbehaviours = faults.flatMap(({ misbehave }, index) =>
    misbehave ? [[`f${index}`, misbehave] as const] : [],
  );
  server = await startFaultServer(new Map(misbehaviours), recordings);
});
afterAll(() => server.close());

/** Records the responses of a mock. */
async function record(service: string, create: (typeof services)[keyof typeof services]): Promise<Recordings> {
  const mock = create({ credentials });
  const { operation, example, throttle } = operations.get(service)!;
  const [recorded]: Recorded[][] = [[]];
  const recording: Fetch = async (url, init) => {
    const response = await mock.fetch(url, init);
    const body = new Uint8Array(await response.clone().arrayBuffer());
    recorded!.push({ status: response.status, headers: Object.fromEntries(response.headers), body });
    return response;
  };
  const client = createClient(
    { call: operation },
    { credentials, fetch: recording, maxRetries: 0, ...optionValues(operation) },
  );
  for (const override of [undefined, throttle()]) {
    mock.reset();
    if (override) mock.use(override);
    await client.call.safe(example);
  }
  const [success, throttled] = recorded! as [Recorded, Recorded];
  return { success, throttled, unknown: unknownError(operation, throttled.status) };
}

/** A response with an error code that the vendor does not document. */
function unknownError(operation: Operation, status: number): Recorded {
  const protocol = protocols.find(({ id }) => id === operation.service.protocol.id)!;
  const request = { method: 'POST', origin: '', path: '/', query: '', headers: [], body: new Uint8Array(0) };
  const error = { code: 'SOMETHING_NEW', status, message: 'SOMETHING_NEW' };
  const response = protocol.respondWithError(error, operation, { request, requestId: 'r-1', now: Date.now() });
  return { ...response, headers: Object.fromEntries(response.headers) };
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
          const result = await call(service, target, error['reason'] === 'timeout' ? 100 : undefined);
          expect(result, service).toMatchObject({ ok: false, error: { ...error, attempts: 1 } });
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
