import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { formatRequest, sendRequests } from './load.ts';
import { nextMessage, type Candidate, type Effort, type Measurement } from './measure.ts';
import { median, spread } from './statistics.ts';

/** Starts a server on a free port of loopback. Returns its origin. */
export type CreateServer = () => string | Promise<string>;

/** Creates the function that signs the requests to a host. */
export type CreateSign = (host: string) => () => Parameters<typeof formatRequest>[0];

interface Server {
  readonly process: ChildProcess;
  readonly origin: string;
  readonly createRequest: () => string;
}

/**
 * Measures the processor time of some servers, each in a process of its own. The servers take turns, round by round. Each request is signed
 * by this process, whose work does not count.
 */
export async function measureServers(
  candidates: readonly Candidate[],
  createSign: CreateSign,
  effort: Effort,
): Promise<Measurement[]> {
  const servers: Server[] = [];
  try {
    for (const candidate of candidates) servers.push(await start(candidate, createSign));
    for (const server of servers) await run(server, { calls: effort.warmup, concurrency: effort.concurrency });
    const results = candidates.map((): Awaited<ReturnType<typeof run>>[] => []);
    for (let round = 0; round < effort.rounds; round++) {
      for (const [index, server] of servers.entries()) results[index]!.push(await run(server, effort));
    }
    return candidates.map(({ label }, index) => {
      const cpu = results[index]!.map((one) => one.cpu);
      return { label, cpu: median(cpu), spread: spread(cpu), rate: median(results[index]!.map(({ rate }) => rate)) };
    });
  } finally {
    for (const server of servers) server.process.kill();
  }
}

async function start({ file, name }: Candidate, createSign: CreateSign): Promise<Server> {
  const subject = new URL(`../subjects/${file}.ts`, import.meta.url).href;
  const worker = fileURLToPath(new URL('server-worker.ts', import.meta.url));
  // Command lines log each request.
  const child = fork(worker, [subject, name], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const origin = (await nextMessage(child)) as string;
  const sign = createSign(new URL(origin).host);
  return { process: child, origin, createRequest: () => formatRequest(sign()) };
}

async function run(server: Server, effort: { readonly calls: number; readonly concurrency: number }) {
  const cpuOf = async () => {
    server.process.send('usage');
    return (await nextMessage(server.process)) as number;
  };
  const [cpu, startTime] = [await cpuOf(), performance.now()];
  await sendRequests(server.origin, server.createRequest, effort);
  const seconds = (performance.now() - startTime) / 1000;
  return { cpu: ((await cpuOf()) - cpu) / effort.calls, rate: effort.calls / seconds };
}
