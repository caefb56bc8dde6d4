import type { Mock } from '../mock/mock.ts';
import { services } from '../services.gen.ts';

/** What responds to the requests of one test, or of one Storybook. */
export interface Scope {
  readonly mocks: readonly Mock[];
  /** Returns the response of the project's own handlers; `undefined` if none of them responds. */
  readonly respond?: (request: Request) => Promise<Response | undefined>;
  /** As `respond`, for requests by `fetch` to hosts that are not a vendor's. */
  readonly respondElsewhere?: (request: Request) => Promise<Response | undefined>;
  /** Called with a request to a vendor without a mock: method, host and path. */
  onUnhandled(request: UnhandledRequest): void;
  /** Creates the error of a request to a vendor without a mock. */
  readonly errorFor: (request: UnhandledRequest) => Error;
}

/** A request to a vendor without a mock. Contains nothing of the request's content. */
export interface UnhandledRequest {
  readonly method: string;
  readonly host: string;
  readonly path: string;
}

/** The scopes of a process or page. Shared by all copies of this module, because the network is shared too. */
interface Scopes {
  /** The scope of the running test; `undefined` between tests. */
  active: Scope | undefined;
  /** Returns the test that the current code belongs to; `undefined` if that is unknown. */
  current?: () => { readonly scope: Scope | undefined } | undefined;
  /** The mocks of all tests so far. Requests to their endpoints stay blocked after a test. */
  readonly mocks: Set<Mock>;
}

const key = Symbol.for('@polyface/mocks scopes');

/** The scopes of this process or page. */
export const scopes: Scopes = ((globalThis as { [key]?: Scopes })[key] ??= { active: undefined, mocks: new Set() });

let allServices: readonly Mock[] | undefined;

/** Whether a URL is one of a vendor, in whichever region, or below the endpoint of a mock of some test. */
export function isVendorUrl(url: URL): boolean {
  allServices ??= Object.values(services).map((mock) => mock());
  return (
    allServices.some((mock) => mock.isVendorDomain(url.host)) || [...scopes.mocks].some((mock) => mock.isFor(url.href))
  );
}

/** Returns the scope of the request that is being made. Throws an `Error` if there is none. */
export function scopeOf(request: UnhandledRequest): Scope {
  const test = scopes.current?.();
  const scope = test ? test.scope : scopes.active;
  if (scope) return scope;
  throw new Error(
    `A vendor was called outside of a running test: ${formatUnhandled(request)}. ` +
      'Call it in a test or in beforeEach, and wait for its response before the test ends.',
  );
}

/** Records a request to a vendor without a mock and returns its error. */
export function refuse(scope: Scope, request: UnhandledRequest): Error {
  scope.onUnhandled(request);
  return scope.errorFor(request);
}

/** Formats a request for a message. */
export function formatUnhandled({ method, host, path }: UnhandledRequest): string {
  return `${host}${path} (${method})`;
}
