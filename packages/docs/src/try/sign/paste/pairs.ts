/** A name and a value. */
export type Pair = readonly [name: string, value: string];

/** Splits `a=1&b=2` without decoding. */
export function splitPairs(text: string): Pair[] {
  return text
    .split('&')
    .filter((piece) => piece !== '')
    .map((piece): Pair => {
      const at = piece.indexOf('=');
      return at < 0 ? [piece, ''] : [piece.slice(0, at), piece.slice(at + 1)];
    });
}

/** Decodes percent-encoding; a text that is not valid stays as it is. */
export function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Formats pairs as a query. */
export function formatQuery(pairs: readonly Pair[]): string {
  return pairs.map((pair) => pair.map(encodeStrictly).join('=')).join('&');
}

/** Percent-encoding by RFC 3986. */
function encodeStrictly(text: string): string {
  return encodeURIComponent(text).replaceAll(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
