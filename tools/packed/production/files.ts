import { readFileSync, writeFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';

/** Writes the programs as JavaScript, which every version of Node runs, to a folder. The entries are `node.mjs` and `page.mjs`. */
export function writePrograms(folder: string): void {
  for (const name of ['verify', 'control', 'calls', 'faults', 'node', 'page']) {
    const source = readFileSync(join(import.meta.dirname, `${name}.ts`), 'utf8');
    const program = stripTypeScriptTypes(source).replaceAll(/(from '\.\/\w+)\.ts'/g, "$1.mjs'");
    writeFileSync(join(folder, `${name}.mjs`), program);
  }
}
