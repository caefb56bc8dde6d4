import type { Operation } from '@polyface/runtime';

const periods = { second: 1_000, minute: 60_000, day: 86_400_000 };

/** Counts calls against the documented rate limits (`x-rate-limit`). */
export interface Quota {
  /** Counts a call. Returns whether it is within the limit. */
  take(operation: Operation, keyId: string | undefined): boolean;
  clear(): void;
}

/** Creates a quota. Counting restarts at the start of each second, minute or day. Operations without a documented limit are not limited. */
export function createQuota(now: () => number): Quota {
  const counts = new Map<string, { period: number; count: number }>();
  return {
    take({ id, rateLimit }, keyId = '') {
      if (!rateLimit) return true;
      const period = Math.floor(now() / periods[rateLimit.per]);
      const key = rateLimit.scope === 'account' ? `${id} ${keyId}` : id;
      const previous = counts.get(key);
      const count = previous?.period === period ? previous.count + 1 : 1;
      counts.set(key, { period, count });
      return count <= rateLimit.requests;
    },
    clear: () => counts.clear(),
  };
}
