import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What rendering a page allocates is garbage when the next one is rendered: with room for a few pages, little of it is copied. */
const v8Options = ['--min-semi-space-size=32', '--max-semi-space-size=32'];

/** Options of {@link buildSite}. */
export interface BuildOptions {
  /** Output folder. Default: `packages/docs/dist`. */
  readonly outDir?: string;
  /** Astro's cache folder. Concurrent builds must not share one. */
  readonly cacheDir?: string;
  /** Path of the site on its host. Default: `/`. */
  readonly base?: string;
}

/** Builds the site. If the build fails, throws an error with the last 40 lines of Astro's output. */
export async function buildSite({ outDir, cacheDir, base }: BuildOptions = {}): Promise<void> {
  const astro = join(dirname(createRequire(import.meta.url).resolve('astro/package.json')), 'bin/astro.mjs');
  // Environment variables with these names would override Astro's own values in `import.meta.env`.
  const { BASE_URL: _, MODE: __, DEV: ___, PROD: ____, SSR: _____, ...inherited } = process.env;
  const env = {
    ...inherited,
    NODE_ENV: 'production',
    ASTRO_TELEMETRY_DISABLED: '1',
    // The bundler's allocator returns memory at once. Otherwise it keeps 200 MB that it needs once.
    MIMALLOC_PURGE_DELAY: '0',
    ...(outDir !== undefined && { DOCS_OUT: outDir }),
    ...(cacheDir !== undefined && { DOCS_CACHE: cacheDir }),
    ...(base !== undefined && { DOCS_BASE: base }),
  };
  const { promise, resolve } = Promise.withResolvers<number | null>();
  const child = spawn(process.execPath, [...v8Options, astro, 'build'], { cwd: root, env });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.on('close', resolve).on('error', () => resolve(1));
  const code = await promise;
  if (code !== 0) throw new Error(`The docs site failed to build:\n${output.split('\n').slice(-40).join('\n')}`);
}
