import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { importsOf } from './imports.ts';
import type { SourceFile } from './source-file.ts';

/** An import of another source file. */
export interface Edge {
  readonly from: string;
  readonly line: number;
  readonly to: string;
}

/** Source files by alias: `#platform` → the files that `imports` in the `package.json` of a package names. */
export type Aliases = (path: string, alias: string) => readonly string[];

/** The imports between source files: relative imports and aliases (`#name`). */
export function importEdges(files: readonly SourceFile[], aliases: Aliases): Edge[] {
  const paths = new Set(files.map(({ path }) => path));
  return files.flatMap((file) =>
    importsOf(file).flatMap(({ specifier, line }) =>
      targetsOf(file.path, specifier, aliases)
        .filter((to) => paths.has(to))
        .map((to) => ({ from: file.path, line, to })),
    ),
  );
}

/** The paths to which an import refers. Empty for packages. */
export function targetsOf(from: string, specifier: string, aliases: Aliases): readonly string[] {
  if (specifier.startsWith('#')) return aliases(from, specifier);
  if (!specifier.startsWith('.')) return [];
  return [posix.normalize(posix.join(posix.dirname(from), specifier.replace(/[?#].*$/, '')))];
}

/** Reads the aliases of a package from its `package.json`. */
export function readAliases(root: string): Aliases {
  return (path, alias) => {
    const folder = path.split('/').slice(0, 2).join('/');
    const file = join(root, folder, 'package.json');
    if (!existsSync(file)) return [];
    const { imports = {} } = JSON.parse(readFileSync(file, 'utf8')) as { imports?: Record<string, unknown> };
    return stringsIn(imports[alias])
      .filter((target) => target.startsWith('./src/'))
      .map((target) => posix.join(folder, target));
  };
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}
