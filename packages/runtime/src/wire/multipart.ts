import { concatenate, text, utf8, type Bytes } from './bytes.ts';
import { percentDecode } from './percent-encoding.ts';

/** A part of a form. */
export interface Field {
  readonly name: string;
  readonly value: Bytes;
  /** For a file. */
  readonly filename?: string;
  /** The content type of the part. */
  readonly type?: string;
}

/** What came of reading a form. */
export type ParsedMultipart =
  { readonly ok: true; readonly fields: Field[] } | { readonly ok: false; readonly detail: string };

/** A form as the body of a `multipart/form-data` request (RFC 7578). The boundary must not occur in a value. */
export function encodeMultipart(fields: readonly Field[], boundary: string): Bytes {
  const parts = fields.flatMap(({ name, value, filename, type }) => {
    const file = filename === undefined ? '' : `; filename="${quoted(filename)}"`;
    const kind = type === undefined ? '' : `Content-Type: ${type}\r\n`;
    const head = `--${boundary}\r\nContent-Disposition: form-data; name="${quoted(name)}"${file}\r\n${kind}\r\n`;
    return [utf8(head), value, utf8('\r\n')];
  });
  return concatenate(...parts, utf8(`--${boundary}--\r\n`));
}

/**
 * Reads the body of a `multipart/form-data` request. Bears quoted boundaries, text before and after, part headers in any order and case,
 * bare line feeds, `filename*`, and both ways of escaping a quote. Never throws.
 */
export function parseMultipart(body: Bytes, contentType: string): ParsedMultipart {
  const boundary = boundaryOf(contentType);
  if (boundary === undefined) return { ok: false, detail: 'The content type names no boundary.' };
  const fields: Field[] = [];
  let at = nextDelimiter(body, boundary, 0);
  if (!at) return { ok: false, detail: 'The boundary does not occur in the body.' };
  while (!at.last) {
    const next = nextDelimiter(body, boundary, at.after);
    if (!next) return { ok: false, detail: 'The last part is not closed.' };
    const field = parsePart(body.subarray(at.after, next.before));
    if (!field) return { ok: false, detail: 'A part has no name.' };
    fields.push(field);
    at = next;
  }
  return { ok: true, fields };
}

/** The boundary that a content type names. */
export function boundaryOf(contentType: string): string | undefined {
  const found = /;\s*boundary\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;]+))/i.exec(contentType);
  return (found?.[1]?.replaceAll(/\\(.)/g, '$1') ?? found?.[2]) || undefined;
}

interface Delimiter {
  /** Where the part before it ends. */
  readonly before: number;
  /** Where the part behind it begins. */
  readonly after: number;
  readonly last: boolean;
}

const [cr, lf, dash] = [13, 10, 45];

/** The next line that is the boundary, from a place on. */
function nextDelimiter(body: Bytes, boundary: string, from: number): Delimiter | undefined {
  const mark = utf8(`--${boundary}`);
  for (let start = indexOf(body, mark, from); start >= 0; start = indexOf(body, mark, start + 1)) {
    if (start > 0 && body[start - 1] !== lf && start !== from) continue;
    let end = start + mark.length;
    const last = body[end] === dash && body[end + 1] === dash;
    if (last) end += 2;
    while (body[end] === 32 || body[end] === 9) end++;
    if (!last && body[end] !== cr && body[end] !== lf) continue;
    const after = end + (body[end] === cr && body[end + 1] === lf ? 2 : 1);
    const before = start - (body[start - 1] === lf ? (body[start - 2] === cr ? 2 : 1) : 0);
    return { before: Math.max(before, from), after, last };
  }
  return undefined;
}

function parsePart(part: Bytes): Field | undefined {
  const { head, value } = split(part);
  const headers = new Map(
    head.split(/\r?\n/).flatMap((line): [string, string][] => {
      const colon = line.indexOf(':');
      return colon < 0 ? [] : [[line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()]];
    }),
  );
  const disposition = headers.get('content-disposition') ?? '';
  const name = parameterOf(disposition, 'name');
  if (name === undefined) return undefined;
  const filename = extended(disposition) ?? parameterOf(disposition, 'filename');
  const type = headers.get('content-type');
  return { name, value, ...(filename !== undefined && { filename }), ...(type !== undefined && { type }) };
}

/** The headers of a part and what follows the empty line behind them. */
function split(part: Bytes): { head: string; value: Bytes } {
  for (let index = 0; index < part.length; index++) {
    if (part[index] !== lf) continue;
    const emptyLine = part[index + 1] === lf ? 2 : part[index + 1] === cr && part[index + 2] === lf ? 3 : 0;
    if (emptyLine) return { head: text(part.subarray(0, index)), value: part.slice(index + emptyLine) };
  }
  return { head: text(part), value: new Uint8Array(0) };
}

function parameterOf(header: string, name: string): string | undefined {
  const found = new RegExp(String.raw`;\s*${name}\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;]+))`, 'i').exec(header);
  return found?.[1] === undefined ? found?.[2] : unquoted(found[1]);
}

/** `filename*=UTF-8''%E4%BA%BA`: RFC 5987. */
function extended(header: string): string | undefined {
  const found = /;\s*filename\*\s*=\s*utf-8'[^']*'([^\s;]+)/i.exec(header);
  return found ? percentDecode(found[1]!) : undefined;
}

/** As browsers escape a name: RFC 7578 §2. */
function quoted(value: string): string {
  return value.replaceAll('"', '%22').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function unquoted(value: string): string {
  return value
    .replaceAll(/\\(["\\])/g, '$1')
    .replaceAll('%22', '"')
    .replaceAll(/%0D/gi, '\r')
    .replaceAll(/%0A/gi, '\n');
}

function indexOf(bytes: Bytes, mark: Bytes, from: number): number {
  for (let index = bytes.indexOf(mark[0]!, from); index >= 0; index = bytes.indexOf(mark[0]!, index + 1)) {
    let matched = 1;
    while (matched < mark.length && bytes[index + matched] === mark[matched]) matched++;
    if (matched === mark.length) return index;
  }
  return -1;
}
