import { basename, join, relative, sep } from 'node:path';
import { rolldown } from 'rolldown';
import { createEntryGraph, importEntries, refuseOtherExports, type EntryGraph } from './entry-graph.ts';
import type { Entry } from './manifest.ts';
import { createOwnCopies } from './own-copies.ts';

/**
 * Bundles the sources of a package: one file in `dist` for each entry, so that an import loads few files. Code that several entries use is
 * in `dist/chunks`, once, so that classes and module state are shared. Other packages and aliases (`#platform`) remain imports.
 */
export async function bundle(folder: string, entries: readonly Entry[]): Promise<void> {
  const input = entries.map(({ source, file }) => [nameOf(file), source]);
  const graph = createEntryGraph();
  const isRuntime = basename(folder) === 'runtime';
  const group = { debugName: 'runtime', name: (module: string) => runtimeChunk(module, graph) };
  const bundler = await rolldown({
    cwd: folder,
    input: Object.fromEntries(input),
    external: /^(?![./]|\w:)/,
    platform: 'neutral',
    treeshake: { moduleSideEffects: false },
    transform: { target: 'es2022' },
    // Files of entries would be extended only by exports that `refuseOtherExports` refuses.
    preserveEntrySignatures: 'allow-extension',
    plugins: [
      importEntries(folder, entries),
      ...(isRuntime ? [createOwnCopies()] : []),
      graph.plugin,
      refuseOtherExports,
    ],
  });
  try {
    await bundler.write({
      dir: join(folder, 'dist'),
      format: 'esm',
      entryFileNames: '[name].js',
      chunkFileNames: ({ name, moduleIds }) => `chunks/${isRuntime ? name : chunkName(folder, moduleIds)}.js`,
      ...(isRuntime && { codeSplitting: { includeDependenciesRecursively: false, groups: [group] } }),
    });
  } finally {
    await bundler.close();
  }
}

/**
 * The chunk of a module of the runtime: `core` is what clients use, `server` what only servers use. One file of each: to an import one more
 * file costs more than the bytes that it does not need.
 */
function runtimeChunk(module: string, graph: EntryGraph): string | null {
  const entries = graph.entriesOf(module);
  if (entries.length < 2 || entries.includes(module)) return null;
  return entries.every((entry) => entry.endsWith('server.ts')) ? 'server' : 'core';
}

/** The folder that contains all modules of a chunk: `state-megvii-finauth`. `shared` if only `src` contains them. */
function chunkName(folder: string, modules: readonly string[]): string {
  const folders = modules.map((module) => relative(join(folder, 'src'), module).split(sep).slice(0, -1));
  const [first = [], ...others] = folders;
  const differs = first.findIndex((name, index) => others.some((other) => other[index] !== name));
  return first.slice(0, differs === -1 ? undefined : differs).join('-') || 'shared';
}

/** `./dist/protocols/megvii.js` → `protocols/megvii` */
function nameOf(file: string): string {
  return file.replace(/^\.\/dist\//, '').replace(/\.js$/, '');
}
