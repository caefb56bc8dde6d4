let randomMarker: string | undefined;

/**
 * Begins a text that stands for an integer. Random, so that no other text begins with it. Created on first use: workerd refuses to generate
 * random values while a module loads.
 */
function integerMarker(): string {
  return (randomMarker ??= `integer-${crypto.randomUUID()}:`);
}

/**
 * An escape, a quotation mark or a number of a JSON text. Not a whole string: matching one with millions of escapes exceeds the stack of
 * regular expressions.
 */
const token = /\\.|"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

/** `parseJson` for engines whose `JSON.parse` does not pass the source of a number to the reviver, such as that of Node 20. */
export function parseExactIntegers(text: string): unknown {
  const value: unknown = JSON.parse(text);
  if (!/\d{16}/.test(text)) return value;
  const marker = integerMarker();
  let isInString = false;
  const marked = text.replaceAll(token, (part) => {
    if (part === '"') isInString = !isInString;
    const isExact = part.length < 16 || isInString || !/^-?\d{16,40}$/.test(part) || Number.isSafeInteger(Number(part));
    return isExact ? part : `"${marker}${part}"`;
  });
  return JSON.parse(marked, (_key, member: unknown) =>
    typeof member === 'string' && member.startsWith(marker) ? BigInt(member.slice(marker.length)) : member,
  );
}

/** `stringifyJson` for a value that contains a `bigint`. `JSON.rawJSON` is no faster. */
export function stringifyExactIntegers(value: unknown): string {
  const marker = integerMarker();
  const text = JSON.stringify(value, (_key, member: unknown) =>
    typeof member === 'bigint' ? `${marker}${member}` : member,
  );
  return text?.replaceAll(new RegExp(`"${marker}(-?\\d+)"`, 'g'), '$1');
}
