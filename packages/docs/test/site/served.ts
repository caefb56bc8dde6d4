import { inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    docs: {
      /** The URL of the served site. */
      readonly url: string;
      /** The folder into which the site is built. */
      readonly folder: string;
      /** A URL that responds when the build has ended. */
      readonly built: string;
    };
  }
}

/** The site that is built and served for these tests. */
export const served = inject('docs');

const response = await fetch(served.built);
if (!response.ok) throw new Error(await response.text());
