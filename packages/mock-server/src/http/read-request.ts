import type { IncomingMessage } from 'node:http';
import { TLSSocket } from 'node:tls';
import { header, type Header, type WireRequest } from '@polyface/runtime/server';

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

/** Names of headers in lower case. Bounded, because a client chooses them. */
const names = new Map<string, string>();
const [maxNames, maxNameLength] = [1_000, 64];

function toLowerCase(name: string): string {
  const known = names.get(name);
  if (known !== undefined) return known;
  const lower = name.toLowerCase();
  if (names.size < maxNames && name.length <= maxNameLength) names.set(name, lower);
  return lower;
}

/** Reads the head of a request. Its body is empty. */
export function readHead(message: IncomingMessage): WireRequest {
  const { method = 'GET', url = '/', rawHeaders } = message;
  const headers: Header[] = [];
  let host: string | undefined;
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const name = toLowerCase(rawHeaders[at]!);
    const value = rawHeaders[at + 1] ?? '';
    if (name === 'host') host ??= value;
    headers.push([name, value]);
  }
  const target = url.startsWith('/') ? url : url.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i, '');
  const mark = target.indexOf('?');
  const path = mark < 0 ? target : target.slice(0, mark);
  return {
    method,
    origin: `${message.socket instanceof TLSSocket ? 'https' : 'http'}://${host ?? ''}`,
    path: path.startsWith('/') ? path : `/${path}`,
    query: mark < 0 ? '' : target.slice(mark + 1),
    headers,
    body: noBody,
  };
}

const noBody = new Uint8Array(0);

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
      let headerBytes = 0;
      for (const [name, value] of head.headers) headerBytes += name.length + value.length;
      if (headerBytes > maxHeaderBytes) throw new NotReadError(431, maxHeaderBytes);
      if (Number(header(head, 'content-length') ?? 0) > maxBodyBytes) throw new NotReadError(413, maxBodyBytes);
      let size = 0;
      const take = (length: number) => {
        size += length;
        inFlight += length;
        if (size > maxBodyBytes) throw new NotReadError(413, maxBodyBytes);
        if (inFlight > maxBytesInFlight) throw new NotReadError(503);
      };
      try {
        return await readChunks(message, take);
      } finally {
        inFlight -= size;
      }
    },
  };
}

/** Reads a message to its end. Pauses it when `take`, which is called with the length of each chunk, throws. */
function readChunks(message: IncomingMessage, take: (length: number) => void): Promise<Uint8Array<ArrayBuffer>> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    // Listeners that stay cost less than their removal.
    let isSettled = false;
    const onError = (error: unknown) => {
      isSettled = true;
      reject(error);
    };
    message.on('data', (chunk: Uint8Array) => {
      if (isSettled) return;
      try {
        take(chunk.length);
        chunks.push(chunk);
      } catch (error) {
        message.pause();
        onError(error);
      }
    });
    message.on('end', () => {
      if (!isSettled) resolve(concatenate(chunks));
      isSettled = true;
    });
    message.on('close', () => {
      if (!isSettled) onError(new Error('The connection was closed before the end of the request.'));
    });
    message.on('error', onError);
  });
}

function concatenate(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const [first] = chunks;
  if (first && chunks.length === 1) return new Uint8Array(first);
  const body = new Uint8Array(chunks.reduce((size, { length }) => size + length, 0));
  let offset = 0;
  for (const chunk of chunks) {
    body.set(chunk, offset);
    offset += chunk.length;
  }
  return body;
}
