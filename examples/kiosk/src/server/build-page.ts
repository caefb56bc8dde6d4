import { fileURLToPath } from 'node:url';
import type { Handler } from '../api/kiosk-api.ts';

const contentTypes: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
};

/** Builds the page in memory. Returns the handler that serves it. */
export async function buildPage(): Promise<Handler> {
  // Vite takes a second to load. An import at the top would delay the report of a wrong argument by it.
  const { build } = await import('vite');
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const result = await build({ root, logLevel: 'error', build: { write: false } });
  const outputs = [result].flat().flatMap((bundle) => ('output' in bundle ? bundle.output : []));
  const files = new Map(outputs.map((file) => [`/${file.fileName}`, file.type === 'chunk' ? file.code : file.source]));
  return async (request) => {
    const { pathname } = new URL(request.url);
    const path = pathname === '/' ? '/index.html' : pathname;
    const content = files.get(path);
    if (content === undefined || request.method !== 'GET') return undefined;
    const headers = {
      'content-type': contentTypes[path.split('.').at(-1)!] ?? 'application/octet-stream',
      'cache-control': path.startsWith('/assets/') ? 'max-age=31536000, immutable' : 'no-cache',
    };
    return new Response(typeof content === 'string' ? content : new Uint8Array(content), { headers });
  };
}
