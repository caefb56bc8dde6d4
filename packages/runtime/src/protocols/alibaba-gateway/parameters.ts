import { text } from '../../wire/bytes.ts';
import { byName, parsePairs, type Pair } from '../../wire/form.ts';
import { mediaType, type WireRequest } from '../../wire/message.ts';

/** Whether the body is a form: its members are signed one by one, and it has no Content-MD5. */
export function isForm(request: WireRequest): boolean {
  return mediaType(request) === 'application/x-www-form-urlencoded';
}

/** The path and all parameters, of query and form together: sorted by name, not encoded, the first value of a repeated name. */
export function pathAndParameters(request: WireRequest): string {
  const form = isForm(request) ? parsePairs(text(request.body)) : [];
  const first = new Map<string, string>();
  for (const [name, value] of [...parsePairs(request.query), ...form]) if (!first.has(name)) first.set(name, value);
  return withParameters(request.path, formatParameters([...first].sort(byName)));
}

/** Parameters as they are signed: not encoded, one without a value by its name alone. */
export function formatParameters(pairs: readonly Pair[]): string {
  return pairs.map(([name, value]) => (value === '' ? name : `${name}=${value}`)).join('&');
}

/** A path and its parameters. */
export function withParameters(path: string, parameters: string): string {
  return parameters === '' ? path : `${path}?${parameters}`;
}
