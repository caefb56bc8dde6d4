import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { AstroIntegration } from 'astro';

const workspace = fileURLToPath(new URL('../../..', import.meta.url));
const script = fileURLToPath(new URL('extract-api.ts', import.meta.url));

/**
 * Extracts the API reference while Astro reads the guides, and sets `DOCS_API` to its file. It is extracted again only if a source of the
 * packages has changed.
 */
export function apiReference(cacheDir: string): AstroIntegration {
  let extracted: Promise<void> | undefined;
  return {
    name: 'polyface-api-reference',
    hooks: {
      'astro:config:setup': ({ command }) => {
        if (command !== 'build' && command !== 'dev') return;
        extracted = extractTo(resolve(cacheDir));
        // Reported by the hook that waits for it.
        extracted.catch(() => {});
      },
      'astro:build:setup': () => extracted,
      'astro:server:setup': () => extracted,
    },
  };
}

async function extractTo(cacheDir: string): Promise<void> {
  const name = `api-${hashOfSources()}.json`;
  const file = join(cacheDir, name);
  process.env['DOCS_API'] = file;
  if (existsSync(file)) return;
  mkdirSync(cacheDir, { recursive: true });
  await promisify(execFile)(process.execPath, [script, file]);
  for (const old of globSync('api-*.json', { cwd: cacheDir })) if (old !== name) rmSync(join(cacheDir, old));
}

/** A hash of everything that the API reference is extracted from. */
function hashOfSources(): string {
  const packages = 'packages/{runtime,clients,mocks,mock-server,limiter-redis,polyface}';
  const sources = globSync(`${packages}/{src/**/*.ts,package.json}`, { cwd: workspace });
  const own = globSync('packages/docs/{src/api/*.ts,package.json}', { cwd: workspace });
  const hash = createHash('sha256');
  for (const file of [...sources, ...own].filter((name) => !name.endsWith('.test.ts')).sort())
    hash.update(file).update(readFileSync(join(workspace, file)));
  return hash.digest('hex').slice(0, 16);
}
