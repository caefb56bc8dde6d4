import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/** The size of a bundle in bytes. */
export interface BundleSize {
  readonly gzip: number;
  /** The minified bytes of each module, by its path. Modules of which nothing is left are omitted. */
  readonly modules: Readonly<Record<string, number>>;
}

/** Bundles a program for browsers from the sources of the packages, as esbuild does it by default. */
export async function bundleSize(program: string, root: string): Promise<BundleSize> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: program, resolveDir: `${root}/packages/polyface`, sourcefile: 'program' },
    absWorkingDir: root,
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    conditions: ['@polyface/source'],
    metafile: true,
    write: false,
    outfile: 'bundle.js',
  });
  const inputs = Object.values(metafile.outputs).flatMap((output) => Object.entries(output.inputs));
  const modules = inputs
    .filter(([path, { bytesInOutput }]) => path !== 'program' && bytesInOutput > 0)
    .map(([path, { bytesInOutput }]) => [path, bytesInOutput] as const);
  return {
    gzip: gzipSync(outputFiles[0]!.contents, { level: 9 }).length,
    modules: Object.fromEntries(modules.toSorted(([left], [right]) => (left < right ? -1 : 1))),
  };
}
