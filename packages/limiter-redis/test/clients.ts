import { createClient as createRedis } from '@redis/client';
import { Redis } from 'ioredis';
import { getFaceIdResult } from '@polyface/clients/tencent-faceid';
import { createClient, type Client, type ClientOptions, type RateLimit } from '@polyface/runtime';
import type { RedisClient } from '@polyface/limiter-redis';

/** A client of Redis that a test must close. */
export interface ConnectedRedis {
  readonly client: RedisClient;
  close(): Promise<unknown>;
}

/** The clients of Redis that the limiter accepts. */
export const connect: Readonly<Record<'ioredis' | 'node-redis', (socket: string) => Promise<ConnectedRedis>>> = {
  ioredis: async (socket) => {
    const client = new Redis({ path: socket, retryStrategy: () => 50 });
    client.on('error', () => {});
    return { client, close: async () => client.disconnect() };
  },
  'node-redis': async (socket) => {
    const client = createRedis({ socket: { path: socket, tls: false, reconnectStrategy: () => 50 } });
    client.on('error', () => {});
    void client.connect().catch(() => {});
    return { client, close: () => client.close() };
  },
};

/** An id of a key that no other test uses. */
export const credentials = { keyId: 'AKID-of-the-test', secret: 'a-very-secret-key' };

const response = JSON.stringify({ Response: { RequestId: 'r-1' } });

/** A client of one operation with a limit. Its responses come from a function. */
export function clientOf(
  requests: number,
  options: Partial<ClientOptions>,
  per: RateLimit['per'] = 'second',
): Client<{ call: typeof getFaceIdResult }> {
  const operation = { ...getFaceIdResult, rateLimit: { requests, per, scope: 'account' } } as typeof getFaceIdResult;
  const fetch = async () => new Response(response, { headers: { 'content-type': 'application/json' } });
  return createClient({ call: operation }, { credentials, fetch, responseValidation: 'report', ...options });
}

/** A valid input. */
export const input = { FaceIdToken: 't' };
