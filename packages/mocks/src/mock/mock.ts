import type { InputOf, Operation } from '@polyface/runtime';
import { untilAborted, type Refusal, type WireRequest, type WireResponse } from '@polyface/runtime/server';
import { fromArguments } from '../adapters/fetch-arguments.ts';
import { fromRequest, toResponse } from '../adapters/fetch.ts';
import { createServiceHandler, type HandlerContext } from '../adapters/msw.ts';
import type { MswHandler } from '../adapters/msw-types.ts';
import { createOverride, type Override } from '../adapters/override-handler.ts';
import type { DocumentedOperation, DocumentedService } from '../core/documented.ts';
import { createEngine } from '../core/engine.ts';
import type { Engine, HandleOptions, HandleResult } from '../core/engine-types.ts';
import { createHostMatcher } from '../core/hosts.ts';
import { createMockEnvironment } from '../core/mock-environment.ts';
import { activate } from '../core/override.ts';
import type { RecordedCall } from '../core/recorded-call.ts';
import { respondWithCors } from '../core/respond-with-cors.ts';
import { createDomainMatcher } from '../core/vendor-domains.ts';
import type { State } from '../state/state.ts';
import { createMockEndpoint } from './endpoint.ts';
import { createMockedOperation, type MockedOperation } from './mocked-operation.ts';
import type { MockOptions } from './mock-options.ts';
import { validateOptions } from './validate-options.ts';

/** A mock of one service. */
export interface Mock<Operations extends Readonly<Record<string, Operation>> = Readonly<Record<string, Operation>>> {
  /** The id of the service: `tencent-faceid`. */
  readonly service: string;
  /** For MSW 3, an optional peer dependency: `setupServer(...mock.handlers)`, `setupWorker(...mock.handlers)`. */
  readonly handlers: readonly MswHandler[];
  /** For a client: `createTencentFaceid({ credentials, fetch: mock.fetch })`. Intercepts nothing and uses no network. */
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** For a server: responds to a request and records it. Never rejects; never settles when an override hangs. */
  handle(request: WireRequest, options?: HandleOptions): Promise<HandleResult>;
  /** As `handle`, but synchronous unless something has to be waited for, such as a delay. */
  handleNow(request: WireRequest, options?: HandleOptions): HandleResult | Promise<HandleResult>;
  /** For a server: returns the vendor's response to a request that the server does not process. */
  refuse(request: WireRequest, refusal: Refusal): WireResponse;
  /** Whether a URL belongs to this mock: a URL of the vendor, or below the option `endpoint`. */
  isFor(url: string): boolean;
  /** Whether a host is one of the vendor's. */
  isVendorHost(host: string): boolean;
  /** Whether a host is one of this service, in whichever region, also one that the vendor's documentation does not name. */
  isVendorDomain(host: string): boolean;
  /** Whether a request matches an operation of this service. */
  serves(request: WireRequest): boolean;
  /** Whether a request uses the vendor's protocol. */
  recognizes(request: WireRequest): boolean;
  /** Returns the key id that a request names, whether its signature is valid or not; `undefined` if it names none. */
  keyIdOf(request: WireRequest): string | undefined;
  /** Overrides responses until `reset()` is called. Applies to `fetch` and HTTP; with MSW use `server.use()`. */
  use(...overrides: readonly Override[]): void;
  /** Returns the last 1,000 recorded calls, oldest first. */
  calls(): readonly RecordedCall[];
  calls<Id extends keyof Operations & string>(operation: Id): readonly RecordedCall<InputOf<Operations[Id]>>[];
  /** The option `state`. */
  readonly state: State | undefined;
  /**
   * Triggers an event outside the API: `mock.trigger('verify', { token })` finishes a verification.
   * Throws a `StateError` if the event is unknown, its input is invalid or it cannot happen now.
   */
  trigger(event: string, input?: unknown): void;
  /** Removes overrides, calls and nonces, and resets the state to its seed data. */
  reset(): void;
}

/** A mock with its operations. */
export type MockOf<Operations extends Readonly<Record<string, Operation>>> = Mock<Operations> & {
  readonly [Name in keyof Operations]: MockedOperation<Operations[Name]>;
};

/** Creates a mock of a service from its documentation. Throws a `TypeError` if an option is unknown or invalid. */
export function createMock<Documented extends Readonly<Record<string, DocumentedOperation>>>(
  service: DocumentedService,
  operations: Documented,
  options: MockOptions = {},
): MockOf<{ readonly [Name in keyof Documented]: Documented[Name]['operation'] }> {
  validateOptions(service, options);
  const engine = createEngine({
    documented: service,
    operations: Object.values(operations),
    credentials: options.credentials === undefined ? undefined : [options.credentials].flat(),
    environment: options.environment ?? createMockEnvironment(),
    replays: options.replays ?? 'refuse',
    rateLimits: options.rateLimits ?? 'ignore',
    state: options.state,
    encryption: options.encryption,
  });
  const { isFor, locate } = createMockEndpoint(service.hosts, options.endpoint);
  const context: HandlerContext = {
    engine,
    isOwnRequest: ({ url }) => isFor(url),
    receive: (request) => engine.receive(...locate(request)),
    exchanges: new WeakMap(),
  };
  const handleNow: Mock['handleNow'] = (request, handleOptions) => engine.handleNow(...locate(request, handleOptions));
  const mock: Mock<any> = {
    service: service.service.id,
    handlers: [createServiceHandler(context, service.service.id)],
    fetch: createFetch(handleNow),
    handle: async (request, handleOptions) => handleNow(request, handleOptions),
    handleNow,
    refuse: (request, refusal) => engine.refuse(request, refusal),
    isFor,
    isVendorHost: createHostMatcher(service.hosts),
    isVendorDomain: createDomainMatcher(service.hosts),
    serves: (request) => engine.find(request) !== undefined,
    recognizes: (request) => service.protocol.recognizes(request),
    keyIdOf: (request) => engine.keyIdOf(request),
    use: (...overrides) => overrides.forEach(({ plan }) => engine.use(activate(plan))),
    calls: (id?: string) => engine.calls.filter((call) => id === undefined || call.operation === id),
    state: options.state,
    trigger: (event, input = {}) => engine.trigger(event, input),
    reset: () => engine.reset(),
  };
  const mockedOperations = Object.entries(operations).map(([name, documented]) => [
    name,
    createMockedOperation(
      service,
      documented,
      (plan) => createOverride(context, plan),
      () => engine.calls,
    ),
  ]);
  return Object.assign(mock, Object.fromEntries(mockedOperations)) as never;
}

function createFetch(handle: Engine['handleNow']): Mock['fetch'] {
  const respondTo = async (request: WireRequest, signal: AbortSignal | null | undefined) => {
    signal?.throwIfAborted();
    const responding = respondWithCors(handle, request);
    const isPending = responding instanceof Promise;
    const response = isPending ? await (signal ? untilAborted(responding, signal) : responding) : responding;
    if (!response) throw new TypeError('fetch failed', { cause: new Error('The mock dropped the connection.') });
    return toResponse(response);
  };
  return async (url, init) => {
    const wire = fromArguments(url, init);
    if (wire) return respondTo(wire, init.signal);
    const request = new Request(url, init);
    request.signal.throwIfAborted();
    return respondTo(await fromRequest(request), request.signal);
  };
}
