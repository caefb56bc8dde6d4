import { fileURLToPath } from 'node:url';
import { preview } from 'vite';

/** A running server of the built site. */
export interface ServedSite {
  /** Base URL: `http://127.0.0.1:4321/`. */
  readonly url: string;
  close(): Promise<void>;
}

/** Serves a built site on loopback. Port 0 picks a free port. */
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
  if (typeof address !== 'object' || address === null)
    throw new Error('The server of the docs site has no address: the port could not be opened.');
  return {
    url: `http://127.0.0.1:${address.port}${base}`,
    close: () => server.close(),
  };
}
