import type { IncomingMessage } from 'node:http';
import { TLSSocket } from 'node:tls';
import type { Header, WireRequest } from '@polyface/runtime/server';

/** Largest request body in bytes: larger than any of the vendors accepts. */
const maxBodyBytes = 16 * 1024 * 1024;
/** Largest headers in bytes, without the first line. */
const maxHeaderBytes = 64 * 1024;
/** Largest total of the bodies that are being read at a time, in bytes. */
const maxBytesInFlight = 256 * 1024 * 1024;

/** Why a request is not read: it is too large, or the server is reading too many large requests. */
export class NotReadError extends Error {
  override readonly name = 'NotReadError';
  /** The HTTP status, unless the vendor has an error of its own. */
  readonly status: 413 | 431 | 503;
  /** The limit in bytes; `undefined` if the server is busy. */
  readonly limit: number | undefined;

  constructor(status: 413 | 431 | 503, limit?: number) {
    super(messages[status].replace('#', String(limit)));
    this.status = status;
    this.limit = limit;
  }
}

const messages = {
  413: 'The request body is larger than # bytes.',
  431: 'The request headers are larger than # bytes.',
  503: 'The server is reading too many large requests. Try again later.',
};

/** Reads the head of a request. Its body is empty. */
export function readHead(message: IncomingMessage): WireRequest {
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
    body: new Uint8Array(0),
  };
}

/** Reads the bodies of the requests of one server. */
export interface BodyReader {
  /** Reads a body. Rejects with a {@link NotReadError}, or if the connection is dropped. */
  read(message: IncomingMessage, head: WireRequest): Promise<Uint8Array<ArrayBuffer>>;
}

/** Whether the `content-length` of a request is over the limit. */
export function isTooLarge(message: IncomingMessage): boolean {
  return Number(message.headers['content-length'] ?? 0) > maxBodyBytes;
}

/** Creates a reader that bounds the memory of all bodies that are being read. */
export function createBodyReader(): BodyReader {
  let inFlight = 0;
  return {
    async read(message, head) {
      const headerBytes = head.headers.reduce((total, [name, value]) => total + name.length + value.length, 0);
      if (headerBytes > maxHeaderBytes) throw new NotReadError(431, maxHeaderBytes);
      if (isTooLarge(message)) throw new NotReadError(413, maxBodyBytes);
      const chunks: Uint8Array[] = [];
      let size = 0;
      try {
        for await (const chunk of message.iterator({ destroyOnReturn: false }) as AsyncIterable<Uint8Array>) {
          size += chunk.length;
          inFlight += chunk.length;
          if (size > maxBodyBytes) throw new NotReadError(413, maxBodyBytes);
          if (inFlight > maxBytesInFlight) throw new NotReadError(503);
          chunks.push(chunk);
        }
        return concatenate(chunks, size);
      } finally {
        inFlight -= size;
      }
    },
  };
}

function concatenate(chunks: readonly Uint8Array[], size: number): Uint8Array<ArrayBuffer> {
  const body = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    body.set(chunk, offset);
    offset += chunk.length;
  }
  return body;
}
