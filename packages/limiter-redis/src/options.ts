import { findSimilarName, InvalidOptionsError, type Issue } from '@polyface/runtime';
import { evaluatorOf, type RedisClient } from './redis-client.ts';

/** Options of {@link createRedisLimiter}. */
export interface RedisLimiterOptions {
  /**
   * Required. A client of Redis 5 or newer, or of Valkey: `ioredis` or node-redis, also their clusters. Your program connects and closes it, and listens
   * to its `error` event. Every process with the same Redis and `prefix` shares the quota.
   *
   * @example new Redis(process.env.REDIS_URL)
   */
  readonly client: RedisClient;
  /**
   * What happens while Redis is not available: `open` sends requests without a limit, so that an outage of Redis stops no call; `process` counts
   * the requests of this process only; `error` throws a `TransportError` with the reason `limiter`. Default: `open`.
   *
   * @example 'process'
   */
  readonly whenUnavailable?: 'open' | 'process' | 'error' | undefined;
  /**
   * Called once when Redis becomes unavailable, with the reason, for an alert. What it throws is ignored. Default: a warning of the process
   * (`process.emitWarning`).
   *
   * @example (error) => logger.warn(error.message)
   */
  readonly onUnavailable?: ((error: Error) => void) | undefined;
  /**
   * How long a request waits for Redis in milliseconds, connecting included; then Redis is not available. While it is not, requests do not wait
   * for it. Default: 1,000.
   *
   * @example 200
   */
  readonly timeout?: number | undefined;
  /**
   * How long a request may take to reach the vendor, in milliseconds, a whole number from 0 to 60,000: a new connection, a busy process or the
   * network delays it. A request counts for one period from its response, at the latest from this time after the limiter let it through. So the
   * limit holds where the vendor counts, and slow responses reduce the number of requests. With 0 a request counts from the moment it was let
   * through: the most requests, but some of two periods may arrive in one. Default: 5,000.
   *
   * @example 200
   */
  readonly margin?: number | undefined;
  /**
   * Names the account, if its machines use different key ids, such as those of temporary credentials: then all its keys share the quota. Only
   * for clients of one account. Default: each key id has its own quota, as the vendors count.
   *
   * @example 'production'
   */
  readonly account?: string | undefined;
  /**
   * The start of the names in Redis. The rest is a hash of service, operation and key id; no name contains a secret. Default: `polyface`.
   *
   * @example 'staging:polyface'
   */
  readonly prefix?: string | undefined;
  /**
   * The largest number of requests that wait in this process. The next one throws a `TransportError` with the reason `queue-full`. Default:
   * 10,000.
   *
   * @example 500
   */
  readonly maxQueue?: number | undefined;
}

const isCount = (value: unknown) => Number.isSafeInteger(value) && (value as number) >= 0;
const isText = (value: unknown) => typeof value === 'string' && value !== '';

/** Whether the value of an option is valid, and what it must be. */
const checks: {
  readonly [name in keyof RedisLimiterOptions]-?: readonly [isValid: (value: unknown) => boolean, expected: string];
} = {
  client: [(value) => evaluatorOf(value) !== undefined, 'must be a client of ioredis or node-redis'],
  whenUnavailable: [
    (value) => ['open', 'process', 'error'].includes(value as string),
    'must be open, process or error',
  ],
  onUnavailable: [(value) => typeof value === 'function', 'must be a function'],
  timeout: [
    (value) => typeof value === 'number' && value > 0 && value < 2 ** 31,
    'must be a number of milliseconds above 0 and below 2,147,483,648',
  ],
  margin: [
    (value) => isCount(value) && (value as number) <= 60_000,
    'must be a whole number of milliseconds from 0 to 60,000',
  ],
  account: [isText, 'must be a non-empty string'],
  prefix: [isText, 'must be a non-empty string'],
  maxQueue: [isCount, 'must be a whole number of at least 0'],
};

/** Throws an `InvalidOptionsError` if an option is unknown or not valid. */
export function validateOptions(options: unknown): asserts options is RedisLimiterOptions {
  const issues = issuesOf(options);
  if (issues.length > 0)
    throw new InvalidOptionsError({ service: '', operation: '', caller: 'createRedisLimiter', issues });
}

function issuesOf(options: unknown): Issue[] {
  if (typeof options !== 'object' || options === null) {
    return [{ path: '', rule: 'type', message: 'the options must be an object with a client of Redis' }];
  }
  const given = options as Readonly<Record<string, unknown>>;
  const names = Object.keys(checks);
  const unknown = Object.keys(given).filter((name) => !names.includes(name) && given[name] !== undefined);
  const invalid = Object.entries(checks).filter(
    ([name, [isValid]]) => (given[name] !== undefined || name === 'client') && !isValid(given[name]),
  );
  return [
    ...invalid.map(([name, [, message]]): Issue => ({ path: `/${name}`, rule: 'type', message })),
    ...unknown.map((name): Issue => {
      const similar = findSimilarName(name, names);
      const fix = similar ? `Did you mean ${similar}?` : `The options are ${names.join(', ')}`;
      return { path: `/${name.slice(0, 100)}`, rule: 'unknown', message: `is not an option. ${fix}` };
    }),
  ];
}
