import type { ResponseInfo } from '../../errors/response-info.ts';
import { header, type Header, type WireResponse } from '../../wire/message.ts';

/** The headers that an error keeps: they help to find a request in the logs of a vendor, a gateway or a proxy, and contain no credentials. */
const safeHeaders =
  /^(date|age|server|via|content-type|content-length|content-encoding|retry-after|ratelimit(-.+)?|x-ratelimit-.+|x-cache|cf-ray|x-request-id|x-acs-request-id|x-acs-trace-id|x-ca-request-id|x-ca-error-code|x-tc-requestid|eagleeye-traceid|proxy-authenticate)$/;

/** The longest value of a header that an error keeps. */
const longestValue = 500;

/**
 * Collects what an error keeps of a response. `now` is the client's time in milliseconds since 1970. `redact` masks secrets in a text; default:
 * no text is masked.
 */
export function responseInfoOf(
  { status, headers }: Pick<WireResponse, 'status' | 'headers'>,
  { now, redact = (text) => text }: { readonly now: number; readonly redact?: (text: string) => string },
): ResponseInfo {
  const safe = new Headers();
  for (const [name, value] of headers) {
    if (safeHeaders.test(name)) safe.append(name, toHeaderValue(redact(value)));
  }
  const serverTime = parseDate(header({ headers }, 'date'));
  return {
    status,
    headers: safe,
    retryAfter: retryAfterOf(headers, serverTime ?? now),
    serverDate: serverTime === undefined ? undefined : new Date(serverTime),
  };
}

/** `Retry-After` in seconds or as a date, otherwise the time left in Alibaba Cloud's rate limit headers, in milliseconds. */
function retryAfterOf(headers: readonly Header[], serverTime: number): number | undefined {
  const value = header({ headers }, 'retry-after')?.trim() ?? '';
  if (/^\d{1,10}(\.\d{1,3})?$/.test(value)) return Number(value) * 1000;
  const date = parseDate(value);
  if (date !== undefined) return Math.max(0, date - serverTime);
  // Alibaba Cloud's SDKs wait for the larger one: https://github.com/aliyun/darabonba-openapi
  const left = ['x-ratelimit-user-api', 'x-ratelimit-user'].map((name) => timeLeftOf(header({ headers }, name)));
  return Math.max(...left) || undefined;
}

/** `Limit:1,Remain:0,TimeLeft:2000,Reset:1234`. The time is in milliseconds. */
function timeLeftOf(value: string | undefined): number {
  return Number(/(?:^|,)\s*TimeLeft:\s*(\d{1,10})/.exec(value?.slice(0, longestValue) ?? '')?.[1] ?? 0);
}

/** Parses an HTTP date (RFC 9110, section 5.6.7) to milliseconds since 1970; `undefined` if it is none. */
function parseDate(value: string | undefined): number | undefined {
  if (value === undefined || !/^[A-Z][a-z]{2,8},? .{10,40}$/.test(value)) return undefined;
  const time = Date.parse(/GMT|UTC|[+-]\d{4}/.test(value) ? value : `${value} GMT`);
  return Number.isNaN(time) ? undefined : time;
}

function toHeaderValue(text: string): string {
  return text.replaceAll(/[^\t\x20-\x7e]/g, '?').slice(0, longestValue);
}
