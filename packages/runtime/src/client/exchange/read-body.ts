import type { Bytes } from '../../wire/bytes.ts';
import { header, type Header } from '../../wire/message.ts';
import { GrowingBuffer } from '../../transport/growing-buffer.ts';
import { ResponseTooLarge } from '../../transport/response-too-large.ts';

/** The body of a response as `fetch` returns it. */
export interface ResponseBody {
  readonly body?: unknown;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** The part of a `ReadableStreamDefaultReader` that is used. */
interface Reader {
  read(): Promise<{ readonly done: boolean; readonly value?: unknown }>;
  cancel(): Promise<void>;
}

/** How a body is read. */
export interface ReadBodyOptions {
  /** In bytes. */
  readonly maxBytes: number;
  readonly signal: AbortSignal;
  /** Whether the body cannot be longer than its `content-length`. True of the platform's `fetch`, not of a response made in memory. */
  readonly isLengthEnforced: boolean;
}

/**
 * Reads the body of a response. Throws a {@link ResponseTooLarge} and closes the connection as soon as the length that the response announces,
 * or the number of bytes received and decompressed, exceeds the limit. Stops reading when the signal is aborted.
 */
export async function readBody(
  response: ResponseBody,
  headers: readonly Header[],
  { maxBytes, signal, isLengthEnforced }: ReadBodyOptions,
): Promise<Bytes> {
  const { body } = response;
  const announced = Number(header({ headers }, 'content-length') || Number.NaN);
  const isStream = isReadableStream(body);
  if (announced > maxBytes || signal.aborted) {
    if (isStream) cancel(body.getReader());
    if (signal.aborted) throw signal.reason;
    throw new ResponseTooLarge(maxBytes);
  }
  const isCompressed = header({ headers }, 'content-encoding') !== undefined;
  const isBounded = isLengthEnforced && !isCompressed && !Number.isNaN(announced);
  if (isStream && !isBounded) return readStream(body.getReader(), maxBytes, signal);
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (bytes.length > maxBytes) throw new ResponseTooLarge(maxBytes);
  return bytes;
}

async function readStream(reader: Reader, maxBytes: number, signal: AbortSignal): Promise<Bytes> {
  const buffer = new GrowingBuffer();
  for (let reads = 1; ; reads++) {
    const { done, value } = await reader.read();
    if (done) return buffer.toBytes();
    if (!(value instanceof Uint8Array)) throw new TypeError('The body of the response is not a stream of bytes.');
    if (buffer.length + value.length > maxBytes || signal.aborted) {
      cancel(reader);
      if (signal.aborted) throw signal.reason;
      throw new ResponseTooLarge(maxBytes);
    }
    buffer.append(value);
    if (reads % readsWithoutPause === 0) await pause();
  }
}

/** A stream that always has data would otherwise keep the timer of the time limit from running. */
const readsWithoutPause = 1_000;

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/** Stops reading without waiting. A stream that already failed rejects: there is nothing left to stop. */
function cancel(reader: Reader): void {
  Promise.resolve(reader.cancel()).catch(() => {});
}

function isReadableStream(body: unknown): body is { getReader(): Reader } {
  return typeof (body as { getReader?: unknown } | null | undefined)?.getReader === 'function';
}
