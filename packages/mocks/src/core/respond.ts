import type { WireRequest, WireResponse } from '@polyface/runtime/server';
import { preflight, readableFrom } from './cors.ts';
import type { Engine, HandleOptions } from './engine-types.ts';

/** What a page gets: the engine's answer, readable from its origin. `undefined`: the connection is to be broken. */
export async function respond(
  engine: Pick<Engine, 'handle'>,
  request: WireRequest,
  options?: HandleOptions,
): Promise<WireResponse | undefined> {
  const preflightResponse = preflight(request);
  if (preflightResponse) return preflightResponse;
  const { response } = await engine.handle(request, options);
  return response && readableFrom(request, response);
}
