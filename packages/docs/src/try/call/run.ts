import { explain, type Explanation } from '@polyface/mocks';
import type { CallError, Environment } from '@polyface/runtime';
import { PolyfaceError, TransportError } from '@polyface/runtime';
import { stringifyJson } from '@polyface/runtime/server';
import { typedInput } from '../../data/typed-input.ts';
import { optionValues } from '../../data/option-values.ts';
import type { OperationData } from '../../data/types.ts';
import { demoKey } from './demo-key.ts';
import { recordingFetch, type Exchange } from './exchange.ts';
import { simulateOnServer, UnreachableServerError } from './mock-server.ts';
import { overrideFor, type LiveService } from './service.ts';

/** A call that a panel makes. */
export interface RunRequest {
  readonly operation: OperationData;
  readonly input: unknown;
  /** The response to simulate: a documented code, `slow`, `drop`, `wrong-secret`; `''` for the mock's own response. */
  readonly simulate: string;
  /** Whether this is the first call of the operation in the page. */
  readonly isFirst: boolean;
  readonly environment?: Environment;
  /** The address of a mock server; `''` for the mock in the page, the default. */
  readonly server?: string;
}

/** The result of a call. */
export interface RunResult {
  readonly exchange: Exchange;
  readonly milliseconds: number;
  readonly data?: unknown;
  readonly error?: CallError;
  /** What was done so that the documented request succeeds: a record was restored, or the documented response was simulated. */
  readonly note?: 'restored' | 'documented';
  /** Whether the mock accepted the signature; `undefined` if no request reached the mock. */
  readonly verified?: boolean;
  readonly explanation?: Explanation;
  /** Whether the response was chosen by the reader, so that the mock did not decide about the request. */
  readonly isSimulated: boolean;
}

/** Calls the mock of a service with its client, inside the page. */
export async function run(service: LiveService, request: RunRequest): Promise<RunResult> {
  return request.server ? runOnServer(service, request, request.server) : runInPage(service, request);
}

/** Calls a mock server. Its verdict about the signature is in the response, so it is not known here. */
async function runOnServer(service: LiveService, request: RunRequest, server: string): Promise<RunResult> {
  const { operation, input, simulate } = request;
  await simulateOnServer(server, `${service.data.id}/${operation.id}`, simulate);
  const exchange: Exchange = {};
  const call = service.client(operation.constant, {
    ...optionValues(service.data, operation),
    endpoint: `${server}/${service.data.id}`,
    fetch: recordingFetch((url, init) => fetch(url, init), exchange),
    ...(simulate === 'wrong-secret' && { credentials: { ...demoKey, secret: 'another-secret' } }),
  });
  const start = performance.now();
  const result = await settle(() => call(typedInput(input, service.operation(operation.constant))));
  const milliseconds = performance.now() - start;
  if ('error' in result && result.error instanceof TransportError && simulate !== 'drop')
    throw new UnreachableServerError(server, { cause: result.error });
  return { exchange, milliseconds, isSimulated: isCode(simulate), ...result };
}

function isCode(simulate: string): boolean {
  return !['', 'slow', 'drop', 'wrong-secret'].includes(simulate);
}

async function runInPage(service: LiveService, request: RunRequest): Promise<RunResult> {
  const { operation, input, simulate, environment } = request;
  const { mock, session } = service;
  const note = simulate === '' || simulate === 'slow' ? prepareState(service, request) : undefined;
  const override = overrideFor(service.mocked(operation.constant), simulate, note === 'documented');

  const exchange: Exchange = {};
  const recording = recordingFetch(mock.fetch, exchange);
  const call = service.client(operation.constant, {
    ...optionValues(service.data, operation),
    // The override is installed when the request is sent. An invalid input sends none, and the override would affect the next call.
    fetch: async (url, init) => {
      if (override) mock.use(override.once());
      return recording(url, init);
    },
    ...(simulate === 'wrong-secret' && { credentials: { ...demoKey, secret: 'another-secret' } }),
    ...(environment && { environment }),
  });
  const previous = mock.calls().at(-1);
  const start = performance.now();
  const typed = typedInput(input, service.operation(operation.constant));
  const result = await settle(() => call(typed));
  const milliseconds = performance.now() - start;
  session?.save();

  const latest = mock.calls().at(-1);
  const verdict = latest === previous ? undefined : latest?.verdict;
  const explanation = latest && explain(verdict, latest.at);
  return {
    exchange,
    milliseconds,
    isSimulated: isCode(simulate),
    ...result,
    ...(note && { note }),
    ...(verdict && { verified: verdict.ok }),
    ...(explanation && { explanation }),
  };
}

/** Ensures that the documented request, if the reader did not edit it, finds its record. */
function prepareState({ session }: LiveService, { operation, input, isFirst }: RunRequest): RunResult['note'] {
  if (!session || stringifyJson(input) !== stringifyJson(operation.example)) return undefined;
  const record = session.ensureRecord(operation.id, operation.example, isFirst);
  return record === 'present' ? undefined : record === 'restored' ? 'restored' : 'documented';
}

async function settle(call: () => Promise<unknown>): Promise<{ data: unknown } | { error: CallError }> {
  try {
    return { data: await call() };
  } catch (error) {
    if (error instanceof PolyfaceError) return { error: error as CallError };
    throw error;
  }
}
