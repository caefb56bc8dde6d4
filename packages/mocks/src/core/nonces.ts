import type { Nonces } from '@polyface/runtime/server';

const swept = 10_000;

/** Remembers nonces until they expire: memory stays bounded by what came in within the tolerance of the clock. */
export function createNonces(now: () => number): Nonces & { clear(): void } {
  const seen = new Map<string, number>();
  const sweep = () => {
    const moment = now();
    for (const [nonce, until] of seen) if (until < moment) seen.delete(nonce);
  };
  return {
    add(nonce, until) {
      if (seen.has(nonce) && seen.get(nonce)! >= now()) return false;
      if (seen.size >= swept && seen.size % swept === 0) sweep();
      seen.set(nonce, until);
      return true;
    },
    clear: () => seen.clear(),
  };
}
