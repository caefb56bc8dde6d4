import type { Limiter } from '../limits/limiter.ts';

/** How many requests a client sends. Options of a client. */
export interface TrafficOptions {
  /**
   * Keeps requests within the documented limits of the vendor, so that none is throttled: waits before a request is signed, in order. Default:
   * one limiter for all clients of the process, shared by key id. `false` sends immediately, for example in tests against a mock;
   * `createLimiter()` separates some clients from the others, and `createRedisLimiter()` of `@polyface/limiter-redis` counts the requests of
   * several processes and machines.
   *
   * @example false
   */
  readonly limiter?: Limiter | false | undefined;
  /**
   * How many attempts of this client may run at the same time, a positive whole number; further ones wait in order. Each attempt in progress
   * needs a connection, and thousands of connections at once fail. Waits do not count towards `timeout`, but towards `deadline`. Default: 100.
   *
   * @example 20
   */
  readonly maxConcurrency?: number | undefined;
}

/** The default of `maxConcurrency`. */
export const defaultMaxConcurrency = 100;
