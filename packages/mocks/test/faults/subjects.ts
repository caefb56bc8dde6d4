import type { MockedOperation } from '@polyface/mocks';
import { services } from '@polyface/mocks/services';
import { createClient, type Fetch, type Operation } from '@polyface/runtime';
import { alibabaGatewayServer } from '@polyface/runtime/protocols/alibaba-gateway/server';
import { alibabaRpcServer } from '@polyface/runtime/protocols/alibaba-rpc/server';
import { megviiServer } from '@polyface/runtime/protocols/megvii/server';
import { tencentTc3Server } from '@polyface/runtime/protocols/tencent-tc3/server';
import { optionValues } from '../option-values.ts';
import { faults } from './faults.ts';
import { startFaultServer, type FaultServer, type Recorded, type Recordings } from './server.ts';

const protocols = [alibabaGatewayServer, alibabaRpcServer, megviiServer, tencentTc3Server];
/** The credentials of the clients under test. */
export const credentials = { keyId: 'key-id', secret: 'the-secret' };

/** One operation of each service that responds with JSON. */
export const operations: ReadonlyMap<string, MockedOperation<Operation>> = new Map(
  Object.entries(services).map(([service, create]) => {
    const members = Object.values(create({ credentials })) as (Partial<MockedOperation<Operation>> | undefined)[];
    const mocked = members.find((one) => one?.operation?.output && !one.operation.responseType)!;
    return [service, mocked as MockedOperation<Operation>] as const;
  }),
);

/** Starts a server with all faults for the operations. */
export async function startServer(): Promise<FaultServer> {
  const recordings = new Map<string, Recordings>();
  for (const [service, create] of Object.entries(services)) recordings.set(service, await record(service, create));
  const misbehaviours = faults.flatMap(({ misbehave }, index) =>
    misbehave ? [[`f${index}`, misbehave] as const] : [],
  );
  return startFaultServer(new Map(misbehaviours), recordings);
}

/** Records the responses of a mock. */
async function record(service: string, create: (typeof services)[keyof typeof services]): Promise<Recordings> {
  const mock = create({ credentials });
  const { operation, example, throttle } = operations.get(service)!;
  const recorded: Recorded[] = [];
  const recording: Fetch = async (url, init) => {
    const response = await mock.fetch(url, init);
    const body = new Uint8Array(await response.clone().arrayBuffer());
    recorded.push({ status: response.status, headers: Object.fromEntries(response.headers), body });
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
  const [success, throttled] = recorded as [Recorded, Recorded];
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
