import { RateLimiterRedis } from 'rate-limiter-flexible';
import type { Evaluate } from './redis-client.ts';

/**
 * A sliding log: a sorted set with one member for each request that counts. Its score is the latest time at which the vendor received the
 * request, in milliseconds by the clock of Redis, which all machines share. 1 point adds a request if the limit allows it; -1 point reports
 * that its response arrived. If the limit is reached, returns a number above it and the milliseconds after which to try again: the time until
 * the next place is free, provided that all responses arrived.
 */
const script = `
local id, points, period, limit, margin = ARGV[1], tonumber(ARGV[2]), tonumber(ARGV[3]) * 1000, tonumber(ARGV[4]), tonumber(ARGV[5])
local time = redis.call('time')
local now = tonumber(time[1]) * 1000 + math.floor(tonumber(time[2]) / 1000)
if points < 0 then
  local score = redis.call('zscore', KEYS[1], id)
  if score and tonumber(score) > now + 1 then redis.call('zadd', KEYS[1], now + 1, id) end
  return {0, 0}
end
redis.call('zremrangebyscore', KEYS[1], '-inf', now - period)
redis.call('zremrangebyscore', KEYS[1], now + margin + period, '+inf')
local count = redis.call('zcard', KEYS[1])
if count >= limit then
  local first = redis.call('zrange', KEYS[1], count - limit, count - limit, 'withscores')
  return {limit + 1, math.max(1, math.min(tonumber(first[2]), now) + period + 1 - now)}
end
redis.call('zadd', KEYS[1], now + 1 + margin, id)
redis.call('pexpire', KEYS[1], period + margin + 1000)
return {count + 1, 0}
`;

/** Separates the key of a limit from the id of a request: the limiter passes one text to the store. */
const separator = '#';

/**
 * Creates a limiter of `rate-limiter-flexible` that counts in a sliding log: its own windows begin at fixed times, so around such a time twice
 * the limit passes. The key of a request is that of {@link keyOf}. `period` is in seconds, `margin` in milliseconds.
 */
export function createSlidingLog(
  evaluate: Evaluate,
  limits: { readonly requests: number; readonly period: number; readonly margin: number; readonly prefix: string },
): RateLimiterRedis {
  const storeClient = {
    eval: (lua: string, { keys, arguments: values }: { keys: [string]; arguments: string[] }) => {
      const [key] = keys;
      const end = key.lastIndexOf(separator);
      const [points = '', period = '', requests = ''] = values;
      return evaluate(lua, key.slice(0, end), [
        key.slice(end + separator.length),
        points,
        period,
        requests,
        String(limits.margin),
      ]);
    },
  };
  return new RateLimiterRedis({
    storeClient,
    // Makes the limiter call `eval` of the store, and not define a command of a client that the program may use otherwise.
    useRedisPackage: true,
    customIncrTtlLuaScript: script,
    keyPrefix: limits.prefix,
    points: limits.requests,
    duration: limits.period,
  });
}

/** The key of a request: that of its limit, and an id. */
export function keyOf(limit: string, id: string): string {
  return limit + separator + id;
}
