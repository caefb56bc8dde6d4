import { concatenate, decodeUtf8, encodeUtf8, type Bytes } from './bytes.ts';
import { percentDecode } from './percent-encoding.ts';

/** A field of a `multipart/form-data` form: one part of the body. */
export interface FormField {
  readonly name: string;
  readonly value: Bytes;
  /** Present if the field is a file. */
  readonly filename?: string;
  /** The content type of the part. */
  readonly type?: string;
}

/** The fields of a form, or one sentence that says why the body could not be parsed. */
export type ParsedMultipart =
  { readonly ok: true; readonly fields: FormField[] } | { readonly ok: false; readonly detail: string };

/** Encodes fields as the body of a `multipart/form-data` request (RFC 7578). The boundary must not occur in a value. */
export function encodeMultipart(fields: readonly FormField[], boundary: string): Bytes {
  const parts = fields.flatMap(({ name, value, filename, type }) => {
    const file = filename === undefined ? '' : `; filename="${escapeQuoted(filename)}"`;
    const contentType = type === undefined ? '' : `Content-Type: ${type}\r\n`;
    const head = `--${boundary}\r\nContent-Disposition: form-data; name="${escapeQuoted(name)}"${file}\r\n${contentType}\r\n`;
    return [encodeUtf8(head), value, encodeUtf8('\r\n')];
  });
  return concatenate(...parts, encodeUtf8(`--${boundary}--\r\n`));
}

/**
 * Parses the body of a `multipart/form-data` request. Accepts quoted boundaries, text before and after the parts, part headers in any order
 * and case, bare line feeds, `filename*`, and both ways of escaping a quotation mark. Never throws.
 */
export function parseMultipart(body: Bytes, contentType: string): ParsedMultipart {
  const boundary = boundaryOf(contentType);
  if (boundary === undefined) return { ok: false, detail: 'The content type has no boundary.' };
  const fields: FormField[] = [];
  let delimiter = findDelimiter(body, boundary, 0);
  if (!delimiter) return { ok: false, detail: 'The boundary does not occur in the body.' };
  while (!delimiter.last) {
    const next = findDelimiter(body, boundary, delimiter.after);
    if (!next) return { ok: false, detail: 'The closing boundary is missing.' };
    const field = parsePart(body.subarray(delimiter.after, next.before));
    if (!field) return { ok: false, detail: 'A part has no name.' };
    fields.push(field);
    delimiter = next;
  }
  return { ok: true, fields };
}

/** Returns the `boundary` parameter of a content type, unquoted; `undefined` if there is none or it is empty. */
export function boundaryOf(contentType: string): string | undefined {
  const match = /;\s*boundary\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;]+))/i.exec(contentType);
  return (match?.[1]?.replaceAll(/\\(.)/g, '$1') ?? match?.[2]) || undefined;
}

interface Delimiter {
  /** The offset at which the part before the delimiter ends. */
  readonly before: number;
  /** The offset at which the part after the delimiter begins. */
  readonly after: number;
  /** Whether this is the closing delimiter. */
  readonly last: boolean;
}

const [cr, lf, dash] = [13, 10, 45];

/** Finds the next line that is the boundary, starting at an offset. */
function findDelimiter(body: Bytes, boundary: string, from: number): Delimiter | undefined {
  const delimiter = encodeUtf8(`--${boundary}`);
  for (let start = indexOf(body, delimiter, from); start >= 0; start = indexOf(body, delimiter, start + 1)) {
    if (start > 0 && body[start - 1] !== lf && start !== from) continue;
    let end = start + delimiter.length;
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

function parsePart(part: Bytes): FormField | undefined {
  const { head, value } = splitPart(part);
  const headers = new Map(
    head.split(/\r?\n/).flatMap((line): [string, string][] => {
      const colon = line.indexOf(':');
      return colon < 0 ? [] : [[line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()]];
    }),
  );
  const disposition = headers.get('content-disposition') ?? '';
  const name = parameterOf(disposition, 'name');
  if (name === undefined) return undefined;
  const filename = extendedFilename(disposition) ?? parameterOf(disposition, 'filename');
  const type = headers.get('content-type');
  return { name, value, ...(filename !== undefined && { filename }), ...(type !== undefined && { type }) };
}

/** Splits a part at its first empty line. */
function splitPart(part: Bytes): { head: string; value: Bytes } {
  for (let index = 0; index < part.length; index++) {
    if (part[index] !== lf) continue;
    const emptyLine = part[index + 1] === lf ? 2 : part[index + 1] === cr && part[index + 2] === lf ? 3 : 0;
    if (emptyLine) return { head: decodeUtf8(part.subarray(0, index)), value: part.slice(index + emptyLine) };
  }
  return { head: decodeUtf8(part), value: new Uint8Array(0) };
}

function parameterOf(header: string, name: string): string | undefined {
  const match = new RegExp(String.raw`;\s*${name}\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;]+))`, 'i').exec(header);
  return match?.[1] === undefined ? match?.[2] : unescapeQuoted(match[1]);
}

/** Parses `filename*=UTF-8''%E4%BA%BA` (RFC 5987). */
function extendedFilename(header: string): string | undefined {
  const match = /;\s*filename\*\s*=\s*utf-8'[^']*'([^\s;]+)/i.exec(header);
  return match ? percentDecode(match[1]!) : undefined;
}

/** Escapes a name as browsers do (RFC 7578 §2). */
function escapeQuoted(value: string): string {
  return value.replaceAll('"', '%22').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function unescapeQuoted(value: string): string {
  return value
    .replaceAll(/\\(["\\])/g, '$1')
    .replaceAll('%22', '"')
    .replaceAll(/%0D/gi, '\r')
    .replaceAll(/%0A/gi, '\n');
}

function indexOf(bytes: Bytes, pattern: Bytes, from: number): number {
  for (let index = bytes.indexOf(pattern[0]!, from); index >= 0; index = bytes.indexOf(pattern[0]!, index + 1)) {
    let matched = 1;
    while (matched < pattern.length && bytes[index + matched] === pattern[matched]) matched++;
    if (matched === pattern.length) return index;
  }
  return -1;
}
