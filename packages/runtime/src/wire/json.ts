import { parseExactIntegers, stringifyExactIntegers } from './exact-integers.ts';

interface JsonWithSource {
  parse(text: string, reviver: (key: string, value: unknown, context: { source?: string }) => unknown): unknown;
  /** Node 20 lacks it, and passes no `context` to the reviver. */
  rawJSON?: unknown;
}

const json = JSON as unknown as JsonWithSource;

/**
 * Parses JSON. An integer outside the safe range of `number` becomes a `bigint`, unless it has more than 40 digits. Throws a `SyntaxError` as
 * `JSON.parse` does.
 */
export function parseJson(text: string): unknown {
  // Without a long integer no reviver is needed, which is several times as fast.
  if (!mayHaveLongInteger(text)) return JSON.parse(text);
  if (!json.rawJSON) return parseExactIntegers(text);
  return json.parse(text, (_key, value, context) =>
    typeof value === 'number' && !Number.isSafeInteger(value) && /^-?\d{16,40}$/.test(context?.source ?? '')
      ? BigInt(context.source!)
      : value,
  );
}

/** The least digits of an integer outside the safe range. */
const longInteger = 16;

/**
 * Whether a text has so many digits in a row that are no text themselves, such as the number of an identity card. Looks at every sixteenth
 * character and around it: so many digits contain one of them.
 */
function mayHaveLongInteger(text: string): boolean {
  for (let at = longInteger - 1; at < text.length; at += longInteger) {
    if (!isDigit(text, at)) continue;
    let start = at;
    while (isDigit(text, start - 1)) start--;
    while (isDigit(text, at + 1)) at++;
    if (at - start >= longInteger - 1 && beforeNumber.includes(text.charAt(start - 1))) return true;
  }
  return false;
}

/** What is before the digits of a number. Includes the empty text: nothing. */
const beforeNumber = ' \t\r\n:,[-';

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x30 && code <= 0x39;
}

/** Serializes a value as JSON without spaces. A `bigint` becomes a JSON number; bytes must be Base64 texts already. */
export function stringifyJson(value: unknown): string {
  // Without a replacer it is several times as fast, and throws if it meets a `bigint`.
  if (!('toJSON' in BigInt.prototype)) {
    try {
      return JSON.stringify(value);
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
    }
  }
  return stringifyExactIntegers(value);
}
