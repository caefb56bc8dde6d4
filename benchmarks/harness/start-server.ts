import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { nextMessage } from './measure.ts';

/** A server in a process of its own. */
export interface RunningServer {
  readonly process: ChildProcess;
  /** Its origin. */
  readonly origin: string;
}

/** Starts the server of a file beside this one, which sends its origin when it is ready. Kill the process when it is no longer needed. */
export async function startServer(file: string, ...args: readonly string[]): Promise<RunningServer> {
  const child = fork(fileURLToPath(new URL(file, import.meta.url)), args);
  return { process: child, origin: (await nextMessage(child)) as string };
}
