import { text } from '../../bytes.ts';
import { parsePairs, type Pair } from '../../form.ts';
import { mediaType, type WireRequest } from '../../wire.ts';

/** Whether the body is a form: its members are signed one by one, and it has no Content-MD5. */
export function isForm(request: WireRequest): boolean {
  return mediaType(request) === 'application/x-www-form-urlencoded';
}

/** The path and all parameters, of query and form together: sorted by name, not encoded, the first value of a repeated name. */
export function pathAndParameters(request: WireRequest): string {
  const form = isForm(request) ? parsePairs(text(request.body)) : [];
  const first = new Map<string, string>();
  for (const [name, value] of [...parsePairs(request.query), ...form]) if (!first.has(name)) first.set(name, value);
  const sorted = [...first].sort(([left], [right]) => (left < right ? -1 : left > right ? 1 : 0));
  const printed = sorted.map(([name, value]: Pair) => (value === '' ? name : `${name}=${value}`));
  return request.path + (printed.length > 0 ? `?${printed.join('&')}` : '');
}
