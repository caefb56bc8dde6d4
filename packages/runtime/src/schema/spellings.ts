import { toBase64, toHex, encodeUtf8, decodeUtf8 } from '../wire/bytes.ts';

/** A text and where each of its UTF-16 code units comes from in the source text. */
export interface Spelling {
  readonly text: string;
  /** The start of the part of the source that each code unit comes from. */
  readonly starts: readonly number[];
  /** The end of that part. */
  readonly ends: readonly number[];
}

/** The most encodings around each other that are decoded: percent-encoding of JSON of percent-encoding, and one more. */
const maxEncodings = 4;

/** Returns a text as it is, and decoded once, twice and so on until nothing is left to decode, at most four times. */
export function decodeSpellings(text: string): Spelling[] {
  const positions = Array.from({ length: text.length }, (_, index) => index);
  const spellings: Spelling[] = [{ text, starts: positions, ends: positions.map((index) => index + 1) }];
  while (spellings.length <= maxEncodings) {
    const decoded = decodeOnce(spellings.at(-1)!);
    if (!decoded) break;
    spellings.push(decoded);
  }
  return spellings;
}

/** A part of a text that stands for other characters. */
interface Escape {
  readonly text: string;
  readonly length: number;
}

/** Decodes percent-encoding, the escapes of JSON and of programming languages, and character references of HTML. `undefined` if there is none. */
function decodeOnce({ text, starts, ends }: Spelling): Spelling | undefined {
  if (!/[%\\&]/.test(text)) return undefined;
  const result = { text: [] as string[], starts: [] as number[], ends: [] as number[] };
  let changed = false;
  for (let index = 0; index < text.length;) {
    const escape = escapeAt(text, index);
    const { length, text: decoded } = escape ?? { length: 1, text: text[index]! };
    changed ||= escape !== undefined;
    for (const unit of decoded.split('')) {
      result.text.push(unit);
      result.starts.push(starts[index]!);
      result.ends.push(ends[index + length - 1]!);
    }
    index += length;
  }
  return changed ? { ...result, text: result.text.join('') } : undefined;
}

function escapeAt(text: string, index: number): Escape | undefined {
  switch (text[index]) {
    case '%':
      return percentEscapeAt(text, index);
    case '\\':
      return backslashEscapeAt(text, index);
    case '&':
      return characterReferenceAt(text, index);
    default:
      return undefined;
  }
}

/** Reads one percent-encoded character, which has up to four bytes. */
function percentEscapeAt(text: string, index: number): Escape | undefined {
  if (text[index + 1] === 'u') return codeUnitAt(text, index, 4);
  const first = hexAt(text, index + 1, 2);
  if (first === undefined) return undefined;
  const count = first < 0xc0 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
  const bytes = [first];
  while (bytes.length < count && text[index + bytes.length * 3] === '%') {
    const byte = hexAt(text, index + bytes.length * 3 + 1, 2);
    if (byte === undefined || byte < 0x80 || byte > 0xbf) break;
    bytes.push(byte);
  }
  return bytes.length === count
    ? { text: decodeUtf8(Uint8Array.from(bytes)), length: count * 3 }
    : { text: String.fromCharCode(first), length: 3 };
}

const simpleEscapes: { readonly [letter: string]: string } = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

function backslashEscapeAt(text: string, index: number): Escape | undefined {
  const letter = text[index + 1];
  if (letter === undefined) return undefined;
  if (letter === 'u' && text[index + 2] === '{') return codePointAt(text, index);
  if (letter === 'u' || letter === 'x') return codeUnitAt(text, index, letter === 'u' ? 4 : 2);
  if (letter >= '0' && letter <= '3') return octalEscapeAt(text, index);
  if ('"\'\\/`'.includes(letter)) return { text: letter, length: 2 };
  return Object.hasOwn(simpleEscapes, letter) ? { text: simpleEscapes[letter]!, length: 2 } : undefined;
}

/** Reads the code unit of `\u00e9`, `\xe9` or `%u00e9`. */
function codeUnitAt(text: string, index: number, digits: number): Escape | undefined {
  const code = hexAt(text, index + 2, digits);
  return code === undefined ? undefined : { text: String.fromCharCode(code), length: digits + 2 };
}

