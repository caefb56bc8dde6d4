import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const workspace = fileURLToPath(new URL('../../..', import.meta.url));

/** Extracts the API reference and sets `DOCS_API` to its file. It is extracted again only if a source of the packages has changed. */
export function apiReference(cacheDir: string): AstroIntegration {
  return {
    name: 'polyface-api-reference',
    hooks: {
      'astro:config:setup': async ({ command }) => {
        if (command === 'build' || command === 'dev') await extractTo(resolve(cacheDir));
      },
    },
  };
}

async function extractTo(cacheDir: string): Promise<void> {
  const name = `api-${hashOfSources()}.json`;
  const file = join(cacheDir, name);
  process.env['DOCS_API'] = file;
  if (existsSync(file)) return;
  // TypeScript is loaded only if it is needed.
  const { extractApi } = await import('../src/api/extract.ts');
  mkdirSync(cacheDir, { recursive: true });
  writeFileSync(file, JSON.stringify(extractApi(workspace)));
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
