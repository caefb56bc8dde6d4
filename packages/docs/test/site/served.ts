import { inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    /** The URL of the served site and the folder it was built into. */
    docs: { readonly url: string; readonly folder: string };
  }
}

/** The site that is built and served for these tests. */
export const served = inject('docs');
