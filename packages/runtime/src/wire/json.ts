import { parseExactIntegers, stringifyExactIntegers } from './exact-integers.ts';

interface JsonWithSource {
  parse(text: string, reviver: (key: string, value: unknown, context: { source?: string }) => unknown): unknown;
  /** Node 20 lacks it, and passes no `context` to the reviver. */
  rawJSON?(text: string): unknown;
}

const json = JSON as unknown as JsonWithSource;

/**
 * An integer outside the safe range has at least 16 digits, after one of these characters. A text of digits, such as the number of an
 * identity card, is after a quotation mark.
 */
const longInteger = /(?:^|[\s:,[-])\d{16}/;

/**
 * Parses JSON. An integer outside the safe range of `number` becomes a `bigint`, unless it has more than 40 digits. Throws a `SyntaxError` as
 * `JSON.parse` does.
 */
export function parseJson(text: string): unknown {
  // Without a long integer no reviver is needed, which is several times as fast.
  if (!longInteger.test(text)) return JSON.parse(text);
  if (!json.rawJSON) return parseExactIntegers(text);
  return json.parse(text, (_key, value, context) =>
    typeof value === 'number' && !Number.isSafeInteger(value) && /^-?\d{16,40}$/.test(context?.source ?? '')
      ? BigInt(context.source!)
      : value,
  );
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
  const { rawJSON } = json;
  if (!rawJSON) return stringifyExactIntegers(value);
  return JSON.stringify(value, (_key, member: unknown) =>
    typeof member === 'bigint' ? rawJSON(String(member)) : member,
  );
}
