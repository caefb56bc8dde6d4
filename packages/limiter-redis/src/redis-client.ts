/** What the limiter uses of a client of `ioredis`, also of its `Cluster`. */
export interface IoredisClient {
  /** Executes a Lua script. */
  eval(script: string, numberOfKeys: number, ...keysAndArguments: string[]): Promise<unknown>;
  /** Not called: it distinguishes this client from one of node-redis. */
  defineCommand(name: string, definition: { lua: string }): unknown;
}

/** What the limiter uses of a client of node-redis (`redis` or `@redis/client`), also of its cluster. */
export interface NodeRedisClient {
  /** Executes a Lua script. */
  eval(script: string, options: { keys: string[]; arguments: string[] }): Promise<unknown>;
  /** Not read: it distinguishes this client from others. */
  readonly isOpen: boolean;
}

/** A client of Redis or Valkey that your program creates, connects and closes. */
export type RedisClient = IoredisClient | NodeRedisClient;

/** Executes a script with one key. */
export type Evaluate = (script: string, key: string, values: readonly string[]) => Promise<unknown>;

/** Returns the function that executes a script; `undefined` if a value is no client of Redis. */
export function evaluatorOf(client: unknown): Evaluate | undefined {
  if (typeof client !== 'object' || client === null || !('eval' in client) || typeof client.eval !== 'function') {
    return undefined;
  }
  if (isIoredis(client)) return async (script, key, values) => client.eval(script, 1, key, ...values);
  const redis = client as NodeRedisClient;
  return async (script, key, values) => redis.eval(script, { keys: [key], arguments: [...values] });
}

function isIoredis(client: object): client is IoredisClient {
  return 'defineCommand' in client && typeof client.defineCommand === 'function';
}
