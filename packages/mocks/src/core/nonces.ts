import type { Nonces } from '@polyface/runtime/server';

/** Expired nonces are removed each time the number of nonces reaches a multiple of this. */
const sweepInterval = 10_000;

/** Creates a store of nonces. Each one is kept until it expires, so the size is bounded by the requests within the clock tolerance. */
export function createNonces(now: () => number): Nonces & { clear(): void } {
  const expiry = new Map<string, number>();
  const removeExpired = () => {
    const time = now();
    for (const [nonce, until] of expiry) if (until < time) expiry.delete(nonce);
  };
  return {
    add(nonce, until) {
      if (expiry.has(nonce) && expiry.get(nonce)! >= now()) return false;
      if (expiry.size >= sweepInterval && expiry.size % sweepInterval === 0) removeExpired();
      expiry.set(nonce, until);
      return true;
    },
    clear: () => expiry.clear(),
  };
}
