import { chain, type WireRequest, type WireResponse } from '@polyface/runtime/server';
import { vendorPreflightResponse, withCorsHeaders } from './cors.ts';
import type { Engine, HandleOptions } from './engine-types.ts';

/**
 * Responds to a request that a page of any origin may have sent. `undefined`: the connection must be dropped. Synchronous where `handle`
 * is.
 */
export function respondWithCors(
  handle: Engine['handleNow'],
  request: WireRequest,
  options?: HandleOptions,
): WireResponse | undefined | Promise<WireResponse | undefined> {
  const preflight = vendorPreflightResponse(request);
  if (preflight) return preflight;
  return chain(handle(request, options), ({ response }) => response && withCorsHeaders(request, response));
}
