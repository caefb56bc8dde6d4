import type { RateLimit } from '../../operation/rate-limit.ts';
import type { LimiterRequest, Quota } from './quota.ts';

const periods: { readonly [per in RateLimit['per']]: number } = { second: 1_000, minute: 60_000, day: 86_400_000 };

/** A request that counts. */
interface Entry {
  /** The latest time at which the vendor received it. */
  receivedAt: number;
}

/** The requests of one key. */
interface Log {
  /** At most as many as the limit allows. */
  entries: Entry[];
  /** In milliseconds. */
  readonly period: number;
}

/** From this number of keys on, those without recent requests are removed. */
const manyKeys = 1_000;

/**
 * Creates a quota that counts the requests of this process: in no period of the limit's length does the vendor receive more than it allows. A
 * request counts from its response, at the latest `margin` milliseconds after it was let through: a new connection or the network may delay it.
 */
export function createProcessQuota({ margin = 5_000 }: { readonly margin?: number | undefined } = {}): Quota {
  const logs = new Map<string, Log>();
  const counted = new WeakMap<LimiterRequest, Entry>();
  return {
    take(request) {
      const log = logOf(logs, request);
      const now = request.clock.elapsed();
      const wait = waitOf(log, request.limit, now);
      if (wait > 0) return wait;
      const entry = { receivedAt: now + margin };
      log.entries.push(entry);
      counted.set(request, entry);
      return 0;
    },
    confirm(request) {
      const entry = counted.get(request);
      if (entry) entry.receivedAt = Math.min(entry.receivedAt, request.clock.elapsed());
    },
  };
}

/** How long the next request has to wait, in milliseconds, if all responses arrive until then. */
function waitOf(log: Log, limit: RateLimit, now: number): number {
  if (log.entries.length < limit.requests) return 0;
  log.entries = log.entries.filter(({ receivedAt }) => receivedAt > now - log.period);
  if (log.entries.length < limit.requests) return 0;
  const first = log.entries.reduce((earliest, { receivedAt }) => Math.min(earliest, receivedAt), now);
  return first + log.period - now;
}

function logOf(logs: Map<string, Log>, { key, limit, clock }: LimiterRequest): Log {
  const existing = logs.get(key);
  if (existing) return existing;
  if (logs.size >= manyKeys) removeOld(logs, clock.elapsed());
  const log: Log = { entries: [], period: periods[limit.per] };
  logs.set(key, log);
  return log;
}

function removeOld(logs: Map<string, Log>, now: number): void {
  for (const [key, { entries, period }] of logs) {
    if (entries.every(({ receivedAt }) => receivedAt <= now - period)) logs.delete(key);
  }
}
