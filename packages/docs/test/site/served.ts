import { inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the site is served, and the folder it was built into. */
    docs: { readonly url: string; readonly folder: string };
  }
}

/** The site that was built and is served for these tests. */
export const served = inject('docs');
