import { decodeUtf8 } from '../../wire/bytes.ts';
import { compareByName, parsePairs, type Pair } from '../../wire/form.ts';
import { mediaType, type WireRequest } from '../../wire/message.ts';

/** Whether the body is a form. The fields of a form are signed with the query, and a form has no Content-MD5. */
export function isForm(request: WireRequest): boolean {
  return mediaType(request) === 'application/x-www-form-urlencoded';
}

/**
 * Returns the last line of the string to sign: the path with all parameters of query and form, sorted by name, not encoded. Of a repeated
 * name the first value counts.
 */
export function pathAndParameters(request: WireRequest): string {
  const form = isForm(request) ? parsePairs(decodeUtf8(request.body)) : [];
  if (request.query === '' && form.length === 0) return request.path;
  const first = new Map<string, string>();
  for (const [name, value] of [...parsePairs(request.query), ...form]) if (!first.has(name)) first.set(name, value);
  return joinPathAndParameters(request.path, formatParameters([...first].sort(compareByName)));
}

/** Formats parameters as they are signed: not encoded, a parameter without a value as its name alone. */
export function formatParameters(pairs: readonly Pair[]): string {
  return pairs.map(([name, value]) => (value === '' ? name : `${name}=${value}`)).join('&');
}

/** Joins a path and formatted parameters with `?`, unless there are no parameters. */
export function joinPathAndParameters(path: string, parameters: string): string {
  return parameters === '' ? path : `${path}?${parameters}`;
}
