import { execFile } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Redis } from 'ioredis';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { credentials } from './clients.ts';
import { createRedisServer, findMissing } from './redis-server.ts';

const run = promisify(execFile);
const missing = findMissing();
if (missing === undefined) describe('four processes with one Redis', processTests);
else console.warn(`The test of several processes with Redis is left out. ${missing}`);

function processTests(): void {
  const redis = createRedisServer();
  beforeAll(() => redis.start());
  afterAll(() => redis.remove());

  test('never exceed the limit in any period of one second, and leave no secret in Redis', async () => {
    const [limit, calls] = [20, 15];
    const arrivals: number[] = [];
    const server = createServer((request, response) => {
      arrivals.push(performance.now());
      request.resume();
      response.setHeader('content-type', 'application/json').end(JSON.stringify({ Response: { RequestId: 'r-1' } }));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const start = (library: string) => {
      const parameters = [library, redis.socket, endpoint, String(limit), String(calls)];
      const file = join(import.meta.dirname, 'worker.ts');
      return run(process.execPath, ['--conditions=@polyface/source', file, ...parameters]);
    };
    await Promise.all(['ioredis', 'node-redis', 'ioredis', 'node-redis'].map(start));
    server.close();

    expect(arrivals).toHaveLength(4 * calls);
    const spans = arrivals.slice(limit).map((time, index) => time - arrivals[index]!);
    expect(spans.filter((span) => span < 1_000)).toEqual([]);
    const reader = new Redis({ path: redis.socket });
    const names = await reader.keys('*');
    const members = (await Promise.all(names.map((name) => reader.zrange(name, '0', '-1')))).flat();
    reader.disconnect();
    expect(names).toEqual([expect.stringMatching(/^polyface:[\w-]{43}$/)]);
    for (const secret of Object.values(credentials)) expect([...names, ...members].join()).not.toContain(secret);
  });
}
