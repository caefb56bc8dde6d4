import { dirname, join, posix, resolve } from 'node:path';
import type { Plugin, PluginContext } from 'rolldown';
import type { Entry } from './manifest.ts';

/** The modules of a package by the entries that import them, directly or not. Empty until the modules are read. */
export interface EntryGraph {
  /** The sources of the entries that import a module. */
  entriesOf(module: string): readonly string[];
  readonly plugin: Plugin;
}

export function createEntryGraph(): EntryGraph {
  const entries = new Map<string, string[]>();
  const visit = (context: PluginContext, module: string, entry: string): void => {
    const known = entries.get(module) ?? [];
    if (known.includes(entry)) return;
    entries.set(module, [...known, entry]);
    for (const imported of context.getModuleInfo(module)?.importedIds ?? []) visit(context, imported, entry);
  };
  return {
    entriesOf: (module) => entries.get(module) ?? [],
    plugin: {
      name: 'entry-graph',
      buildEnd() {
        for (const id of this.getModuleIds()) if (this.getModuleInfo(id)?.isEntry) visit(this, id, id);
      },
    },
  };
}

/** Makes an import of an entry's source an import of its file, which has no other exports than those of the entry. */
export function importEntries(folder: string, entries: readonly Entry[]): Plugin {
  const files = new Map(entries.map(({ source, file }) => [join(folder, source), file.replace('./dist/', '')]));
  return {
    name: 'import-entries',
    resolveId(specifier, importer) {
      if (importer === undefined || !specifier.startsWith('.')) return null;
      const file = files.get(resolve(dirname(importer), specifier));
      return file === undefined ? null : { id: `entry:${file}`, external: true };
    },
    renderChunk: (code, { fileName }) =>
      code.replaceAll(/"entry:([^"]+)"/g, (_, file: string) => `"${relativePath(fileName, file)}"`),
  };
}

/** `chunks/core.js`, `index.js` → `../index.js` */
function relativePath(from: string, to: string): string {
  const path = posix.relative(posix.dirname(from), to);
  return path.startsWith('.') ? path : `./${path}`;
}

/** Refuses a file of an entry that exports more than the entry, as users could import it, and a cycle through `#platform`. */
export const refuseOtherExports: Plugin = {
  name: 'refuse-other-exports',
  generateBundle(_options, files) {
    for (const file of Object.values(files)) {
      if (file.type !== 'chunk' || !file.isEntry || file.facadeModuleId === null) continue;
      const shared = file.imports.find((path) => path.startsWith('chunks/'));
      if (file.fileName.startsWith('platform/') && shared !== undefined)
        this.error(`${file.fileName} would import ${shared}, which imports it. Bundlers warn of cycles.`);
      const declared = this.getModuleInfo(file.facadeModuleId)?.exports ?? [];
      const other = file.exports.find((name) => !declared.includes(name));
      if (other !== undefined)
        this.error(`${file.fileName} would export ${other}, which ${file.facadeModuleId} does not export.`);
    }
  },
};
