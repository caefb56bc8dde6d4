import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';

/** A Redis server of a test. It listens on a socket file. */
export interface RedisServer {
  readonly socket: string;
  /** Starts it, and waits until it answers. */
  start(): Promise<void>;
  /** Ends it. Its data is lost. */
  stop(): Promise<void>;
  /** Makes it accept connections and commands without answering. */
  freeze(): void;
  unfreeze(): void;
  /** Ends it and removes its files. */
  remove(): Promise<void>;
}

/** Returns in one line what is missing for tests with Redis. In CI throws it. */
export function findMissing(): string | undefined {
  if (!spawnSync('redis-server', ['--version']).error) return undefined;
  const missing = 'redis-server is missing. Install it, for example with `apt-get install redis-server`.';
  if (process.env['CI']) throw new Error(`CI requires Redis. ${missing}`);
  return missing;
}

/** Creates a server that is not started. */
export function createRedisServer(): RedisServer {
  const folder = mkdtempSync(join(tmpdir(), 'polyface-redis-'));
  const socket = join(folder, 's');
  let server: ChildProcess | undefined;
  const stop = async (): Promise<void> => {
    const stopped = server;
    server = undefined;
    if (!stopped || stopped.exitCode !== null) return;
    const exit = new Promise((resolve) => stopped.once('exit', resolve));
    stopped.kill('SIGKILL');
    await exit;
  };
  return {
    socket,
    async start() {
      const options = ['--port', '0', '--unixsocket', socket, '--save', '', '--appendonly', 'no', '--dir', folder];
      server = spawn('redis-server', options, { stdio: 'ignore' });
      await untilAnswers(socket);
    },
    stop,
    freeze: () => void server?.kill('SIGSTOP'),
    unfreeze: () => void server?.kill('SIGCONT'),
    async remove() {
      await stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function untilAnswers(socket: string): Promise<void> {
  const redis = new Redis({ path: socket, retryStrategy: () => 20, maxRetriesPerRequest: 500 });
  redis.on('error', () => {});
  await redis.ping();
  redis.disconnect();
}
