import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Handler } from '../api/kiosk-api.ts';

/** The largest request body, in bytes. A picture in Base64 fits. */
const maxBodyBytes = 8 * 1024 * 1024;

/** Converts handlers to a listener of Node's HTTP server. The first handler that returns a response wins. `origin` is the server's own. */
export function createListener(handlers: readonly Handler[], origin: string): RequestListener {
  return (message, response) => {
    respond(handlers, message, response, origin).catch(() => response.destroy());
  };
}

async function respond(
  handlers: readonly Handler[],
  message: IncomingMessage,
  response: ServerResponse,
  origin: string,
): Promise<void> {
  const result = await respondTo(handlers, message, origin);
  response.writeHead(result.status, { ...securityHeaders, ...Object.fromEntries(result.headers) });
  response.end(new Uint8Array(await result.arrayBuffer()));
}

async function respondTo(handlers: readonly Handler[], message: IncomingMessage, origin: string): Promise<Response> {
  const body = await readBytes(message);
  if (!isOwnHost(message.headers.host, origin)) return new Response('This host name is not served.\n', { status: 403 });
  return body === undefined ? new Response(null, { status: 413 }) : handle(handlers, message, body, origin);
}

/** Whether a Host header is that of the server, as an address or as `localhost`. A page whose domain was pointed at this machine has another. */
function isOwnHost(host: string | undefined, origin: string): boolean {
  const own = new URL(origin);
  return host === own.host || host === `localhost:${own.port}`;
}

async function handle(
  handlers: readonly Handler[],
  { method = 'GET', url = '/', headers }: IncomingMessage,
  body: Uint8Array<ArrayBuffer>,
  origin: string,
): Promise<Response> {
  const hasBody = method !== 'GET' && method !== 'HEAD';
  const type = headers['content-type'];
  const createRequest = () =>
    new Request(new URL(url.replace(/^\/+/, '/'), origin), {
      method,
      headers: type === undefined ? {} : { 'content-type': type },
      ...(hasBody && { body }),
    });
  for (const handler of handlers) {
    const response = await handler(createRequest());
    if (response) return response;
  }
  return new Response('Not found.\n', { status: 404 });
}

/** Reads the body. Returns `undefined` if it is too large, after reading it to its end so that the client receives the response. */
async function readBytes(message: IncomingMessage): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of message as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size <= maxBodyBytes) chunks.push(chunk);
  }
  return size > maxBodyBytes ? undefined : new Uint8Array(Buffer.concat(chunks));
}

/** The page may load resources from its own server and send requests to it, and nothing else. */
const securityHeaders = {
  'content-security-policy':
    "default-src 'self'; img-src 'self' data: blob:; style-src 'self' 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};
