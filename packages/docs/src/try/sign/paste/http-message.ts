import { encodeUtf8, type Header, type WireRequest } from '@polyface/runtime/server';
import { parseUrl } from './curl.ts';
import { UnreadablePaste } from './unreadable.ts';

const requestLine = /^(?:> )?([A-Z]+) (\S+)(?: HTTP\/[\d.]+)?\s*$/;
const headerLine = /^:?[\w!#$%&'*+.^`|~-]+:/;

/** Whether a text is an HTTP request: a request line, then a header. */
export function isHttpMessage(text: string): boolean {
  const [first = '', ...rest] = text.trimStart().split(/\r?\n/);
  if (!requestLine.test(first)) return false;
  const second = rest.find((line) => !/^\s+[?&]/.test(line))?.replace(/^> /, '');
  return second !== undefined && headerLine.test(second) && !second.startsWith('x-ca-');
}

/**
 * Parses an HTTP request: as sent, as `curl -v` prints it (lines that begin with `> `) or as this site prints it (an absolute URL, its
 * parameters on lines of their own). `bodyOf` supplies the body if the text has none although its headers announce one.
 */
export function parseHttpMessage(text: string, formBody: Uint8Array<ArrayBuffer>): WireRequest {
  const { head, body } = splitMessage(text.trimStart());
  const [, method = '', target = ''] = requestLine.exec(head[0] ?? '') ?? [];
  const spread = head.slice(1).filter((line) => /^\s+[?&]/.test(line));
  const headers = head
    .slice(1 + spread.length)
    .filter((line) => headerLine.test(line))
    .map((line): Header => {
      const at = line.indexOf(':', 1);
      return [line.slice(0, at).trim().toLowerCase(), line.slice(at + 1).trim()];
    });
  const value = (name: string) => headers.find(([candidate]) => candidate === name)?.[1];
  const host = value('host') ?? value(':authority');
  const whole = target + spread.map((line) => line.trim()).join('');
  if (!/^https?:/i.test(whole) && host === undefined) throw new UnreadablePaste('noUrl');
  const url = parseUrl(/^https?:/i.test(whole) ? whole : `https://${host}${whole}`);
  const length = Number(value('content-length') ?? Number.NaN);
  return {
    method,
    origin: url.origin,
    path: url.pathname,
    query: url.search.slice(1),
    headers: [['host', host ?? url.host], ...headers.filter(([name]) => name !== 'host' && !name.startsWith(':'))],
    body: body === '' && length > 0 ? formBody : bodyBytes(body, length),
  };
}

function splitMessage(text: string): { head: string[]; body: string } {
  const lines = text.split('\n');
  const isVerbose = lines[0]!.startsWith('> ');
  const own = isVerbose ? lines.filter((line) => line.startsWith('>')).map((line) => line.replace(/^> ?/, '')) : lines;
  const end = own.findIndex((line) => line.trim() === '');
  const head = (end < 0 ? own : own.slice(0, end)).map((line) => line.replace(/\r$/, ''));
  return { head, body: end < 0 ? '' : own.slice(end + 1).join('\n') };
}

/** A line break after the last line belongs to the body only if `Content-Length` counts it. */
function bodyBytes(text: string, length: number): Uint8Array<ArrayBuffer> {
  const bytes = encodeUtf8(text);
  return bytes.length === length ? bytes : encodeUtf8(text.replace(/\r?\n$/, ''));
}
