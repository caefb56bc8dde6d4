import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** How the site is built. */
export interface BuildOptions {
  /** Where it is written; `packages/docs/dist` when left out. */
  readonly outDir?: string;
  /** Where Astro keeps what it need not make again; builds at the same time must not share it. */
  readonly cacheDir?: string;
  /** Where it will stand under its host; `/` when left out. */
  readonly base?: string;
}

/** Builds the site. Throws with the last lines of what Astro said when it cannot. */
export async function buildSite({ outDir, cacheDir, base }: BuildOptions = {}): Promise<void> {
  const astro = join(dirname(createRequire(import.meta.url).resolve('astro/package.json')), 'bin/astro.mjs');
  // Variables of these names would take the place of what Astro says of itself in `import.meta.env`.
  const { BASE_URL: _, MODE: __, DEV: ___, PROD: ____, SSR: _____, ...inherited } = process.env;
  const env = {
    ...inherited,
    NODE_ENV: 'production',
    ASTRO_TELEMETRY_DISABLED: '1',
    ...(outDir !== undefined && { DOCS_OUT: outDir }),
    ...(cacheDir !== undefined && { DOCS_CACHE: cacheDir }),
    ...(base !== undefined && { DOCS_BASE: base }),
  };
  const { promise, resolve } = Promise.withResolvers<number | null>();
  const child = spawn(process.execPath, [astro, 'build'], { cwd: root, env });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.on('close', resolve).on('error', () => resolve(1));
  const code = await promise;
  if (code !== 0) throw new Error(`The docs site could not be built:\n${output.split('\n').slice(-40).join('\n')}`);
}
