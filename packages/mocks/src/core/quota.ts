import type { Operation } from '@polyface/runtime';

const periods = { second: 1_000, minute: 60_000, day: 86_400_000 };

/** Counts calls against the documented limits (`x-rate-limit`). */
export interface Quota {
  /** Whether one more call is within the limit. */
  take(operation: Operation, keyId: string | undefined): boolean;
  clear(): void;
}

/** A quota by a clock: each second, minute or day begins anew. An operation without a documented limit is never refused. */
export function createQuota(now: () => number): Quota {
  const counts = new Map<string, { period: number; count: number }>();
  return {
    take({ id, rateLimit }, keyId = '') {
      if (!rateLimit) return true;
      const period = Math.floor(now() / periods[rateLimit.per]);
      const key = rateLimit.scope === 'account' ? `${id} ${keyId}` : id;
      const known = counts.get(key);
      const count = known?.period === period ? known.count + 1 : 1;
      counts.set(key, { period, count });
      return count <= rateLimit.requests;
    },
    clear: () => counts.clear(),
  };
}
