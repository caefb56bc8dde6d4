import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import type { Entry } from './manifest.ts';

/** `from './client.ts'`, `import './client.ts'` and `import("./client.ts")` */
const relativeImport = /((?:from|import) |import\()(['"])(\.[^'"]+)\.ts\2/g;

/** `Uint8Array<ArrayBuffer>`, also for TypeScript before 5.7, where `Uint8Array` is not generic. */
const bytes = "ReturnType<Uint8ArrayConstructor['of']>";

/**
 * Copies the declarations that the entries need from `build` to `dist/types`. They name the files that they import by `.js`, which every
 * version of TypeScript resolves, and point to no map: the declarations and their comments are what an editor shows.
 */
export function copyDeclarations(folder: string, entries: readonly Entry[]): void {
  const pending = entries.flatMap(({ types }) => (types === undefined ? [] : [types.replace('./dist/types/', '')]));
  const copied = new Set<string>();
  for (let file = pending.pop(); file !== undefined; file = pending.pop()) {
    if (copied.has(file)) continue;
    copied.add(file);
    const source = join(folder, 'build', file);
    if (!existsSync(source)) throw new Error(`${source} does not exist. Check \`types\` in ${folder}/package.json.`);
    const text = readFileSync(source, 'utf8');
    for (const [, , , path] of text.matchAll(relativeImport))
      pending.push(posix.join(posix.dirname(file), `${path}.d.ts`));
    write(join(folder, 'dist/types', file), publishedText(text));
  }
}

function publishedText(text: string): string {
  const named = text.replace(relativeImport, '$1$2$3.js$2').replaceAll('Uint8Array<ArrayBuffer>', bytes);
  return `${named.replace(/\n?\/\/# sourceMappingURL=.*\s*$/, '')}\n`;
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
