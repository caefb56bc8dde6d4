import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** The servers that the programs call, in a process of their own. */
export interface Servers {
  /** What they printed: the argument of `node.mjs`. */
  readonly description: string;
  close(): void;
}

/** Starts the mock server and the server with faults. */
export async function startServers(): Promise<Servers> {
  const file = join(import.meta.dirname, 'server.ts');
  const child = spawn(process.execPath, ['--conditions=@polyface/source', file], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const line = once(createInterface(child.stdout), 'line') as Promise<[string]>;
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`The servers of the production programs ended with code ${code}.`);
  });
  ended.catch(() => {});
  const [description] = await Promise.race([line, ended]);
  return { description, close: () => child.kill() };
}
