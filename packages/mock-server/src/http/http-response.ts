import type { IncomingMessage, ServerResponse } from 'node:http';
import { encodeUtf8, stringifyJson, textOf, type Header, type WireResponse } from '@polyface/runtime/server';

/** Bytes of a refused request body that are read so that its client receives the response. */
const maxDrainedBytes = 256 * 1024 * 1024;
/** Milliseconds without a byte after which the connection of a refused request is closed. */
const drainIdle = 2_000;

/** Creates a response of plain text. */
export function plainText(status: number, text: string): WireResponse {
  return response(status, 'text/plain; charset=utf-8', `${text}\n`);
}

/** Creates a JSON response. Binary values are replaced by their size. */
export function json(status: number, value: unknown): WireResponse {
  return response(status, 'application/json; charset=utf-8', stringifyJson(withoutBytes(value)));
}

/** Creates a response with a body of text. */
export function response(
  status: number,
  contentType: string,
  text: string,
  headers: readonly Header[] = [],
): WireResponse {
  return { status, headers: [['content-type', contentType], ...headers], body: encodeUtf8(text) };
}

/** Sends a response. */
export function send(serverResponse: ServerResponse, wire: WireResponse): void {
  const { body } = wire;
  const { length } = body;
  writeHead(serverResponse, wire);
  if (length > maxTextLength) return void serverResponse.end(body);
  const text = textOf(wire);
  // Node sends the head and a text in one write, but a head and bytes in two. Each character of a text of this length is one byte.
  const isBinary = text?.length === length;
  serverResponse.end(isBinary ? text : Buffer.from(body.buffer, body.byteOffset, length).toString('latin1'), 'latin1');
}

/** Longest body in bytes that is sent as a text. */
const maxTextLength = 64 * 1024;

/**
 * Sends a response while the client may still be sending its body, and closes the connection after the rest of the body. Closing it earlier
 * would reset the connection, and a client that reads after it has written would not see the response.
 */
export function sendEarly(message: IncomingMessage, serverResponse: ServerResponse, wire: WireResponse): void {
  serverResponse.shouldKeepAlive = false;
  writeHead(serverResponse, wire);
  serverResponse.flushHeaders();
  if (wire.body.length > 0) serverResponse.write(wire.body);
  let drained = 0;
  let timer: NodeJS.Timeout | undefined;
  const finish = () => {
    clearTimeout(timer);
    serverResponse.end();
  };
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(finish, drainIdle);
  };
  wait();
  message.on('data', (chunk: Uint8Array) => {
    drained += chunk.length;
    if (drained > maxDrainedBytes) finish();
    else wait();
  });
  message.on('end', finish).on('close', finish).on('error', finish);
  message.resume();
}

function writeHead(serverResponse: ServerResponse, { status, headers, body }: WireResponse): void {
  const list: string[] = [];
  for (const [name, value] of headers) if (name !== 'content-length') list.push(name, value);
  list.push('content-length', String(body.length));
  serverResponse.writeHead(status, list);
}

function withoutBytes(value: unknown): unknown {
  if (value instanceof Uint8Array) return `${value.length} bytes`;
  if (Array.isArray(value)) return value.map(withoutBytes);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, withoutBytes(member)]));
}
