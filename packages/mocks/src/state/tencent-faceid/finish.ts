import { text } from '../schemas.ts';
import type { StateEvent } from '../state.ts';
import type { SeededStore } from '../store.ts';
import { detectionLifetime, tokenLifetime } from './lifetimes.ts';
import { resultCode, type FaceidStores, type FaceidVerification } from './stores.ts';

/** Finishes a verification with a result code. Returns `false` if the token is unknown, expired or already used. */
export function finishVerification(
  { verifications, detections }: FaceidStores,
  token: string,
  now: number,
  result = '0',
): boolean {
  return (
    setResult(verifications, token, result, now - tokenLifetime) ||
    setResult(detections, token, result, now - detectionLifetime)
  );
}

/** The event `verify`: the person finishes a verification on the phone. */
export function verifyEvent(stores: FaceidStores): StateEvent {
  return {
    input: {
      type: 'object',
      properties: { token: text, result: resultCode },
      required: ['token'],
      additionalProperties: false,
    },
    run: ({ token, result }: { token: string; result?: string }, { now }) =>
      finishVerification(stores, token, now, result)
        ? undefined
        : 'The token is unknown, expired or already used. Start a new verification.',
  };
}

function setResult<Item extends FaceidVerification>(
  { find, add }: SeededStore<Item>,
  token: string,
  result: string,
  oldest: number,
): boolean {
  const item = find(token);
  if (!item || item.result !== undefined || item.issuedAt < oldest) return false;
  add({ ...item, result });
  return true;
}
