import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A path that can be imported, and the file behind it. */
export interface Entry {
  /** `@polyface/mocks/state/tencent-faceid` */
  readonly path: string;
  /** Its address under `api/`: `mocks/state/tencent-faceid`. */
  readonly slug: string;
  /** From the root of the workspace. */
  readonly file: string;
}

type Exports = Readonly<Record<string, { readonly '@polyface/source'?: string }>>;

/** Everything the packages export, read from their `package.json`s. */
export function entriesOf(workspace: string): readonly Entry[] {
  const packages = ['runtime', 'clients', 'mocks', 'mock-server', 'polyface'];
  return packages.flatMap((folder) => {
    const text = readFileSync(join(workspace, 'packages', folder, 'package.json'), 'utf8');
    const { name, exports } = JSON.parse(text) as { name: string; exports: Exports };
    const found = Object.entries(exports).flatMap(([path, { '@polyface/source': source = '' }]) =>
      expanded(workspace, `packages/${folder}`, name + path.slice(1), source),
    );
    return [...new Map(found.map((entry) => [entry.path, entry])).values()];
  });
}

function expanded(workspace: string, folder: string, path: string, source: string): Entry[] {
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
