import type { BrotliOptions, ZlibOptions } from 'node:zlib';
import { ResponseTooLarge } from '../response-too-large.ts';
import type { Bytes } from '../../wire/bytes.ts';

/** The most content codings of one response. Each one more multiplies what the server can make the client do. */
const maxCodings = 5;

/** Returns the content codings of a body in the order in which they were applied; `undefined` if there is one that is not known. */
export function codingsOf(contentEncoding: string): readonly string[] | undefined {
  const codings = contentEncoding
    .toLowerCase()
    .split(',', maxCodings + 1)
    .map((coding) => coding.trim())
    .filter((coding) => coding !== '' && coding !== 'identity');
  if (codings.length > maxCodings) throw new TypeError(`The response has more than ${maxCodings} content codings.`);
  return codings.every((coding) => ['gzip', 'x-gzip', 'deflate', 'br'].includes(coding)) ? codings : undefined;
}

/**
 * Decompresses a body outside of the main thread. Throws a {@link ResponseTooLarge} as soon as more than `maxBytes` come out. As with `fetch`, a
 * body that ends too early gives what came until then.
 */
export async function decompress(body: Bytes, codings: readonly string[], maxBytes: number): Promise<Bytes> {
  let bytes = body;
  for (const coding of codings.toReversed()) {
    if (bytes.length > 0) bytes = await decompressOnce(bytes, coding, maxBytes);
  }
  return bytes;
}

type Decoder = (
  body: Bytes,
  options: ZlibOptions & BrotliOptions,
  callback: (error: NodeJS.ErrnoException | null, result: Buffer) => void,
) => void;

async function decompressOnce(body: Bytes, coding: string, maxBytes: number): Promise<Bytes> {
  const zlib = await import('node:zlib');
  const decoder: Decoder = zlib[decoderOf(coding, body)];
  const { BROTLI_OPERATION_FLUSH, Z_SYNC_FLUSH } = zlib.constants;
  const finishFlush = coding === 'br' ? BROTLI_OPERATION_FLUSH : Z_SYNC_FLUSH;
  return new Promise((resolve, reject) => {
    decoder(body, { maxOutputLength: maxBytes, finishFlush }, (error, result) => {
      if (!error) resolve(new Uint8Array(result.buffer as ArrayBuffer, result.byteOffset, result.byteLength));
      else reject(error.code === 'ERR_BUFFER_TOO_LARGE' ? new ResponseTooLarge(maxBytes) : error);
    });
  });
}

function decoderOf(coding: string, body: Bytes): 'brotliDecompress' | 'inflate' | 'inflateRaw' | 'gunzip' {
  if (coding === 'br') return 'brotliDecompress';
  if (coding !== 'deflate') return 'gunzip';
  // Some servers leave out the header of `deflate`, whose first byte names its method in its lower half.
  return (body[0]! & 0x0f) === 0x08 ? 'inflate' : 'inflateRaw';
}
