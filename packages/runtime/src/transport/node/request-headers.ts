import type { WireRequest } from '../../wire/message.ts';

/** Methods whose requests have a length even if they have no body. */
const hasLength = new Set(['POST', 'PUT', 'PATCH']);

/**
 * Returns the headers of a request as Node's `request` takes them: names and values in turn. Repeated headers are joined, and those that every
 * `fetch` adds are added.
 */
export function requestHeaders({ method, headers, body }: WireRequest, host: string | undefined): string[] {
  const flat: string[] = [];
  const append = (name: string, value: string) => flat.push(name, value);
  let [hasAccept, hasAgent] = [false, false];
  for (const [name, value] of headers) {
    if (name === 'content-length' || name === 'accept-encoding') continue;
    if (name === 'accept') hasAccept = true;
    if (name === 'user-agent') hasAgent = true;
    const at = indexOfName(flat, name);
    if (at >= 0) flat[at + 1] += `, ${value}`;
    else append(name, name === 'host' && host !== undefined ? host : value);
  }
  if (!hasAccept) append('accept', '*/*');
  if (!hasAgent) append('user-agent', 'node');
  append('accept-encoding', 'gzip, deflate, br');
  if (body.length > 0 || hasLength.has(method)) append('content-length', String(body.length));
  return flat;
}

function indexOfName(flat: readonly string[], name: string): number {
  for (let at = 0; at < flat.length; at += 2) if (flat[at] === name) return at;
  return -1;
}
