import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Handler } from '../api/kiosk-api.ts';

/** The largest body taken: a picture as Base64, and some. */
const maxBodyBytes = 8 * 1024 * 1024;

/** Lets handlers answer requests that come in over HTTP: the first that is for it. `origin` is where the server is reached. */
export function listenerOf(handlers: readonly Handler[], origin: () => string): RequestListener {
  return (message, response) => {
    answer(handlers, message, response, origin()).catch(() => response.destroy());
  };
}

async function answer(
  handlers: readonly Handler[],
  message: IncomingMessage,
  response: ServerResponse,
  origin: string,
): Promise<void> {
  const body = await bodyOf(message);
  const result =
    body === undefined ? new Response(null, { status: 413 }) : await first(handlers, message, body, origin);
  response.writeHead(result.status, { ...policies, ...Object.fromEntries(result.headers) });
  response.end(new Uint8Array(await result.arrayBuffer()));
}

async function first(
  handlers: readonly Handler[],
  { method = 'GET', url = '/', headers }: IncomingMessage,
  body: Uint8Array<ArrayBuffer>,
  origin: string,
): Promise<Response> {
  const bodyless = method === 'GET' || method === 'HEAD';
  const type = headers['content-type'];
  const request = () =>
    new Request(new URL(url.replace(/^\/+/, '/'), origin), {
      method,
      headers: type === undefined ? {} : { 'content-type': type },
      ...(!bodyless && { body }),
    });
  for (const handler of handlers) {
    const response = await handler(request());
    if (response) return response;
  }
  return new Response('There is nothing here.\n', { status: 404 });
}

/** The body; `undefined` where it is larger than is taken. It is read to its end, so that the answer arrives. */
async function bodyOf(message: IncomingMessage): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of message as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size <= maxBodyBytes) chunks.push(chunk);
  }
  return size > maxBodyBytes ? undefined : new Uint8Array(Buffer.concat(chunks));
}

/** The page may load what is its own and ask its own server, and nothing else. */
const policies = {
  'content-security-policy':
    "default-src 'self'; img-src 'self' data: blob:; style-src 'self' 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};
