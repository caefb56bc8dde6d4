import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';

const cli = fileURLToPath(new URL('../src/cli.ts', import.meta.url));

/** A `polyface-mock` that was started. */
export interface Running {
  readonly child: ChildProcessByStdio<null, Readable, Readable>;
  readonly output: () => string;
  /** Waits until the output holds a text. */
  until(text: RegExp): Promise<RegExpMatchArray>;
  readonly ended: Promise<number | null>;
}

/** Starts `polyface-mock` from its sources. */
export function start(...args: string[]): Running {
  const child = spawn(process.execPath, ['--conditions=@polyface/source', cli, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const { promise: closed, resolve } = Promise.withResolvers<number | null>();
  child.on('close', resolve);
  const collect = (chunk: Buffer) => (output += chunk.toString());
  child.stdout.on('data', collect);
  child.stderr.on('data', collect);
  return {
    child,
    output: () => output,
    ended: closed,
    async until(text) {
      for (;;) {
        const found = text.exec(output);
        if (found) return found;
        const more = once(child.stdout, 'data');
        if ((await Promise.race([more, closed.then(() => 'closed')])) === 'closed')
          throw new Error(`it ended: ${output}`);
      }
    },
  };
}
