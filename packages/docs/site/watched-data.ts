import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const folder = fileURLToPath(new URL('../src/data/', import.meta.url));

/** Lets the dev server read the data of the pages again when a file changes: `read.ts` does not import it. */
export function watchedData(): Plugin {
  return {
    name: 'polyface-watched-data',
    apply: 'serve',
    transform(_, id) {
      if (!id.endsWith('/src/data/read.ts')) return;
      for (const name of globSync('*/*.gen.json', { cwd: folder })) this.addWatchFile(folder + name);
    },
  };
}
