import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { Handler } from '../api/kiosk-api.ts';

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
};

/** Builds the page, in memory, and gives it to those who ask for it. */
export async function buildPage(): Promise<Handler> {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const result = await build({ root, logLevel: 'error', build: { write: false } });
  const outputs = [result].flat().flatMap((one) => ('output' in one ? one.output : []));
  const files = new Map(outputs.map((file) => [`/${file.fileName}`, file.type === 'chunk' ? file.code : file.source]));
  return async (request) => {
    const { pathname } = new URL(request.url);
    const path = pathname === '/' ? '/index.html' : pathname;
    const content = files.get(path);
    if (content === undefined || request.method !== 'GET') return undefined;
    const headers = {
      'content-type': types[path.split('.').at(-1)!] ?? 'application/octet-stream',
      'cache-control': path.startsWith('/assets/') ? 'max-age=31536000, immutable' : 'no-cache',
    };
    return new Response(typeof content === 'string' ? content : new Uint8Array(content), { headers });
  };
}
