import type { TestProject } from 'vitest/node';
import { builtSite } from './site.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the site is served, and the folder it was built into. */
    docs: { readonly url: string; readonly folder: string };
  }
}

/** Builds and serves the site once for all tests of it. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const site = await builtSite();
  project.provide('docs', { url: site.url, folder: site.folder });
  return site.close;
}
