import { createLimiter, type ProcessLimiter } from '@polyface/runtime';
import { validateOptions, type RedisLimiterOptions } from './options.ts';
import { evaluatorOf } from './redis-client.ts';
import { createRedisQuota } from './redis-quota.ts';

/**
 * Creates a limiter for the option `limiter` of the clients that counts the requests of all processes and machines with the same Redis: in no
 * period of a limit's length do more requests reach the vendor than it allows. Requests of one process wait in order. Throws an
 * `InvalidOptionsError` if an option is unknown or not valid.
 *
 * @example
 * const limiter = createRedisLimiter({ client: new Redis(process.env.REDIS_URL) });
 * const faceid = createTencentFaceid({ credentials, limiter });
 */
export function createRedisLimiter(options: RedisLimiterOptions): ProcessLimiter {
  validateOptions(options);
  const quota = createRedisQuota(evaluatorOf(options.client)!, options);
  return createLimiter({ quota, maxQueue: options.maxQueue });
}
