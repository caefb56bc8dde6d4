import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** An import path of a package and its source file. */
export interface Entry {
  /** `@polyface/mocks/state/tencent-faceid` */
  readonly path: string;
  /** URL path under `api/`: `mocks/state/tencent-faceid`. */
  readonly slug: string;
  /** Path relative to the workspace root. */
  readonly file: string;
}

type Exports = Readonly<Record<string, { readonly '@polyface/source'?: string }>>;

/** Every import path the packages export, read from the `exports` of each `package.json`. */
export function entriesOf(workspace: string): readonly Entry[] {
  const packages = ['runtime', 'clients', 'mocks', 'mock-server', 'limiter-redis', 'polyface'];
  return packages.flatMap((folder) => {
    const text = readFileSync(join(workspace, 'packages', folder, 'package.json'), 'utf8');
    const { name, exports } = JSON.parse(text) as { name: string; exports: Exports };
    const entries = Object.entries(exports).flatMap(([path, { '@polyface/source': source = '' }]) =>
      expandEntry(workspace, `packages/${folder}`, name + path.slice(1), source),
    );
    return [...new Map(entries.map((entry) => [entry.path, entry])).values()];
  });
}

function expandEntry(workspace: string, folder: string, path: string, source: string): Entry[] {
  if (source === '') return [];
  const pattern = join(folder, source).replaceAll('\\', '/');
  if (!pattern.includes('*')) return [entryOf(path, pattern)];
  const [before = '', after = ''] = pattern.split('*');
  return globSync(pattern, { cwd: workspace })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !file.includes('.test.'))
    .sort()
    .map((file) => entryOf(path.replace('*', file.slice(before.length, file.length - after.length)), file));
}

function entryOf(path: string, file: string): Entry {
  return { path, slug: path.replace('@polyface/', ''), file };
}
