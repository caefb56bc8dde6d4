import type { TestProject } from 'vitest/node';
import { builtSite } from './site.ts';

/** Builds and serves the site once for all site tests. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const site = await builtSite();
  project.provide('docs', { url: site.url, folder: site.folder });
  return site.close;
}
