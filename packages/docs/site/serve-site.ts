import { fileURLToPath } from 'node:url';
import { preview } from 'vite';

/** A site that is being served. */
export interface ServedSite {
  /** Where it is: `http://127.0.0.1:4321/`. */
  readonly url: string;
  close(): Promise<void>;
}

/** Serves a built site on loopback. A port of 0 picks a free one. */
export async function serveSite(
  folder = fileURLToPath(new URL('../dist', import.meta.url)),
  { port = 0, base = '/' }: { readonly port?: number; readonly base?: string } = {},
): Promise<ServedSite> {
  const server = await preview({
    configFile: false,
    logLevel: 'silent',
    appType: 'mpa',
    base,
    build: { outDir: folder },
    preview: { host: '127.0.0.1', port, strictPort: port !== 0 },
  });
  const address = server.httpServer.address();
  if (typeof address !== 'object' || address === null) throw new Error('The docs site has no address.');
  return {
    url: `http://127.0.0.1:${address.port}${base}`,
    close: () => server.close(),
  };
}
