import { concatenate, type Bytes } from '../wire/bytes.ts';
import { header, type Header } from '../wire/message.ts';

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

/** The body of a response is larger than the limit. */
export class ResponseTooLarge extends Error {
  /** In bytes. */
  readonly limit: number;

  constructor(limit: number) {
    super(`the body is larger than ${limit} bytes`);
    this.limit = limit;
  }
}

/**
 * Reads the body of a response. Throws a {@link ResponseTooLarge} and closes the connection as soon as the length that the response announces,
 * or the number of bytes received and decompressed, exceeds the limit.
 */
export async function readBody(
  response: ResponseBody,
  headers: readonly Header[],
  maxBytes: number,
  signal: AbortSignal,
): Promise<Bytes> {
  const { body } = response;
  const announced = Number(header({ headers }, 'content-length') ?? Number.NaN);
  const isStream = isReadableStream(body);
  if (announced > maxBytes || signal.aborted) {
    if (isStream) cancel(body.getReader());
    if (signal.aborted) throw signal.reason;
    throw new ResponseTooLarge(maxBytes);
  }
  const isCompressed = header({ headers }, 'content-encoding') !== undefined;
  if (isStream && (isCompressed || Number.isNaN(announced))) return readStream(body.getReader(), maxBytes);
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (bytes.length > maxBytes) throw new ResponseTooLarge(maxBytes);
  return bytes;
}

async function readStream(reader: Reader, maxBytes: number): Promise<Bytes> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    if (!(value instanceof Uint8Array)) throw new TypeError('The body of the response is not a stream of bytes.');
    length += value.length;
    if (length > maxBytes) {
      cancel(reader);
      throw new ResponseTooLarge(maxBytes);
    }
    chunks.push(value);
  }
  return chunks.length === 1 && isBytes(chunks[0]!) ? chunks[0] : concatenate(...chunks);
}

/** Stops reading without waiting. A stream that already failed rejects: there is nothing left to stop. */
function cancel(reader: Reader): void {
  Promise.resolve(reader.cancel()).catch(() => {});
}

function isReadableStream(body: unknown): body is { getReader(): Reader } {
  return typeof (body as { getReader?: unknown } | null | undefined)?.getReader === 'function';
}

function isBytes(chunk: Uint8Array): chunk is Bytes {
  return chunk.buffer instanceof ArrayBuffer;
}
