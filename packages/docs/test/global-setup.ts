import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { workspace } from '../../../tools/workspace/copy.ts';
import { serveSite } from '../site/serve-site.ts';

/**
 * Builds the site by `npm run docs` and serves it, once for all site tests. Nx keeps the build, so that `npm start` in the tests of the demo
 * does not build it again.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { DOCS_BASE: _, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'docs'], {
    cwd: workspace,
    encoding: 'utf8',
    env,
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npm run docs failed:\n${stdout}${stderr}`);
  const folder = join(workspace, 'packages/docs/dist');
  const site = await serveSite(folder, { base: '/' });
  project.provide('docs', { url: site.url, folder });
  return site.close;
}
