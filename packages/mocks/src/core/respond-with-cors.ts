import type { WireRequest, WireResponse } from '@polyface/runtime/server';
import { vendorPreflightResponse, withCorsHeaders } from './cors.ts';
import type { Engine, HandleOptions } from './engine-types.ts';

/** Responds to a request that a page of any origin may have sent. Resolves to `undefined` if the connection must be dropped. */
export async function respondWithCors(
  engine: Pick<Engine, 'handle'>,
  request: WireRequest,
  options?: HandleOptions,
): Promise<WireResponse | undefined> {
  const preflight = vendorPreflightResponse(request);
  if (preflight) return preflight;
  const { response } = await engine.handle(request, options);
  return response && withCorsHeaders(request, response);
}
