import { text, utf8 } from './bytes.ts';

/**
 * Percent-encodes by RFC 3986: `A–Z a–z 0–9 - _ . ~` stay, every other byte of the UTF-8 form becomes `%XX` in upper case.
 * A lone surrogate becomes U+FFFD.
 */
export function percentEncode(value: string): string {
  return encodeURIComponent(value.toWellFormed()).replace(/[!'()*]/g, escaped);
}

function escaped(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}

/**
 * Decodes percent-encoded UTF-8. Never throws: a `%` without two hexadecimal digits stays, bytes that are not UTF-8 become U+FFFD.
 * With `plusAsSpace` a `+` is a space, as in a form.
 */
export function percentDecode(value: string, { plusAsSpace = false }: { plusAsSpace?: boolean } = {}): string {
  const spaced = plusAsSpace ? value.replaceAll('+', ' ') : value;
  if (!spaced.includes('%')) return spaced;
  try {
    return decodeURIComponent(spaced);
  } catch {
    return decodeTolerantly(spaced);
  }
}

function decodeTolerantly(value: string): string {
  const source = utf8(value);
  const decoded = new Uint8Array(source.length);
  let length = 0;
  for (let at = 0; at < source.length; at++) {
    const given = source[at]!;
    const byte = given === percentSign ? pairOfDigits(source, at + 1) : undefined;
    decoded[length++] = byte ?? given;
    if (byte !== undefined) at += 2;
  }
  return text(decoded.subarray(0, length));
}

const percentSign = 0x25;

function pairOfDigits(bytes: Uint8Array, at: number): number | undefined {
  const digits = text(bytes.subarray(at, at + 2));
  return /^[0-9A-Fa-f]{2}$/.test(digits) ? Number.parseInt(digits, 16) : undefined;
}
