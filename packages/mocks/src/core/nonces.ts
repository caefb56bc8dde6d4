import type { Nonces } from '@polyface/runtime/server';

/** Expired nonces are removed each time the number of nonces reaches a multiple of this. */
const sweepInterval = 10_000;
/** The most nonces that are kept. Above it the oldest one is removed. */
const maxNonces = 500_000;

/**
 * Creates a store of nonces. Each one is kept until it expires, as a number of 53 bits: among the most nonces that are kept, two that
 * differ have the same number with a probability of 1 to 70,000.
 */
export function createNonces(now: () => number): Nonces & { clear(): void } {
  const expiry = new Map<number, number>();
  const removeExpired = () => {
    const time = now();
    for (const [nonce, until] of expiry) if (until < time) expiry.delete(nonce);
  };
  return {
    add(nonce, until) {
      const hash = hashOf(nonce);
      const known = expiry.get(hash);
      if (known !== undefined && known >= now()) return false;
      if (expiry.size >= sweepInterval && expiry.size % sweepInterval === 0) removeExpired();
      if (expiry.size >= maxNonces) expiry.delete(expiry.keys().next().value!);
      expiry.set(hash, until);
      return true;
    },
    clear: () => expiry.clear(),
  };
}

/** Hashes a text to 53 bits: the function cyrb53, which is in the public domain. */
function hashOf(text: string): number {
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return 0x100000000 * (low & 0x1fffff) + (high >>> 0);
}
