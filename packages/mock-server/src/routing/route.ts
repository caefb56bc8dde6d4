import type { Mock } from '@polyface/mocks';
import { header, type WireRequest } from '@polyface/runtime/server';

/** The mock a request is for, and the request to pass to it. */
export interface Route {
  readonly mock: Mock;
  readonly request: WireRequest;
  /** The request with its original path, if a prefix was removed from it. The client may have signed that path. */
  readonly received?: WireRequest | undefined;
}

/**
 * Finds the mock a request is for: by its Host header if that is a vendor's, else by a path prefix `/<service>/…`, else by the request
 * itself. Returns `undefined` if there is none. `base` is a prefix that was already removed from the path.
 */
export function findRoute(mocks: readonly Mock[], request: WireRequest, base = ''): Route | undefined {
  const ofHost = mocksOfHost(mocks, header(request, 'host') ?? '');
  const [first] = ofHost;
  if (first) return { mock: bestMatch(ofHost, request) ?? first, request };

  const end = request.path.indexOf('/', 1);
  const segment = request.path.slice(1, end < 0 ? undefined : end);
  const ofPrefix = mocks.find(({ service }) => service === segment);
  if (ofPrefix) {
    const path = request.path.slice(segment.length + 1) || '/';
    return { mock: ofPrefix, request: { ...request, path }, received: withBase(request, base) };
  }
  const mock = bestMatch(mocks, request);
  if (!mock) return undefined;
  return base === '' ? { mock, request } : { mock, request, received: withBase(request, base) };
}

/** The mocks of the latest host. Most requests have that of the one before. */
let latest: { readonly mocks: readonly Mock[]; readonly host: string; readonly ofHost: readonly Mock[] } = {
  mocks: [],
  host: '',
  ofHost: [],
};

function mocksOfHost(mocks: readonly Mock[], host: string): readonly Mock[] {
  if (latest.mocks !== mocks || latest.host !== host) {
    latest = { mocks, host, ofHost: mocks.filter((mock) => mock.isVendorHost(host)) };
  }
  return latest.ofHost;
}

function withBase(request: WireRequest, base: string): WireRequest {
  return { ...request, path: base + request.path };
}

/** The mock with the operation of a request, else one that uses its protocol. */
function bestMatch(mocks: readonly Mock[], request: WireRequest): Mock | undefined {
  for (const mock of mocks) if (mock.serves(request)) return mock;
  return mocks.find((mock) => mock.recognizes(request));
}
