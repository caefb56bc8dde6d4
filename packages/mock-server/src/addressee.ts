import type { Mock } from '@polyface/mocks';
import { header, type WireRequest } from '@polyface/runtime/server';

/** Whom a request is for, and the request as that one shall read it. */
export interface Addressee {
  readonly mock: Mock;
  readonly request: WireRequest;
  /** The request before the prefix was taken off its path. */
  readonly received?: WireRequest;
}

/**
 * Whom a request is for: by its Host header if that is a vendor's, else by a path prefix `/<service>/…`, else by the request itself.
 * `undefined` when nothing tells. Where a `base` was taken off the path already, `received` has it again.
 */
export function addresseeOf(mocks: readonly Mock[], request: WireRequest, base = ''): Addressee | undefined {
  const host = header(request, 'host') ?? '';
  const named = mocks.filter((mock) => mock.isVendorHost(host));
  if (named.length > 0) return { mock: likeliest(named, request) ?? named[0]!, request };

  const [, first = ''] = request.path.split('/');
  const prefixed = mocks.find(({ service }) => service === first);
  if (prefixed) {
    const path = request.path.slice(first.length + 1) || '/';
    return { mock: prefixed, request: { ...request, path }, received: { ...request, path: base + request.path } };
  }
  const mock = likeliest(mocks, request);
  return mock && { mock, request, ...(base && { received: { ...request, path: base + request.path } }) };
}

function likeliest(mocks: readonly Mock[], request: WireRequest): Mock | undefined {
  return mocks.find((mock) => mock.serves(request)) ?? mocks.find((mock) => mock.recognizes(request));
}
