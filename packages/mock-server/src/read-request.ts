import type { IncomingMessage } from 'node:http';
import { TLSSocket } from 'node:tls';
import type { Header, WireRequest } from '@polyface/runtime/server';

/** The request body is larger than the limit. */
export class TooLargeError extends Error {
  override readonly name = 'TooLargeError';
}

/** Reads a request with its body. Rejects with a {@link TooLargeError}, or if the connection is dropped. */
export async function readRequest(message: IncomingMessage, maxBodyBytes: number): Promise<WireRequest> {
  const { method = 'GET', url = '/', rawHeaders } = message;
  const headers = rawHeaders.flatMap((name, index): Header[] =>
    index % 2 === 0 ? [[name.toLowerCase(), rawHeaders[index + 1] ?? '']] : [],
  );
  const host = headers.find(([name]) => name === 'host')?.[1] ?? '';
  const target = url.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i, '');
  const [path = '', ...query] = target.split('?');
  return {
    method,
    origin: `${message.socket instanceof TLSSocket ? 'https' : 'http'}://${host}`,
    path: path.startsWith('/') ? path : `/${path}`,
    query: query.join('?'),
    headers,
    body: await readBody(message, maxBodyBytes),
  };
}

async function readBody(message: IncomingMessage, limit: number): Promise<Uint8Array<ArrayBuffer>> {
  if (Number(message.headers['content-length'] ?? 0) > limit) throw new TooLargeError();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of message as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > limit) throw new TooLargeError();
    chunks.push(chunk);
  }
  const body = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    body.set(chunk, offset);
    offset += chunk.length;
  }
  return body;
}
