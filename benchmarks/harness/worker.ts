import type { CreateSubject, Run, Setup } from './subject.ts';

// The process of one subject: creates it, and then measures as often as its parent asks.

/** Asks a worker for some calls. */
export interface WorkerRequest {
  readonly calls: number;
  /** How many calls run at the same time. */
  readonly concurrency: number;
}

/** What some calls took, in microseconds. `cpu` is the processor time of the whole process. */
export interface WorkerResponse {
  readonly cpu: number;
  readonly wall: number;
}

const [file, name, setup] = process.argv.slice(2) as [string, string, string];
const subjects = (await import(file)) as Record<string, CreateSubject>;
const run: Run = await subjects[name]!(JSON.parse(setup) as Setup);

async function measure({ calls, concurrency }: WorkerRequest): Promise<WorkerResponse> {
  const usage = process.cpuUsage();
  const start = performance.now();
  let left = calls;
  const lane = async (): Promise<void> => {
    while (left-- > 0) await run();
  };
  await Promise.all(Array.from({ length: concurrency }, lane));
  const { user, system } = process.cpuUsage(usage);
  return { cpu: user + system, wall: (performance.now() - start) * 1000 };
}

process.on('message', (request: WorkerRequest) => {
  measure(request).then(
    (response) => process.send!(response),
    (error: unknown) => {
      console.error(`${name}:`, error);
      process.exit(1);
    },
  );
});
process.send!('ready');
