import { afterAll, afterEach, beforeAll } from 'vitest';
import { createRedisLimiter, type RedisLimiterOptions } from '@polyface/limiter-redis';
import type { CallError, ProcessLimiter } from '@polyface/runtime';
import { clientOf, connect, input, type ConnectedRedis } from './clients.ts';
import { createRedisServer, type RedisServer } from './redis-server.ts';

/** The libraries that the limiter accepts clients of. */
export const libraries = Object.keys(connect) as (keyof typeof connect)[];

/** A Redis of a group of tests. */
export interface TestRedis {
  readonly server: RedisServer;
  /** Creates a limiter with a connection and names of its own. */
  limiterOf(options?: Partial<RedisLimiterOptions>): Promise<ProcessLimiter>;
}

/** Starts a Redis for the tests of a group. */
export function startRedis(library: keyof typeof connect): TestRedis {
  const server = createRedisServer();
  const connections: ConnectedRedis[] = [];
  beforeAll(() => server.start());
  afterEach(() => Promise.all(connections.splice(0).map(({ close }) => close())));
  afterAll(() => server.remove());
  return {
    server,
    async limiterOf(options) {
      const connection = await connect[library](server.socket);
      connections.push(connection);
      return createRedisLimiter({ client: connection.client, prefix: crypto.randomUUID(), ...options });
    },
  };
}

/** Makes a call that is aborted if it has to wait. Returns what became of it. */
export async function outcomeOf(client: ReturnType<typeof clientOf>): Promise<'sent' | 'waits' | CallError> {
  const controller = new AbortController();
  const options = { signal: controller.signal, onWait: () => controller.abort() };
  const { error } = await client.call.safe(input, options);
  if (!error) return 'sent';
  return error.name === 'TransportError' && error.reason === 'aborted' ? 'waits' : error;
}
