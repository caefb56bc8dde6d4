import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Plugin } from 'rolldown';

const query = '?server';

/**
 * Gives the server side of a protocol its own copy of the modules that both sides use, such as messages of the vendor. Then each side is one
 * file, and the file of the client exports nothing else. The modules of a protocol have no state that the sides must share: they keep values
 * of requests, each for itself.
 */
export const copyForServers: Plugin = {
  name: 'copy-for-servers',
  resolveId(specifier, importer) {
    const folder = /^(.*[\\/]protocols[\\/][^\\/]+[\\/])(?:server\.ts|.*\?server)$/.exec(importer ?? '')?.[1];
    if (folder === undefined || !specifier.startsWith('.')) return null;
    const id = resolve(dirname(importer!), specifier);
    return id.startsWith(folder) ? id + query : id;
  },
  load(id) {
    return id.endsWith(query) ? { code: readFileSync(id.slice(0, -query.length), 'utf8'), moduleType: 'ts' } : null;
  },
};
