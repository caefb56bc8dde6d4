import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSite } from '../site/build-site.ts';
import { serveSite, type ServedSite } from '../site/serve-site.ts';

/** Builds the site into a temporary folder and serves it until it is closed. */
export async function builtSite({ base = '/' } = {}): Promise<ServedSite & { readonly folder: string }> {
  const root = mkdtempSync(join(tmpdir(), 'polyface-docs-'));
  const folder = join(root, 'site');
  await buildSite({ outDir: folder, cacheDir: join(root, 'cache'), base });
  const site = await serveSite(folder, { base });
  return {
    ...site,
    folder,
    async close() {
      await site.close();
      rmSync(root, { recursive: true, force: true });
    },
  };
}
