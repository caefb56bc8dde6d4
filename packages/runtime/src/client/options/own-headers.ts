import type { Issue } from '../../schema/issue.ts';
import { isObject } from '../../schema/type-guards.ts';
import { mergeHeaders, type Header, type WireRequest } from '../../wire/message.ts';
import { isBrowser } from './browser-guard.ts';
import { version } from './version.ts';

/** Headers of your own. Options of a client and of one call. */
export interface HeaderOptions {
  /**
   * Headers to send with each request, for example for tracing or for a proxy. They are added before the request is signed, so the headers that a
   * scheme covers are signed: those that start with `x-ca-` or `x-acs-`. Headers of HTTP and of the signature cannot be set. Those of a call are added
   * to those of the client and replace headers of the same name. Default: none.
   *
   * @example { 'x-trace-id': traceId, 'x-ca-stage': 'TEST' }
   */
  readonly headers?: { readonly [name: string]: string | undefined };
}

/** Headers that HTTP or the encoding of the request determines, or that are part of a signature. */
const reserved =
  /^(host|content-(length|type|md5|encoding)|authorization|connection|keep-alive|proxy-(authorization|connection)|transfer-encoding|te|trailer|upgrade|expect|date|x-tc-(action|version|timestamp|token|region)|x-acs-(action|version|date|signature-.+|content-sha256|security-token|accesskey-id|signature)|x-ca-(key|nonce|signature|signature-.+|timestamp))$/;

/** Names of headers whose values are never shown. */
const secretNames = /auth|token|secret|password|cookie|credential|(^|[-_])key($|[-_])|api-?key/;

/** Returns what is wrong with headers of the caller. */
export function headersIssues(headers: unknown): readonly Issue[] | string | undefined {
  if (!isObject(headers)) return 'must be an object of names and values such as { "x-trace-id": "1" }';
  const issues: Issue[] = [];
  for (const [name, value] of Object.entries(headers)) {
    if (value === undefined) continue;
    const problem = headerProblem(name, value);
    if (problem !== undefined) issues.push({ path: `/${name.slice(0, 100)}`, rule: 'type', message: problem });
  }
  return issues;
}

function headerProblem(name: string, value: unknown): string | undefined {
  if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name)) return 'is not a name of a header';
  if (reserved.test(name.toLowerCase())) return 'is set by the client. Remove it from headers';
  const isText = typeof value === 'string' && /^[\x21-\x7e]([\x20-\x7e\t]*[\x21-\x7e])?$/.test(value);
  return isText ? undefined : 'must be a non-empty string of ASCII characters without spaces at its start or end';
}

/** The headers of the caller, those of a client and those of a call, names in lower case. */
export function callerHeaders(client: HeaderOptions['headers'], call?: HeaderOptions['headers']): readonly Header[] {
  const merged = new Map<string, string>();
  for (const [name, value] of [...Object.entries(client ?? {}), ...Object.entries(call ?? {})]) {
    if (value !== undefined) merged.set(name.toLowerCase(), value);
  }
  return [...merged];
}

/** The values of headers that may contain secrets, by their names. */
export function secretHeaderValues(headers: readonly Header[]): string[] {
  return headers.filter(([name]) => secretNames.test(name)).map(([, value]) => value);
}

/**
 * Returns the headers that name the client. `vendorName` is the vendor's own header for that. No scheme covers these. In a browser they are left
 * out: they would need a permission of the server (CORS).
 */
export function clientHeaders(vendorName: string | undefined): readonly Header[] {
  if (isBrowser()) return [];
  const value = `polyface/${version}`;
  return vendorName === undefined
    ? [['user-agent', value]]
    : [
        ['user-agent', value],
        [vendorName, value],
      ];
}

/** Adds the headers that name the client, and those of the caller, to an unsigned request. The latter replace the former. */
export function withOwnHeaders(
  request: WireRequest,
  client: readonly Header[],
  caller: readonly Header[],
): WireRequest {
  const own = caller.length === 0 ? client : client.filter(([name]) => caller.every(([other]) => other !== name));
  const headers = mergeHeaders(request.headers, [...own, ...caller]);
  return request.copyWithHeaders?.(headers) ?? { ...request, headers };
}
