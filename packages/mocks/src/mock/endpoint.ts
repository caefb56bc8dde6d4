import type { WireRequest } from '@polyface/runtime/server';
import type { HandleOptions } from '../core/engine-types.ts';
import { createHostMatcher } from '../core/hosts.ts';

/** Where a mock is: at the vendor's hosts, or below the endpoint that a client uses instead. */
export interface MockEndpoint {
  /** Whether a URL belongs to the mock. Paths are compared by segments. */
  isFor(url: string): boolean;
  /** Removes the path of the endpoint from a request. */
  locate(request: WireRequest, options?: HandleOptions): [request: WireRequest, options: HandleOptions | undefined];
}

/** Creates the endpoint of a mock. `hosts` are the vendor's. Throws a `TypeError` if `endpoint` is not a URL. */
export function createMockEndpoint(hosts: readonly string[], endpoint: string | undefined): MockEndpoint {
  if (endpoint === undefined) {
    const isVendorHost = createHostMatcher(hosts);
    return { isFor: (url) => isVendorHost(new URL(url).host), locate: (request, options) => [request, options] };
  }
  const base = new URL(endpoint);
  const prefix = base.pathname.replace(/\/+$/, '');
  const isBelow = (origin: string, path: string) => origin === base.origin && `${path}/`.startsWith(`${prefix}/`);
  return {
    isFor(url) {
      const { origin, pathname } = new URL(url);
      return isBelow(origin, pathname);
    },
    locate(request, options) {
      if (prefix === '' || !isBelow(request.origin, request.path)) return [request, options];
      return [
        { ...request, path: request.path.slice(prefix.length) || '/' },
        { ...options, received: options?.received ?? request },
      ];
    },
  };
}
