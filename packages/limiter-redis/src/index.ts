export { createRedisLimiter } from './redis-limiter.ts';
export type { RedisLimiterOptions } from './options.ts';
export type { IoredisClient, NodeRedisClient, RedisClient } from './redis-client.ts';
