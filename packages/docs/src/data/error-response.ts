import type { Mock, MockOf } from '@polyface/mocks';
import { createClient, PolyfaceError, systemEnvironment, type Operation } from '@polyface/runtime';
import { demoKey } from '../try/call/demo-key.ts';
import { liveService } from '../try/call/service.ts';
import type { OperationData } from './types.ts';

/** A vendor's response as it is sent. */
export interface RawResponse {
  readonly status: number;
  readonly body: string;
}

/** The documented request of an operation as a client sends it: the arguments of `fetch`. */
type SentRequest = Parameters<Mock['fetch']>;

const requests = new Map<OperationData, Promise<SentRequest | undefined>>();
const responses = new Map<string, Promise<RawResponse | undefined>>();
const mocks = new Map<string, Promise<Mock>>();

/** The response of an operation's mock with an error code; `undefined` if the documented request is not complete. */
export function errorResponse(operation: OperationData, code: string): Promise<RawResponse | undefined> {
  return getOrCreate(responses, `${operation.service} ${operation.slug} ${code}`, () => callMock(operation, code));
}

async function callMock(operation: OperationData, code: string): Promise<RawResponse | undefined> {
  const request = await getOrCreate(requests, operation, () => sendDocumented(operation));
  if (!request) return undefined;
  const mock = await mockOf(operation.service);
  mock.reset();
  mock.use((mock as MockOf<Record<string, Operation>>)[operation.constant]!.fail(code));
  const response = await mock.fetch(...request);
  return { status: response.status, body: formatBody(await response.text()) };
}

/** Calls the operation with its documented request. Returns what the client sends, or `undefined` if it refuses the request. */
async function sendDocumented(operation: OperationData): Promise<SentRequest | undefined> {
  const service = await liveService(operation.service);
  const mock = await mockOf(operation.service);
  let sent: SentRequest | undefined;
  const { call } = createClient(
    { call: service.operation(operation.constant) },
    {
      credentials: demoKey,
      maxRetries: 0,
      fetch: (url, init) => {
        sent = [url, init];
        return mock.fetch(url, init);
      },
    },
  );
  try {
    await (call as (input: unknown) => Promise<unknown>)(operation.example ?? {});
  } catch (error) {
    if (!(error instanceof PolyfaceError)) throw error;
  }
  return sent;
}

/** The mock of a service. All of its responses have the same request id. */
function mockOf(service: string): Promise<Mock> {
  const environment = { ...systemEnvironment, uuid: () => '00000000-0000-4000-8000-000000000001' };
  return getOrCreate(mocks, service, async () => (await liveService(service)).createMock({ environment }));
}

function getOrCreate<Key, Value>(known: Map<Key, Value>, key: Key, create: () => Value): Value {
  const value = known.get(key) ?? create();
  known.set(key, value);
  return value;
}

/** JSON with indents; any other text as it is. */
function formatBody(body: string): string {
  try {
    return JSON.stringify(JSON.parse(body), null, 2);
  } catch {
    return body;
  }
}
