/** Bytes that WebCrypto and `fetch` take too: never over shared memory. */
export type Bytes = Uint8Array<ArrayBuffer>;

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** The UTF-8 bytes of a text; a lone surrogate becomes U+FFFD. */
export function utf8(value: string): Bytes {
  return encoder.encode(value);
}

/** The text of UTF-8 bytes; what is not UTF-8 becomes U+FFFD. A byte order mark stays. */
export function text(bytes: Uint8Array): string {
  return decoder.decode(bytes);
}

/** Two lower-case hexadecimal digits a byte. */
export function toHex(bytes: Uint8Array): string {
  let hex = '';
  for (const byte of bytes) hex += hexadecimal[byte];
  return hex;
}

const hexadecimal = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** Bytes from lower-case or upper-case hexadecimal digits, two a byte. */
export function fromHex(digits: string): Bytes {
  return Uint8Array.from(digits.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}

/** Padded Base64 in the standard alphabet, without line breaks. */
export function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let start = 0; start < bytes.length; start += chunk) {
    binary += String.fromCharCode(...bytes.subarray(start, start + chunk));
  }
  return btoa(binary);
}

/** How many arguments a call surely bears. */
const chunk = 0x2000;

/** The bytes of padded Base64 in the standard alphabet; `undefined` when the text is anything else. */
export function fromBase64(value: string): Bytes | undefined {
  if (value.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(value)) return undefined;
  const bytes = Uint8Array.from(atob(value), (character) => character.charCodeAt(0));
  const strayBits = value.endsWith('=') && toBase64(bytes.subarray(-(bytes.length % 3))) !== value.slice(-4);
  return strayBits ? undefined : bytes;
}

/** One after the other. */
export function concatenate(...parts: readonly Uint8Array[]): Bytes {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
