import type { IncomingMessage } from 'node:http';
import type { Bytes } from '../../wire/bytes.ts';
import { GrowingBuffer } from '../growing-buffer.ts';
import { header } from '../../wire/message.ts';
import { ResponseTooLarge } from '../response-too-large.ts';
import type { ResponseHead } from '../transport.ts';

/** Compression makes data that cannot be compressed a little larger: 18 bytes and a few for each block with gzip. */
function largestCompressed(maxBytes: number): number {
  return maxBytes + Math.ceil(maxBytes / 100) + 1_024;
}

/** Calls back with the whole body of a message, or with the error that ended it. */
export function readBody(
  message: IncomingMessage,
  head: ResponseHead,
  maxBytes: number,
  callback: (error: unknown, body?: Bytes) => void,
): void {
  const isCompressed = header(head, 'content-encoding') !== undefined;
  const limit = isCompressed ? largestCompressed(maxBytes) : maxBytes;
  const buffer = new GrowingBuffer();
  let isOver = false;
  const finish = (error: unknown, body?: Bytes) => {
    if (isOver) return;
    isOver = true;
    callback(error, body);
  };
  if (Number(header(head, 'content-length') ?? 0) > limit) {
    message.on('error', ignore).destroy();
    return finish(new ResponseTooLarge(maxBytes));
  }
  message.on('data', (chunk: Buffer) => {
    if (isOver) return;
    if (buffer.length + chunk.length <= limit) return buffer.append(chunk);
    message.destroy();
    finish(new ResponseTooLarge(maxBytes));
  });
  message.on('end', () => finish(undefined, buffer.toBytes()));
  message.on('error', finish);
  // A message that is destroyed without an error ends with neither of the two.
  message.on('close', () => {
    if (!isOver) finish(new Error('The connection was closed before the response was complete.'));
  });
}

function ignore(): void {
  // The reason is known already.
}
