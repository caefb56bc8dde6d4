import { isObject } from '../../schema/type-guards.ts';

/** Names of errors that a mistake in a program causes. */
const programErrors = new Set([
  'TypeError',
  'ReferenceError',
  'RangeError',
  'SyntaxError',
  'EvalError',
  'URIError',
  'AssertionError',
]);

/** What the platforms' `fetch` functions say about the network, in a `TypeError` that may have no cause. */
const networkMessages =
  /fetch failed|failed to fetch|load failed|network|terminated|socket|connection|sending request|dns|certificate/i;

/** The longest chain of causes that is followed. */
const longestChain = 10;

/** Whether `fetch` failed because of the network, not because of a mistake in a program. */
export function isNetworkFailure(error: unknown): boolean {
  const chain = causesOf(error);
  const codes = chain.map((one) => textMember(one, 'code')).filter((code) => code !== undefined);
  if (codes.some((code) => /^ERR_(INVALID|MISSING|METHOD|UNKNOWN|OUT_OF_RANGE|ASSERTION)/.test(code))) return false;
  if (codes.length > 0) return true;
  const [outer] = chain;
  if (!(outer instanceof Error)) return false;
  return !programErrors.has(outer.name) || chain.length > 1 || networkMessages.test(outer.message);
}

/** Codes of failures before the first byte of a request was sent. */
const connectCodes = /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|UND_ERR_CONNECT_TIMEOUT|ConnectionRefused)$/;
/** Codes that mean the same if `connect` failed with them. */
const connectCodesOfSystem = /^(EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL|ETIMEDOUT)$/;
/** Codes of certificates that are not accepted. */
const certificateCodes = /^(CERT_|ERR_TLS_|ERR_SSL_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|HOSTNAME_MISMATCH)/;

/** Whether the connection could not be established, so that no byte of the request was sent. */
export function connectFailed(error: unknown): boolean {
  return causesOf(error).some((one) => {
    const code = textMember(one, 'code') ?? '';
    return connectCodes.test(code) || (connectCodesOfSystem.test(code) && member(one, 'syscall') === 'connect');
  });
}

/** Whether the network fails the same way for every request: the certificate is not accepted, or a proxy requires authentication. */
export function isPermanentFailure(error: unknown): boolean {
  const chain = causesOf(error);
  const isRefused = chain.some((one) => certificateCodes.test(textMember(one, 'code') ?? ''));
  return isRefused || proxyHint(chain, formatFailure(error)) !== '';
}

/** Formats an error by its innermost cause, which names the problem: `ECONNREFUSED: connect ECONNREFUSED 127.0.0.1:9`. */
export function formatFailure(error: unknown): string {
  const chain = causesOf(error);
  const innermost = chain.findLast((one) => textMember(one, 'message') !== undefined) ?? chain.at(-1);
  const name = textMember(innermost, 'name');
  const label = textMember(innermost, 'code') ?? (name !== undefined && name !== 'Error' ? name : undefined);
  const text = [label, textMember(innermost, 'message')].filter((part) => part).join(': ');
  return (text || 'it threw no error') + proxyHint(chain, text);
}

/** What to do if a proxy refused the request. Node's `fetch` hides a response with the status 407 behind an error without a message. */
function proxyHint(chain: readonly unknown[], text: string): string {
  const fix = 'the proxy requires authentication: pass its user and password';
  if (/\b407\b/.test(text) && /proxy/i.test(text)) return ` (${fix})`;
  const [outer, inner] = chain;
  const isHidden =
    chain.length === 2 && textMember(outer, 'message') === 'fetch failed' && member(inner, 'message') === '';
  return isHidden ? ` without a reason. This is how Node's fetch reports HTTP 407 (${fix})` : '';
}

/** An error and its causes, outermost first. Of several errors at once (`AggregateError`) the first counts. */
function causesOf(error: unknown): unknown[] {
  const chain: unknown[] = [];
  let next: unknown = error;
  while (next !== undefined && next !== null && chain.length < longestChain && !chain.includes(next)) {
    chain.push(next);
    const errors = member(next, 'errors');
    next = member(next, 'cause') ?? (Array.isArray(errors) ? (errors as unknown[])[0] : undefined);
  }
  return chain;
}

function textMember(value: unknown, name: string): string | undefined {
  const text = member(value, name);
  return typeof text === 'string' && text !== '' ? text : undefined;
}

/** Reads a member of anything that was thrown. */
function member(value: unknown, name: string): unknown {
  try {
    return isObject(value) ? value[name] : undefined;
  } catch {
    return undefined;
  }
}
