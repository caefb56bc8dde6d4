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
  // A name of a member is the same text as the names in the code, so that the engine compares them by their address.
  const [lower = ''] = Object.keys({ [name.toLowerCase()]: true });
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

/** What is done with a body. One of its methods is called, once. */
export interface BodyReceiver {
  /** Called with the whole body. */
  receive(body: Uint8Array<ArrayBuffer>): void;
  /** Called if the body is not read, or if the connection was dropped before its end. */
  refuse(error: NotReadError | undefined): void;
}

/** Reads the bodies of the requests of one server. */
export interface BodyReader {
  /** Reads a body. */
  read(message: IncomingMessage, head: WireRequest, receiver: BodyReceiver): void;
}

/** Whether the `content-length` of a request is over the limit. */
export function isTooLarge(message: IncomingMessage): boolean {
  return Number(message.headers['content-length'] ?? 0) > maxBodyBytes;
}

/** Creates a reader that bounds the memory of all bodies that are being read. */
export function createBodyReader(): BodyReader {
  const memory = { inFlight: 0 };
  return {
    read(message: ReadMessage, head, receiver) {
      const tooLarge = limitOf(head);
      if (tooLarge) return receiver.refuse(tooLarge);
      message[bodyReading] = new BodyReading(memory, receiver);
      // All requests share the listeners. They stay, which costs less than their removal.
      message.on('data', onData).on('end', onEnd).on('close', onClose);
      // `close` follows. With HTTP/1.1, Node emits no errors if nobody listens.
      if (message.httpVersionMajor > 1) message.on('error', () => {});
    },
  };
}

const bodyReading = Symbol('body reading');

interface ReadMessage extends IncomingMessage {
  [bodyReading]?: BodyReading;
}

function onData(this: ReadMessage, chunk: Uint8Array): void {
  this[bodyReading]!.add(chunk, this);
}

function onEnd(this: ReadMessage): void {
  this[bodyReading]!.end();
}

function onClose(this: ReadMessage): void {
  this[bodyReading]!.close();
}

/** A body that is being read. */
class BodyReading {
  readonly #memory: { inFlight: number };
  readonly #receiver: BodyReceiver;
  readonly #chunks: Uint8Array[] = [];
  #size = 0;
  #isSettled = false;

  constructor(memory: { inFlight: number }, receiver: BodyReceiver) {
    this.#memory = memory;
    this.#receiver = receiver;
  }

  add(chunk: Uint8Array, message: IncomingMessage): void {
    if (this.#isSettled) return;
    const memory = this.#memory;
    this.#size += chunk.length;
    memory.inFlight += chunk.length;
    this.#chunks.push(chunk);
    const size = this.#size;
    if (size <= maxBodyBytes && memory.inFlight <= maxBytesInFlight) return;
    message.pause();
    this.#settle();
    this.#receiver.refuse(size > maxBodyBytes ? new NotReadError(413, maxBodyBytes) : new NotReadError(503));
  }

  end(): void {
    if (this.#isSettled) return;
    this.#settle();
    this.#receiver.receive(concatenate(this.#chunks));
  }

  /** The connection was closed, or the request was read to its end. */
  close(): void {
    if (this.#isSettled) return;
    this.#settle();
    this.#receiver.refuse(undefined);
  }

  #settle(): void {
    this.#isSettled = true;
    this.#memory.inFlight -= this.#size;
  }
}

/** Returns the limit that the headers of a request exceed, or the length that they announce; `undefined` if there is none. */
function limitOf(head: WireRequest): NotReadError | undefined {
  let headerBytes = 0;
  for (const [name, value] of head.headers) headerBytes += name.length + value.length;
  if (headerBytes > maxHeaderBytes) return new NotReadError(431, maxHeaderBytes);
  const length = Number(header(head, 'content-length') ?? 0);
  return length > maxBodyBytes ? new NotReadError(413, maxBodyBytes) : undefined;
}

/** A single chunk is not copied: Node's parser has put it into memory of its own. */
function concatenate(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const [first] = chunks;
  if (first && chunks.length === 1) return new Uint8Array(first.buffer as ArrayBuffer, first.byteOffset, first.length);
  const body = new Uint8Array(chunks.reduce((size, { length }) => size + length, 0));
  let offset = 0;
  for (const chunk of chunks) {
    body.set(chunk, offset);
    offset += chunk.length;
  }
  return body;
}
