import { unsupported } from './unsupported.ts';

/** A value and the offset behind it. */
export interface Read<Value> {
  readonly value: Value;
  readonly end: number;
}

/** Characters at the beginning of a plain scalar that mean something else, or that are rare enough for the other parser. */
const indicators = new Set('-?:,[]{}#&*!|>\'"%@`=<~.+ ');

/** The texts that some YAML parsers read as a boolean or as null. */
const keywords = new Map<string, unknown>([
  ['true', true],
  ['false', false],
  ['null', null],
]);
const otherKeywords = /^(true|false|null|yes|no|on|off)$/i;

/** The value of a plain scalar of one line. Stops at one that YAML parsers read differently. */
export function plainValue(text: string): unknown {
  const first = text.charCodeAt(0);
  const isNumeric = first === 0x2d ? isDigit(text.charCodeAt(1)) : isDigit(first);
  if (!isNumeric && indicators.has(text[0] ?? ' ') && !text.startsWith('./') && !text.startsWith('../')) unsupported();
  if (text.includes(' #') || text.includes(': ') || text.endsWith(':')) unsupported();
  if (isNumeric) return numberOrText(text);
  if (text.length > 5 || !otherKeywords.test(text)) return text;
  return keywords.has(text) ? keywords.get(text) : unsupported();
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Everything that starts with a digit or a minus and that some YAML parser reads as a number or as a date. */
const otherNumbers = /^-?(?:0[box].*|\d[\d_:]*(?:\.[\d_]*)?(?:e[-+]?\d+)?)$/i;
const dates = /^\d{4}-\d{1,2}-\d{1,2}([Tt ]|$)/;

function numberOrText(text: string): unknown {
  if (/^(?:0|-?[1-9]\d*)$/.test(text)) {
    const number = Number(text);
    return Number.isSafeInteger(number) ? number : BigInt(text);
  }
  if (/^(?:0|-?[1-9]\d*)\.\d+$/.test(text)) return Number(text);
  const isAmbiguous = otherNumbers.test(text) || dates.test(text);
  return isAmbiguous ? unsupported() : text;
}

/** The key of a map. Stops at a key that is not a text or a plain integer. */
export function keyOf(value: unknown): string {
  if (typeof value !== 'string' && typeof value !== 'number') unsupported();
  if (value === '__proto__' || (typeof value === 'number' && !Number.isInteger(value))) unsupported();
  return String(value);
}

const doubleQuoted = /"(?:[^"\\\n]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/y;
const singleQuoted = /'(?:[^'\n]|'')*'/y;

/** The quoted scalar of one line that starts at an offset. */
export function readQuoted(text: string, start: number): Read<string> {
  const isDouble = text[start] === '"';
  const pattern = isDouble ? doubleQuoted : singleQuoted;
  pattern.lastIndex = start;
  const [quoted] = pattern.exec(text) ?? unsupported();
  const value = isDouble ? (JSON.parse(quoted) as string) : quoted.slice(1, -1).replaceAll("''", "'");
  return { value, end: start + quoted.length };
}

/** Adds a member to a map. Stops at a second member of the same name. */
export function addMember(map: Record<string, unknown>, key: string, value: unknown): void {
  if (Object.hasOwn(map, key)) unsupported();
  map[key] = value;
}
