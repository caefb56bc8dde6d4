import type { Credentials, Environment, Fetch, InputOf, Operation } from '@polyface/runtime';
import { untilAborted, type Refusal, type WireRequest, type WireResponse } from '@polyface/runtime/server';
import { Override, ServiceHandler } from '../adapters/msw.ts';
import type { DocumentedOperation, DocumentedService } from '../core/documented.ts';
import { respond } from '../core/respond.ts';
import { createEngine } from '../core/engine.ts';
import type { HandleOptions, HandleResult } from '../core/engine-types.ts';
import { isVendorHost } from '../core/hosts.ts';
import { createMockEnvironment } from '../core/mock-environment.ts';
import { createMockedOperation, type MockedOperation } from './mocked-operation.ts';
import type { RecordedCall } from '../core/recorded-call.ts';
import { activate, type ResponsePlan } from '../core/override.ts';
import type { State } from '../state/state.ts';
import { fromRequest, toResponse } from '../adapters/fetch.ts';

/** What a mock is made with. */
export interface MockOptions {
  /** Whose signatures are accepted. Without it signatures are not checked. */
  readonly credentials?: Credentials | readonly Credentials[];
  /** Time and chance. Default: the real clock, and request ids that count. */
  readonly environment?: Environment;
  /** Whether a nonce may come again. Default: `refuse`, as the vendors do. */
  readonly replays?: 'refuse' | 'allow';
  /** Whether calls over the documented limit (100 a second, say) are throttled. Default: `ignore`. */
  readonly limits?: 'keep' | 'ignore';
  /** What the mock remembers, from `@polyface/mocks/state/<service>`. Default: nothing, every call gets the documented success. */
  readonly state?: State;
  /** The endpoint your client was given instead of the vendor's, so that the MSW handlers answer for it too. */
  readonly endpoint?: string;
}

/** A vendor's service on your machine. */
export interface Mock<Operations extends Readonly<Record<string, Operation>> = Readonly<Record<string, Operation>>> {
  /** The service: `tencent-faceid`. */
  readonly service: string;
  /** For MSW: `setupServer(...mock.handlers)`, `setupWorker(...mock.handlers)`. */
  readonly handlers: readonly ServiceHandler[];
  /** For a client: `createTencentFaceid({ credentials, fetch: mock.fetch })`. No interception, no network. */
  readonly fetch: Fetch;
  /** For a server: the answer to a request as it came off the wire, and what is remembered of it. Never throws. */
  handle(request: WireRequest, how?: HandleOptions): Promise<HandleResult>;
  /** For a server: the vendor's answer to a request that it does not carry out. */
  refuse(request: WireRequest, refusal: Refusal): WireResponse;
  /** Whether a request to this address is for the mock: the vendor's, or below the endpoint it was made with. */
  isFor(url: string): boolean;
  /** Whether a host is one of the vendor's. */
  isVendorHost(host: string): boolean;
  /** Whether a request bears the marks of the vendor's protocol and asks for something of this service. */
  serves(request: WireRequest): boolean;
  /** Whether a request bears the marks of the vendor's protocol. */
  recognizes(request: WireRequest): boolean;
  /** Puts answers in force until `reset`, for `fetch` and HTTP. With MSW say `server.use(…)`. */
  use(...answers: readonly Override[]): void;
  /** What was asked, the oldest first; the last 1,000. */
  calls(): readonly RecordedCall[];
  calls<Id extends keyof Operations & string>(operation: Id): readonly RecordedCall<InputOf<Operations[Id]>>[];
  /** What the mock remembers, where it was made with a memory. */
  readonly state: State | undefined;
  /**
   * Lets something happen beside the API: `mock.trigger('verify', { token })` finishes a verification.
   * Throws a `StateError` that says what can happen, or why this cannot.
   */
  trigger(event: string, told?: unknown): void;
  /** Forgets answers in force, calls and nonces, and puts the state back to its seeds. */
  reset(): void;
}

/** A mock and the operations it can be told about. */
export type MockOf<Operations extends Readonly<Record<string, Operation>>> = Mock<Operations> & {
  readonly [Name in keyof Operations]: MockedOperation<Operations[Name]>;
};

/** A mock of a service from what its vendor documents. */
export function createMock<Documented extends Readonly<Record<string, DocumentedOperation>>>(
  service: DocumentedService,
  operations: Documented,
  options: MockOptions = {},
): MockOf<{ readonly [Name in keyof Documented]: Documented[Name]['operation'] }> {
  const { protocol, hosts } = service;
  const engine = createEngine({
    documented: service,
    operations: Object.values(operations),
    credentials: options.credentials === undefined ? undefined : [options.credentials].flat(),
    environment: options.environment ?? createMockEnvironment(),
    replays: options.replays ?? 'refuse',
    limits: options.limits ?? 'ignore',
    state: options.state,
  });
  const own = options.endpoint === undefined ? undefined : new URL(options.endpoint);
  const isFor = (url: string) => {
    const { host, origin, pathname } = new URL(url);
    return own ? origin === own.origin && pathname.startsWith(own.pathname) : isVendorHost(host, hosts);
  };
  const isOurs = ({ url }: Request) => isFor(url);
  const calls = (id?: string) => engine.calls.filter((call) => id === undefined || call.operation === id);
  const answer = (plan: ResponsePlan) => new Override(engine, isOurs, plan);

  const mock: Mock<any> = {
    service: service.service.id,
    handlers: [new ServiceHandler(engine, isOurs)],
    fetch: async (url, init) => {
      const request = new Request(url, init);
      request.signal.throwIfAborted();
      const response = await untilAborted(respond(engine, await fromRequest(request)), request.signal);
      if (!response) throw new TypeError('fetch failed', { cause: new Error('the mock broke the connection') });
      return toResponse(response);
    },
    handle: (request, how) => engine.handle(request, how),
    refuse: (request, refusal) => engine.refuse(request, refusal),
    isFor,
    isVendorHost: (host) => isVendorHost(host, hosts),
    serves: (request) => engine.find(request) !== undefined,
    recognizes: (request) => protocol.recognizes(request),
    use: (...answers) => answers.forEach(({ plan }) => engine.use(activate(plan))),
    calls,
    state: options.state,
    trigger: (event, told = {}) => engine.trigger(event, told),
    reset: () => engine.reset(),
  };
  const mocked = Object.entries(operations).map(([name, documented]) => [
    name,
    createMockedOperation(service, documented, answer, () => engine.calls),
  ]);
  return Object.assign(mock, Object.fromEntries(mocked)) as never;
}
