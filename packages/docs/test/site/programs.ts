import { execFile, spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';

/** Whether a program is installed. If not, prints one line; in CI throws. */
export function isInstalled(program: string, argument = '--version'): boolean {
  const found = spawnSync(program, [argument]).status === 0;
  if (!found && process.env['CI']) throw new Error(`CI needs ${program}. Install it.`);
  if (!found) console.warn(`The samples for ${program} did not run: ${program} is not installed.`);
  return found;
}

/** How a program ended. */
export interface ProcessResult {
  /** 0, or 1 if it failed. */
  readonly code: number;
  /** What it printed, also as errors. */
  readonly output: string;
}

/** Runs a program in a folder, with variables beside those of this process. */
export function runProgram(
  program: string,
  args: readonly string[],
  cwd: string,
  variables: NodeJS.ProcessEnv,
): Promise<ProcessResult> {
  const env = { ...process.env, ...variables };
  return new Promise((resolve) => {
    execFile(program, args, { env, cwd, maxBuffer: 1e8 }, (error, stdout, stderr) =>
      resolve({ code: error ? 1 : 0, output: stdout + stderr }),
    );
  });
}

/** Starts something for each item, as many at once as there are processors. */
export async function runEach<Item, Result>(
  items: readonly Item[],
  start: (item: Item) => Promise<Result>,
): Promise<Map<Item, Result>> {
  const queue = [...items];
  const results = new Map<Item, Result>();
  const worker = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) results.set(next, await start(next));
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
  return results;
}
