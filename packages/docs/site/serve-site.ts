import { existsSync, readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { preview, type Plugin } from 'vite';

/** A running server of the built site. */
export interface ServedSite {
  /** Base URL: `http://127.0.0.1:4321/`. */
  readonly url: string;
  close(): Promise<void>;
}

/** Serves a built site on loopback. Port 0 picks a free port. An unknown address gets the 404 page in the language of the address. */
export async function serveSite(
  folder = fileURLToPath(new URL('../dist', import.meta.url)),
  { port = 0, base = '/' }: { readonly port?: number; readonly base?: string } = {},
): Promise<ServedSite> {
  const server = await preview({
    configFile: false,
    logLevel: 'silent',
    appType: 'mpa',
    base,
    plugins: [cacheAssets(base), notFound(folder, base)],
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

/** Lets browsers keep scripts and styles without asking again. Their names contain a hash of their content. */
function cacheAssets(base: string): Plugin {
  return {
    name: 'polyface-cache-assets',
    configurePreviewServer: (server) => {
      server.middlewares.use((request, response, next) => {
        if (request.url?.startsWith(`${base}_astro/`))
          response.setHeader('cache-control', 'public, max-age=31536000, immutable');
        next();
      });
    },
  };
}

/** Responds to addresses without a file. `/zh/…` and `/cn/…` are redirected to the Chinese pages. */
function notFound(folder: string, base: string): Plugin {
  return {
    name: 'polyface-not-found',
    configurePreviewServer: (server) => () => {
      server.middlewares.use((request, response, next) => {
        const { pathname, search } = new URL(request.url ?? '/', 'http://site');
        const path = pathname.startsWith(base) ? pathname.slice(base.length) : pathname.slice(1);
        // Vite has rewritten the address of a page to that of its file, which it sends in the next step.
        if (path.endsWith('.html') && existsSync(join(folder, decodePath(path)))) return next();
        const chinese = /^(?:zh|cn|zh-[a-z]+)\/(.*)$/i.exec(path)?.[1];
        if (chinese !== undefined && !path.startsWith('zh-cn/')) {
          return void response.writeHead(302, { location: `${base}zh-cn/${chinese}${search}` }).end();
        }
        return sendNotFound(response, folder, localeOf(path, request.headers['accept-language']));
      });
    },
  };
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return '404';
  }
}

/** The language of an address; of an address without one, that of the browser. */
function localeOf(path: string, accepted = ''): string {
  const [first] = path.split('/');
  if (first === 'en' || first === 'zh-cn') return first;
  return /^zh\b/i.test(accepted) ? 'zh-cn' : 'en';
}

function sendNotFound(response: ServerResponse, folder: string, locale: string): void {
  let page = '404';
  try {
    page = readFileSync(join(folder, locale, 'not-found/index.html'), 'utf8');
  } catch {
    // A folder without that page is not a whole site.
  }
  response.removeHeader('cache-control');
  response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(page);
}
