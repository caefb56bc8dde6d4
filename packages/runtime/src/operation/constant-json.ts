import { stringifyJson } from '../wire/json.ts';
import type { ResponseContext } from './server-protocol.ts';

/** Stands for the request id in a body that is kept. No documented response contains it. */
const marker = '#polyface-request-id#';

/** The JSON of constant bodies, cut where the request id is. */
const kept = new WeakMap<object, readonly string[]>();

/** Returns the JSON of the body that `build` returns. The body of a constant response is built once; after that only the request id is put in. */
export function constantJson(
  { constant }: Pick<ResponseContext, 'constant'>,
  requestId: string,
  build: (requestId: string) => unknown,
): string {
  if (!constant || !/^[\w,-]+$/.test(requestId)) return stringifyJson(build(requestId));
  let parts = kept.get(constant);
  if (!parts) kept.set(constant, (parts = stringifyJson(build(marker)).split(marker)));
  return parts.join(requestId);
}
