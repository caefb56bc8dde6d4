const picture = Buffer.from(Array.from({ length: 800 }, (_, index) => (index * 7_919) % 251)).toString('base64');
/** Bytes that must not be shown. */
export const file: Uint8Array<ArrayBuffer> = Uint8Array.from({ length: 800 }, (_, index) => (index * 6_151) % 253);

/** The names of the canaries that are texts. */
type TextCanary =
  | 'secret'
  | 'sessionToken'
  | 'idCard'
  | 'name'
  | 'quoted'
  | 'spaced'
  | 'emoji'
  | 'path'
  | 'percent'
  | 'line'
  | 'long'
  | 'picture';

/** Values that must not be shown. */
export const canaries: Readonly<Record<TextCanary, string>> & { readonly phone: number } = {
  secret: "a/very+secret'key==",
  sessionToken: 'session-token/'.repeat(20),
  idCard: '11204416541220243X',
  name: '韦小宝',
  phone: 13_800_000_001,
  quoted: `O'Brien "the one" & <sons>`,
  spaced: 'Flat 7, Green + Blue Street',
  emoji: 'smile 😀 please',
  path: 'C:\\users\\wei/photo.jpg',
  percent: '100%25 sure%2F',
  line: 'first line\nsecond line',
  long: 'Lorem ipsum dolor sit amet '.repeat(10),
  picture,
};

const hexEscape = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
const lower = (text: string) => text.replaceAll(/%[0-9A-F]{2}/g, (part) => part.toLowerCase());
const strict = (text: string) =>
  encodeURIComponent(text).replaceAll(/[!'()*]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`);
const html = (text: string) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
/** A text as it stands between the quotation marks of JSON. */
export const jsonEscaped = (text: string): string => JSON.stringify(text).slice(1, -1);

/** How servers and proxies repeat a value. */
export const spellings: { readonly [name: string]: (text: string) => string } = {
  plain: (text) => text,
  'percent-encoded': encodeURIComponent,
  'percent-encoded by RFC 3986': strict,
  'percent-encoded in lower case': (text) => lower(strict(text)),
  'percent-encoded as a form': (text) => new URLSearchParams([['', text]]).toString().slice(1),
  'percent-encoded byte by byte': (text) =>
    [...Buffer.from(text)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''),
  'percent-encoded twice': (text) => encodeURIComponent(strict(text)),
  'percent-encoded three times': (text) => encodeURIComponent(encodeURIComponent(strict(text))),
  JSON: jsonEscaped,
  'JSON in ASCII': (text) => jsonEscaped(text).replaceAll(/[^\x20-\x7e]/g, hexEscape),
  'JSON in escapes only': (text) => text.split('').map(hexEscape).join(''),
  'JSON with escaped slashes': (text) => jsonEscaped(text).replaceAll('/', '\\/'),
  'JSON in JSON': (text) => jsonEscaped(jsonEscaped(text)),
  HTML: html,
  'HTML in decimal references': (text) => Array.from(text, (one) => `&#${one.codePointAt(0)};`).join(''),
  'HTML in hexadecimal references': (text) =>
    Array.from(text, (one) => `&#x${one.codePointAt(0)!.toString(16)};`).join(''),
  'HTML in named references': (text) => html(text).replaceAll('+', '&plus;').replaceAll('/', '&sol;'),
  'escapes of code points': (text) => Array.from(text, (one) => `\\u{${one.codePointAt(0)!.toString(16)}}`).join(''),
  'percent-encoded by code units': (text) => text.split('').map(hexEscape).join('').replaceAll('\\u', '%u'),
  'bytes in hexadecimal escapes': (text) =>
    Array.from(Buffer.from(text), (byte) => `\\x${byte.toString(16).padStart(2, '0')}`).join(''),
  'bytes in octal escapes': (text) =>
    Array.from(Buffer.from(text), (byte) => `\\${byte.toString(8).padStart(3, '0')}`).join(''),
  'UTF-8 taken for Latin-1': (text) => Buffer.from(text).toString('latin1'),
  'JSON in HTML': (text) => html(jsonEscaped(text)),
  'percent-encoded JSON': (text) => encodeURIComponent(jsonEscaped(text)),
  Base64: (text) => Buffer.from(text).toString('base64'),
  'URL-safe Base64': (text) => Buffer.from(text).toString('base64url'),
  'Base64 with a prefix': (text) => Buffer.from(`a:${text}:z`).toString('base64'),
  hexadecimal: (text) => Buffer.from(text).toString('hex'),
};
