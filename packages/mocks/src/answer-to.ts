import type { WireRequest, WireResponse } from '@polyface/runtime/server';
import { preflight, readableFrom } from './cors.ts';
import type { Engine, Handling } from './engine.ts';

/** What a page gets: the engine's answer, readable from its origin. `undefined`: the connection is to be broken. */
export async function answerTo(
  engine: Pick<Engine, 'handle'>,
  request: WireRequest,
  how?: Handling,
): Promise<WireResponse | undefined> {
  const asked = preflight(request);
  if (asked) return asked;
  const { response } = await engine.handle(request, how);
  return response && readableFrom(request, response);
}
