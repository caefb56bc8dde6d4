import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Plugin } from 'rolldown';

/** The entries of the runtime that have copies of modules, the query of the copies, and the folder in which modules are copied. */
const owners = [
  // Both sides of a protocol use some modules, such as messages of the vendor.
  { entry: /[\\/]protocols[\\/][^\\/]+[\\/]server\.ts$/, query: '?server', folder: '.' },
  // The core imports the platform: what a platform imported from the core would close a cycle.
  { entry: /[\\/]platform[\\/]node\.ts$/, query: '?platform', folder: '..' },
] as const;

/**
 * Gives some entries their own copies of modules that other entries use too. Then each is one file, and the files of the others export nothing
 * else. The copied modules have no state that the copies must share, and their classes are recognized by name.
 */
export function createOwnCopies(): Plugin {
  /** The folders in which the modules of a copy are copied, by the ids of the copies. */
  const folders = new Map<string, string>();
  return {
    name: 'own-copies',
    resolveId(specifier, importer) {
      if (importer === undefined || !specifier.startsWith('.')) return null;
      const owner = owners.find(({ entry, query }) => entry.test(importer) || importer.endsWith(query));
      if (!owner) return null;
      const folder = folders.get(importer) ?? resolve(dirname(importer), owner.folder);
      const id = resolve(dirname(importer), specifier);
      if (!id.startsWith(folder)) return id;
      folders.set(id + owner.query, folder);
      return id + owner.query;
    },
    load(id) {
      const [file = '', query] = id.split('?', 2);
      return query === undefined ? null : { code: readFileSync(file, 'utf8'), moduleType: 'ts' };
    },
  };
}