const codePoint = /\\u\{([0-9a-fA-F]{1,6})\}/y;

/** Reads `\u{1f600}`, which Rust, PHP and Swift print. */
function codePointAt(text: string, index: number): Escape | undefined {
  codePoint.lastIndex = index;
  const match = codePoint.exec(text);
  return match ? characterOf(Number.parseInt(match[1]!, 16), match[0].length) : undefined;
}

/** Reads a byte as `\303`, as protocol buffers and C print it. */
function octalEscapeAt(text: string, index: number): Escape | undefined {
  const digits = text.slice(index + 1, index + 4);
  return /^[0-3][0-7]{2}$/.test(digits)
    ? { text: String.fromCharCode(Number.parseInt(digits, 8)), length: 4 }
    : undefined;
}

function characterOf(code: number, length: number): Escape | undefined {
  return code <= 0x10ffff ? { text: String.fromCodePoint(code), length } : undefined;
}

const characterReference =
  /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|(amp|lt|gt|quot|apos|nbsp|plus|equals|sol|bsol|num|colon|percnt));/y;
const namedReferences: { readonly [name: string]: string } = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  plus: '+',
  equals: '=',
  sol: '/',
  bsol: '\\',
  num: '#',
  colon: ':',
  percnt: '%',
};

function characterReferenceAt(text: string, index: number): Escape | undefined {
  characterReference.lastIndex = index;
  const match = characterReference.exec(text);
  if (!match) return undefined;
  const [{ length }, decimal, hexadecimal, name] = match;
  if (name !== undefined) return { text: namedReferences[name]!, length };
  const code = decimal === undefined ? Number.parseInt(hexadecimal!, 16) : Number(decimal);
  return characterOf(code, length);
}

function hexAt(text: string, index: number, digits: number): number | undefined {
  const part = text.slice(index, index + digits);
  return part.length === digits && /^[0-9a-fA-F]+$/.test(part) ? Number.parseInt(part, 16) : undefined;
}

/** The shortest secret, in bytes, that is also searched as Base64 and as hexadecimal digits: the encodings of shorter ones are too short. */
const minEncodedLength = 5;

/** Returns the texts to search for in the spellings of a text that may contain a secret. */
export function searchTerms(secret: string | Uint8Array): string[] {
  const bytes = typeof secret === 'string' ? encodeUtf8(secret) : secret;
  const encoded = bytes.length < minEncodedLength ? [] : [...base64Terms(bytes), ...hexTerms(bytes)];
  if (typeof secret !== 'string') return [decodeUtf8(secret), toLatin1(secret), ...encoded];
  const decoded = decodeSpellings(secret.slice(0, 1_000)).map(({ text }) => text);
  // Servers that take UTF-8 for Latin-1, and programs that print bytes, show each byte as one character.
  const misread = bytes.length === secret.length ? [] : [toLatin1(bytes)];
  return [secret, secret.toWellFormed(), ...misread, ...(secret.length > 1_000 ? [] : decoded), ...encoded];
}

function hexTerms(bytes: Uint8Array): string[] {
  const hex = toHex(bytes);
  return [hex, hex.toUpperCase()];
}

/** The Base64 of bytes at the three positions that they can have in a longer Base64 text, without the characters shared with others. */
function base64Terms(bytes: Uint8Array): string[] {
  const whole = toBase64(bytes);
  const parts = [0, 1, 2].map((offset) => {
    const shifted = new Uint8Array(offset + bytes.length);
    shifted.set(bytes, offset);
    return toBase64(shifted).slice(Math.ceil((offset * 8) / 6), Math.floor((shifted.length * 8) / 6));
  });
  return [whole, ...parts].flatMap((text) => [text, text.replaceAll('+', '-').replaceAll('/', '_')]);
}

/** Decodes each byte as the character with its number. */
function toLatin1(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 4_096) parts.push(String.fromCharCode(...bytes.subarray(at, at + 4_096)));
  return parts.join('');
}
