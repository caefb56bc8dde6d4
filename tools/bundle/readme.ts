import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The README of a package with its program and what the program prints. */
export interface Readme {
  readonly text: string;
  readonly program: string;
  readonly output: string;
}

export function programOf(folder: string): Readme {
  const file = join(folder, 'README.md');
  const text = readFileSync(file, 'utf8');
  const [, program, output] = /^```ts run\n([^]*?)^```\n+```text output\n([^]*?)^```$/m.exec(text) ?? [];
  if (program === undefined || output === undefined)
    throw new Error(`${file} has no program. Add a block \`ts run\`, followed by a block \`text output\`.`);
  return { text, program, output };
}
