interface JsonWithSource {
  parse(text: string, reviver: (key: string, value: unknown, context: { source?: string }) => unknown): unknown;
  rawJSON(text: string): unknown;
}

const json = JSON as unknown as JsonWithSource;

/**
 * Reads JSON without losing a digit: an integer that a number cannot hold becomes a `bigint`.
 * Throws a `SyntaxError` as `JSON.parse` does.
 */
export function parseJson(text: string): unknown {
  return json.parse(text, (_key, value, context) =>
    typeof value === 'number' && !Number.isSafeInteger(value) && /^-?\d+$/.test(context?.source ?? '')
      ? BigInt(context.source!)
      : value,
  );
}

/** Writes JSON; a `bigint` is written as the number it is, bytes as Base64 are the caller's affair. */
export function stringifyJson(value: unknown): string {
  return JSON.stringify(value, (_key, member: unknown) =>
    typeof member === 'bigint' ? json.rawJSON(String(member)) : member,
  );
}
