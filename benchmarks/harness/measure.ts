import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { median, spread } from './statistics.ts';
import type { Setup } from './subject.ts';
import type { WorkerRequest, WorkerResponse } from './worker.ts';

/** A subject: an exported function of a file in `subjects`. */
export interface Candidate {
  /** What the table calls it. */
  readonly label: string;
  /** The file below `subjects`, without its extension. */
  readonly file: string;
  /** The exported function. */
  readonly name: string;
}

/** How much is measured. */
export interface Effort {
  readonly rounds: number;
  /** The calls of each round. */
  readonly calls: number;
  readonly warmup: number;
  readonly concurrency: number;
}

/** What one subject took. */
export interface Measurement {
  readonly label: string;
  /** The median processor time of a call, in microseconds. */
  readonly cpu: number;
  /** Half of the distance between the quartiles, as a part of the median. */
  readonly spread: number;
  /** The median of the calls per second. */
  readonly rate: number;
}

/**
 * Measures some subjects, each in a process of its own. The processes take turns, round by round, so that a machine that becomes slower
 * meanwhile changes all of them.
 */
export async function measure(
  candidates: readonly Candidate[],
  effort: Effort,
  setup: Setup = { origin: '' },
): Promise<Measurement[]> {
  const workers: ChildProcess[] = [];
  try {
    for (const candidate of candidates) workers.push(await start(candidate, setup));
    for (const worker of workers) await run(worker, { calls: effort.warmup, concurrency: effort.concurrency });
    const results = candidates.map((): WorkerResponse[] => []);
    for (let round = 0; round < effort.rounds; round++) {
      for (const [index, worker] of workers.entries()) results[index]!.push(await run(worker, effort));
    }
    return candidates.map(({ label }, index) => summarize(label, results[index]!, effort.calls));
  } finally {
    for (const worker of workers) worker.kill();
  }
}

async function start({ file, name }: Candidate, setup: Setup): Promise<ChildProcess> {
  const subject = new URL(`../subjects/${file}.ts`, import.meta.url).href;
  const worker = fork(fileURLToPath(new URL('worker.ts', import.meta.url)), [subject, name, JSON.stringify(setup)]);
  await nextMessage(worker);
  return worker;
}

async function run(worker: ChildProcess, { calls, concurrency }: WorkerRequest): Promise<WorkerResponse> {
  worker.send({ calls, concurrency });
  return (await nextMessage(worker)) as WorkerResponse;
}

/** The next message of a process. Throws if it ends instead. */
export async function nextMessage(worker: ChildProcess): Promise<unknown> {
  const ended = new AbortController();
  try {
    const [message] = (await Promise.race([
      once(worker, 'message', ended),
      once(worker, 'exit', ended).then(() => Promise.reject(new Error(`${worker.spawnargs.at(-2)} ended early.`))),
    ])) as [unknown];
    return message;
  } finally {
    ended.abort();
  }
}

function summarize(label: string, results: readonly WorkerResponse[], calls: number): Measurement {
  const cpu = results.map((result) => result.cpu / calls);
  const rate = results.map((result) => (calls * 1e6) / result.wall);
  return { label, cpu: median(cpu), spread: spread(cpu), rate: median(rate) };
}
