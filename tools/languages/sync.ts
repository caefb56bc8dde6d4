import { existsSync, globSync, mkdirSync, readdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { GeneratedFile } from '../codegen/src/render/generated-file.ts';
import { java, names, python } from './outputs.ts';

/** How the generated files on disk differ from what they should be, by path. */
export interface Difference {
  readonly missing: readonly string[];
  readonly different: readonly string[];
  readonly stale: readonly string[];
}

/** Compares the generated files on disk with what they should be. */
export function compareFiles(files: readonly GeneratedFile[]): Difference {
  const expected = new Set(files.map(({ file }) => file));
  const isDifferent = ({ file, text }: GeneratedFile) => existsSync(file) && readFileSync(file, 'utf8') !== text;
  return {
    missing: files.filter(({ file }) => !existsSync(file)).map(({ file }) => file),
    different: files.filter(isDifferent).map(({ file }) => file),
    stale: generatedOnDisk().filter((file) => !expected.has(file)),
  };
}

/** Writes what differs and deletes what is stale, with the folders this empties. Files that are right are not touched. */
export function applyFiles(files: readonly GeneratedFile[], { missing, different, stale }: Difference): void {
  const outdated = new Set([...missing, ...different]);
  for (const { file, text } of files) {
    if (!outdated.has(file)) continue;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  for (const file of stale) {
    rmSync(file);
    for (let at = dirname(file); readdirSync(at).length === 0; at = dirname(at)) rmdirSync(at);
  }
}

/** Everything in the folders of generated Java code and of names, and each Python file whose first line says that it is generated. */
function generatedOnDisk(): string[] {
  const inPython = globSync(`${python}/*/*.{py,gen.json}`).filter(
    (file) => file.endsWith('.gen.json') || readFileSync(file, 'utf8').startsWith('# Generated from '),
  );
  const inJava = globSync(`${java}/**/*.{java,gen.json}`);
  return [...inPython, ...inJava, ...globSync(`${names}/*.gen.json`)]
    .map((file) => join(file).replaceAll('\\', '/'))
    .sort();
}
