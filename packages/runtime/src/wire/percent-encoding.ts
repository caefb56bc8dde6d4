import { decodeUtf8, encodeUtf8 } from './bytes.ts';

/**
 * Percent-encodes a text by RFC 3986: `A–Z a–z 0–9 - _ . ~` stay, every other byte of its UTF-8 form becomes `%XX` with upper-case digits.
 * A lone surrogate becomes U+FFFD.
 */
export function percentEncode(value: string): string {
  if (/^[\w.~-]*$/.test(value)) return value;
  const encoded = encodeURIComponent(value.toWellFormed());
  return /[!'()*]/.test(encoded) ? encoded.replace(/[!'()*]/g, encodeCharacter) : encoded;
}

function encodeCharacter(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}

/**
 * Decodes percent-encoded UTF-8. Never throws: a `%` without two hexadecimal digits stays, bytes that are not UTF-8 become U+FFFD.
 * With `plusAsSpace`, `+` becomes a space, as in a form. Default: false.
 */
export function percentDecode(value: string, { plusAsSpace = false }: { plusAsSpace?: boolean } = {}): string {
  const source = plusAsSpace && value.includes('+') ? value.replaceAll('+', ' ') : value;
  if (!source.includes('%')) return source;
  try {
    return decodeURIComponent(source);
  } catch {
    return decodeLeniently(source);
  }
}

function decodeLeniently(value: string): string {
  const source = encodeUtf8(value);
  const decoded = new Uint8Array(source.length);
  let length = 0;
  for (let at = 0; at < source.length; at++) {
    const byte = source[at]!;
    const escaped = byte === percentSign ? hexByteAt(source, at + 1) : undefined;
    decoded[length++] = escaped ?? byte;
    if (escaped !== undefined) at += 2;
  }
  return decodeUtf8(decoded.subarray(0, length));
}

const percentSign = 0x25;

function hexByteAt(bytes: Uint8Array, at: number): number | undefined {
  const digits = decodeUtf8(bytes.subarray(at, at + 2));
  return /^[0-9A-Fa-f]{2}$/.test(digits) ? Number.parseInt(digits, 16) : undefined;
}
