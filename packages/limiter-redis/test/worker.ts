import { setTimeout } from 'node:timers/promises';
import { createRedisLimiter } from '@polyface/limiter-redis';
import { clientOf, connect, input } from './clients.ts';

// One process of the test: makes calls as fast as the limiter allows. The first requests reach the server late, as those over new connections do.

const [library, socket, endpoint, limit, calls] = process.argv.slice(2) as [keyof typeof connect, ...string[]];
const redis = await connect[library](socket);
const limiter = createRedisLimiter({ client: redis.client, whenUnavailable: 'error', timeout: 20_000 });
let sent = 0;
const client = clientOf(Number(limit), {
  endpoint,
  limiter,
  fetch: async (url, init) => {
    if (sent++ < 3) await setTimeout(150);
    return fetch(url, init);
  },
});
await Promise.all(Array.from({ length: Number(calls) }, () => client.call(input)));
await redis.close();
