import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';

const cli = fileURLToPath(new URL('../src/cli.ts', import.meta.url));

/** A running `polyface-mock`. */
export interface RunningCli {
  readonly child: ChildProcessByStdio<null, Readable, Readable>;
  /** Returns the output so far, of stdout and stderr. */
  readonly output: () => string;
  /** Waits until the output matches. Throws if the process ends first. */
  waitFor(pattern: RegExp): Promise<RegExpMatchArray>;
  /** The exit code. */
  readonly ended: Promise<number | null>;
}

/** Starts `polyface-mock` from its sources. */
export function startCli(...args: string[]): RunningCli {
  return startCliWith([], ...args);
}

/** Starts `polyface-mock` from its sources, with options of Node. */
export function startCliWith(nodeOptions: readonly string[], ...args: string[]): RunningCli {
  const child = spawn(process.execPath, [...nodeOptions, '--conditions=@polyface/source', cli, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const { promise: ended, resolve } = Promise.withResolvers<number | null>();
  child.on('close', resolve);
  const collect = (chunk: Buffer) => (output += chunk.toString());
  child.stdout.on('data', collect);
  child.stderr.on('data', collect);
  return {
    child,
    output: () => output,
    ended,
    async waitFor(pattern) {
      for (;;) {
        const match = pattern.exec(output);
        if (match) return match;
        const data = once(child.stdout, 'data');
        if ((await Promise.race([data, ended.then(() => 'ended')])) === 'ended')
          throw new Error(`polyface-mock ended: ${output}`);
      }
    },
  };
}
