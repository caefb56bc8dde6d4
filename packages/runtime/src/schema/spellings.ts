import { decodeUtf8, encodeUtf8, toBase64, toBinaryString, toHex } from '../wire/bytes.ts';

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
  const result = { text: [] as string[], starts: [] as number[], ends: [] as number[] };
  let changed = false;
  for (let index = 0; index < text.length;) {
    const escape = '%\\&'.includes(text[index]!) ? escapeAt(text, index) : undefined;
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
  for (const [pattern, decode] of escapes) {
    pattern.lastIndex = index;
    const [whole, part] = pattern.exec(text) ?? [];
    const decoded = part === undefined ? undefined : decode(part);
    if (decoded !== undefined) return { text: decoded, length: whole!.length };
  }
  return undefined;
}

type Escapes = readonly (readonly [pattern: RegExp, decode: (part: string) => string | undefined])[];

/** The escapes, and what stands for the part in parentheses of each. `H` is a hexadecimal digit. */
const escapes: Escapes = (
  [
    // A character in UTF-8. All of its bytes but the first begin with the bits 10.
    [/((?:%[cdCD]H|%[eE]H%[89abAB]H|%[fF]H%[89abAB]H%[89abAB]H)%[89abAB]H|%[0-9abAB]H)/, decodePercent],
    // A byte without the others of its character.
    [/%(HH)/, fromHex],
    [/%u(HHHH)/, fromHex],
    [/\\u(HHHH)/, fromHex],
    [/\\x(HH)/, fromHex],
    // As Rust, PHP and Swift print a character.
    [/\\u\{(H{1,6})\}/, fromHex],
    // As protocol buffers and C print a byte.
    [/\\([0-3][0-7][0-7])/, (digits) => fromCode(Number.parseInt(digits, 8))],
    [/\\(["'\\/`])/, (character) => character],
    [/\\([nrtbf])/, (letter) => '\n\r\t\b\f'['nrtbf'.indexOf(letter)]],
    [/&#(\d{1,7});/, (digits) => fromCode(Number(digits))],
    [/&#[xX](H{1,6});/, fromHex],
    [/&([a-z]{2,6});/, (name) => namedReferences.get(name)],
  ] satisfies Escapes
).map(([pattern, decode]) => [new RegExp(pattern.source.replaceAll('H', '[0-9a-fA-F]'), 'y'), decode]);

const namedReferences = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', '\u00a0'],
  ['plus', '+'],
  ['equals', '='],
  ['sol', '/'],
  ['bsol', '\\'],
  ['num', '#'],
  ['colon', ':'],
  ['percnt', '%'],
]);

function decodePercent(encoded: string): string {
  return decodeUtf8(Uint8Array.from(encoded.slice(1).split('%'), (digits) => Number.parseInt(digits, 16)));
}

function fromHex(digits: string): string | undefined {
  return fromCode(Number.parseInt(digits, 16));
}

function fromCode(code: number): string | undefined {
  return code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

/** The shortest secret, in bytes, that is also searched as Base64 and as hexadecimal digits: the encodings of shorter ones are too short. */
const minEncodedLength = 5;

/** Returns the texts to search for in the spellings of a text that may contain a secret. */
export function searchTerms(secret: string | Uint8Array): string[] {
  const bytes = typeof secret === 'string' ? encodeUtf8(secret) : secret;
  const encoded = bytes.length < minEncodedLength ? [] : [...base64Terms(bytes), ...hexTerms(bytes)];
  if (typeof secret !== 'string') return [decodeUtf8(secret), toBinaryString(secret), ...encoded];
  const decoded = decodeSpellings(secret.slice(0, 1_000)).map(({ text }) => text);
  // Servers that take UTF-8 for Latin-1, and programs that print bytes, show each byte as one character.
  const misread = bytes.length === secret.length ? [] : [toBinaryString(bytes)];
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
