import { createHash, randomUUID } from 'node:crypto';
import { createProcessQuota, type LimiterRequest, type Quota } from '@polyface/runtime';
import { RateLimiterRes, type RateLimiterRedis } from 'rate-limiter-flexible';
import { Availability } from './availability.ts';
import type { RedisLimiterOptions } from './options.ts';
import type { Evaluate } from './redis-client.ts';
import { createSlidingLog, keyOf } from './sliding-log.ts';

/** In seconds. */
const periods: Readonly<Record<LimiterRequest['limit']['per'], number>> = { second: 1, minute: 60, day: 86_400 };

/** A request that counts in Redis. */
interface CountedRequest {
  readonly log: RateLimiterRedis;
  readonly key: string;
  /** By the clock of this process, in milliseconds. */
  readonly takenAt: number;
}

/** Creates a quota that counts the requests of all processes with the same Redis. */
export function createRedisQuota(evaluate: Evaluate, options: RedisLimiterOptions): Quota {
  const { whenUnavailable = 'open', margin = 5_000, prefix = 'polyface', account } = options;
  const availability = new Availability(options);
  const processQuota = createProcessQuota();
  const logs = new Map<string, RateLimiterRedis>();
  const counted = new WeakMap<LimiterRequest, CountedRequest>();
  const source = randomUUID();
  let requests = 0;

  const logOf = ({ limit }: LimiterRequest): RateLimiterRedis => {
    const name = `${limit.requests}/${limit.per}`;
    const log =
      logs.get(name) ??
      createSlidingLog(evaluate, { requests: limit.requests, period: periods[limit.per], margin, prefix });
    logs.set(name, log);
    return log;
  };

  /** Returns the milliseconds to wait: 0 if Redis counted the request. */
  const count = async (request: LimiterRequest): Promise<number> => {
    const log = logOf(request);
    const key = keyOf(nameOf(request, account), `${source}-${(requests++).toString(36)}`);
    const takenAt = performance.now();
    try {
      await log.consume(key);
      counted.set(request, { log, key, takenAt });
      return 0;
    } catch (error) {
      if (error instanceof RateLimiterRes) return error.msBeforeNext;
      throw error;
    }
  };

  return {
    async take(request) {
      const result = await availability.run(() => count(request));
      if (typeof result === 'number') return result;
      if (whenUnavailable === 'error') throw result;
      return whenUnavailable === 'process' ? processQuota.take(request) : 0;
    },
    confirm(request) {
      const { log, key, takenAt } = counted.get(request) ?? {};
      // Later it counts from the end of the margin.
      if (!log || performance.now() - takenAt! >= margin) return;
      log.reward(key!).catch(() => {});
    },
  };
}

/** The name of a limit in Redis. A hash, so that it contains no key id and its length is fixed. */
function nameOf({ key, service, operation }: LimiterRequest, account: string | undefined): string {
  const counted = account === undefined ? key : JSON.stringify([service, operation, account]);
  return createHash('sha256').update(counted).digest('base64url');
}
