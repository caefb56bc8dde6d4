/** Bytes that WebCrypto and `fetch` accept: never backed by shared memory. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** No bytes: an empty body. */
export const noBytes: Bytes = new Uint8Array(0);

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** Encodes a text as UTF-8. A lone surrogate becomes U+FFFD. */
export function encodeUtf8(value: string): Bytes {
  return encoder.encode(value);
}

/** The memory of {@link encodeBodyText}, and how much of it is in use. */
let pool = noBytes;
let used = 0;

const poolSize = 16_384;
/** Longer texts have memory of their own, in UTF-16 code units. */
const maxPooled = 1_024;

/**
 * Encodes the text of a body as UTF-8. Short bodies are parts of one larger memory, because many small ones are slow to collect: what is given to
 * others must be a copy (`ownBytes`). Not for secrets, which would stay in that memory.
 */
export function encodeBodyText(text: string): Bytes {
  if (text.length > maxPooled) return encoder.encode(text);
  const longest = text.length * 3;
  if (used + longest > pool.length) {
    pool = new Uint8Array(poolSize);
    used = 0;
  }
  const start = used;
  used += encoder.encodeInto(text, pool.subarray(start, start + longest)).written;
  return pool.subarray(start, used);
}

/** Returns bytes with memory of their own: the same, or a copy if they are a part of a larger memory. */
export function ownBytes(bytes: Bytes): Bytes {
  return bytes.length === bytes.buffer.byteLength ? bytes : bytes.slice();
}

/** Decodes UTF-8. Invalid sequences become U+FFFD; a byte order mark is kept. */
export function decodeUtf8(bytes: Uint8Array): string {
  return decoder.decode(bytes);
}

/** Formats bytes as lower-case hexadecimal, two digits per byte. */
export function toHex(bytes: Uint8Array): string {
  let hex = '';
  const digits = (hexOfByte ??= digitsOfBytes());
  for (const byte of bytes) hex += digits[byte];
  return hex;
}

/** Computed by its first use, as an import should do little. */
let hexOfByte: readonly string[] | undefined;

function digitsOfBytes(): readonly string[] {
  return Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));
}

/** Parses hexadecimal digits of either case, two per byte. */
export function fromHex(digits: string): Bytes {
  return Uint8Array.from(digits.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}

/** Formats bytes as padded Base64 in the standard alphabet, without line breaks. */
export function toBase64(bytes: Uint8Array): string {
  return btoa(toBinaryString(bytes));
}

/** Returns a text with one character for each byte, from U+0000 to U+00FF: what `btoa` takes. Of a text, the bytes of its UTF-8 form. */
export function toBinaryString(data: Uint8Array | string): string {
  if (typeof data === 'string') return isAscii(data) ? data : toBinaryString(encodeUtf8(data));
  let binary = '';
  for (let start = 0; start < data.length; start += chunkSize) {
    binary += String.fromCharCode(...data.subarray(start, start + chunkSize));
  }
  return binary;
}

function isAscii(text: string): boolean {
  return /^[\0-\x7f]*$/.test(text);
}

/** The number of arguments that every JavaScript engine accepts in one call. */
const chunkSize = 0x2000;

/** Parses padded Base64 in the standard alphabet. Returns `undefined` for any other text, unused bits that are not zero included. */
export function fromBase64(value: string): Bytes | undefined {
  const binary = binaryFromBase64(value);
  return binary === undefined ? undefined : fromBinaryString(binary);
}

/** As {@link fromBase64}, but returns a text with one character for each byte, see {@link toBinaryString}. */
export function binaryFromBase64(value: string): string | undefined {
  try {
    const binary = atob(value);
    return isCanonical(value, binary.length) ? binary : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Whether a text that `atob` accepts is the Base64 of so many bytes: `atob` also accepts white space, unpadded texts and unused bits that are not
 * zero.
 */
function isCanonical(base64: string, length: number): boolean {
  const rest = length % 3;
  const padding = rest === 1 ? '==' : rest === 2 ? '=' : '';
  if (base64.length !== 4 * Math.ceil(length / 3) || !base64.endsWith(padding)) return false;
  return rest === 0 || lastCharacters[rest]!.includes(base64.charAt(base64.length - padding.length - 1));
}

/** The last character before the padding, by the bytes in the last group. Its unused bits are zero. */
const lastCharacters = ['', 'AQgw', 'AEIMQUYcgkosw048'];

/** Returns the bytes of a text with one character for each byte: the inverse of {@link toBinaryString}. */
export function fromBinaryString(binary: string): Bytes {
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
  return bytes;
}

/** Decodes UTF-8 of which each byte is a character. */
export function decodeBinaryString(binary: string): string {
  return isAscii(binary) ? binary : decodeUtf8(fromBinaryString(binary));
}

/** Concatenates bytes. */
export function concatenate(...parts: readonly Uint8Array[]): Bytes {
  const result = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    result.set(part, offset);
    offset += part.length;
  }
  return result;
}
