import { basename, join, relative, sep } from 'node:path';
import { rolldown } from 'rolldown';
import type { Entry } from './manifest.ts';

/** What only the servers of several protocols use: no client loads it. */
const ofServers = String.raw`signing[\\/](?:canonical-|request-variants)|operation[\\/](?:parse|path-template|route-text|constant-json)|wire[\\/](?:text-response|http-date)`;

/**
 * Chunks of a package beside those that follow from its entries. In the runtime the code that several entries use is one chunk, except that of a
 * protocol or a platform: to an import one more file costs more than the bytes that it does not need.
 */
const groups: Readonly<Record<string, readonly { name: string; minShareCount: number; test: RegExp }[]>> = {
  runtime: [
    {
      name: 'shared',
      minShareCount: 2,
      test: new RegExp(String.raw`[\\/]src[\\/](?!protocols|signing[\\/](?:digest|md5)|${ofServers})`),
    },
    { name: 'shared-by-servers', minShareCount: 2, test: new RegExp(String.raw`[\\/]src[\\/](?:${ofServers})`) },
  ],
  // Every mock uses the error, too small for a file of its own.
  mocks: [{ name: 'shared', minShareCount: 2, test: /[\\/]src[\\/](?:core|adapters|mock|state[\\/]state-error)/ }],
};

/**
 * Bundles the sources of a package: one file in `dist` for each entry, so that an import loads few files. Code that several entries use is
 * in `dist/chunks`, once, so that classes and module state are shared. Other packages and aliases (`#digest`) remain imports.
 */
export async function bundle(folder: string, entries: readonly Entry[]): Promise<void> {
  const input = entries.map(({ source, file }) => [nameOf(file), source]);
  const bundler = await rolldown({
    cwd: folder,
    input: Object.fromEntries(input),
    external: /^(?![./]|\w:)/,
    platform: 'neutral',
    treeshake: { moduleSideEffects: false },
    transform: { target: 'es2022' },
  });
  try {
    await bundler.write({
      dir: join(folder, 'dist'),
      format: 'esm',
      entryFileNames: '[name].js',
      chunkFileNames: ({ moduleIds }) => `chunks/${chunkName(folder, moduleIds)}.js`,
      codeSplitting: { groups: [...(groups[basename(folder)] ?? [])] },
    });
  } finally {
    await bundler.close();
  }
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
