import { concatenate, decodeUtf8, encodeBodyText, encodeUtf8, toBinaryString, type Bytes } from './bytes.ts';
import type { FormField } from './form-field.ts';
import { maxPartHeaderBytes, maxParts } from './limits.ts';
import { parseUsualParts } from './multipart-usual.ts';
import { percentDecode } from './percent-encoding.ts';

/** The fields of a form, or one sentence that says why the body could not be parsed. */
export type ParsedMultipart<Value = Bytes> =
  | { readonly ok: true; readonly fields: FormField<Value>[] }
  | { readonly ok: false; readonly detail: string };

/** A field that is encoded: its value may be a text. */
export type FieldToEncode = FormField<Bytes | string>;

/** Encodes fields as the body of a `multipart/form-data` request (RFC 7578). The boundary must not occur in a value. */
export function encodeMultipart(fields: readonly FieldToEncode[], boundary: string): Bytes {
  const parts: Bytes[] = [];
  let text = '';
  for (const { name, value, filename, type } of fields) {
    const file = filename === undefined ? '' : `; filename="${escapeQuoted(filename)}"`;
    const contentType = type === undefined ? '' : `Content-Type: ${type}\r\n`;
    text += `--${boundary}\r\nContent-Disposition: form-data; name="${escapeQuoted(name)}"${file}\r\n${contentType}\r\n`;
    if (typeof value === 'string') text += value;
    else {
      parts.push(encodeUtf8(text), value);
      text = '';
    }
    text += '\r\n';
  }
  const end = encodeBodyText(`${text}--${boundary}--\r\n`);
  return parts.length === 0 ? end : concatenate(...parts, end);
}

/**
 * Parses the body of a `multipart/form-data` request. Accepts quoted boundaries, text before and after the parts, part headers in any order
 * and case, bare line feeds, `filename*`, and both ways of escaping a quotation mark. Never throws.
 */
export function parseMultipart(body: Bytes, contentType: string): ParsedMultipart {
  return parseParts(body, contentType, {
    decode: (start, end) => decodeUtf8(body.subarray(start, end)),
    valueOf: (start, end) => body.subarray(start, end),
  });
}

/** As {@link parseMultipart}, but the values of a short body of ASCII characters are texts, which costs a fraction. */
export function parseMultipartTexts(body: Bytes, contentType: string): ParsedMultipart<Bytes | string> {
  const text = body.length <= maxTextBytes ? decodeUtf8(body) : '';
  // Each character is one byte: no character outside ASCII is, and what replaces an invalid byte is excluded.
  if (text.length !== body.length || text.includes('\ufffd')) return parseMultipart(body, contentType);
  const boundary = boundaryOf(contentType);
  const usual = boundary === undefined ? undefined : parseUsualParts(text, boundary);
  if (usual) return { ok: true, fields: usual };
  const slice = (start: number, end: number) => text.slice(start, end);
  return parseParts<Bytes | string>(body, contentType, { decode: slice, valueOf: slice });
}

/** Small, because a value that is kept keeps the text of its whole body in memory. */
const maxTextBytes = 4 * 1024;

/** Reads parts of a body by their offsets. */
interface PartReader<Value> {
  decode(start: number, end: number): string;
  valueOf(start: number, end: number): Value;
}

function parseParts<Value>(body: Bytes, contentType: string, reader: PartReader<Value>): ParsedMultipart<Value> {
  const boundary = boundaryOf(contentType);
  if (boundary === undefined) return { ok: false, detail: 'The content type has no boundary.' };
  const fields: FormField<Value>[] = [];
  const line = toBinaryString(`--${boundary}`);
  let delimiter = findDelimiter(body, line, 0);
  if (!delimiter) return { ok: false, detail: 'The boundary does not occur in the body.' };
  while (!delimiter.last) {
    const next = findDelimiter(body, line, delimiter.after);
    if (!next) return { ok: false, detail: 'The closing boundary is missing.' };
    if (fields.length === maxParts) return { ok: false, detail: `The form has more than ${maxParts} parts.` };
    const field = parsePart(body, delimiter.after, next.before, reader);
    if (typeof field === 'string') return { ok: false, detail: field };
    fields.push(field);
    delimiter = next;
  }
  return { ok: true, fields };
}

/** Returns the `boundary` parameter of a content type, unquoted; `undefined` if there is none or it is empty. */
export function boundaryOf(contentType: string): string | undefined {
  if (contentType !== latest.contentType) latest = { contentType, boundary: findBoundary(contentType) };
  return latest.boundary;
}

/** The latest content type. It is asked for again when the parsed form is kept. */
let latest: { readonly contentType: string; readonly boundary: string | undefined } = {
  contentType: '',
  boundary: undefined,
};

function findBoundary(contentType: string): string | undefined {
  const usual = usualType.exec(contentType);
  if (usual) return usual[1];
  const match = /;\s*boundary\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;]+))/i.exec(contentType);
  return (match?.[1]?.replaceAll(/\\(.)/g, '$1') ?? match?.[2]) || undefined;
}

const usualType = /^multipart\/form-data; boundary=([\w-]+)$/;

interface Delimiter {
  /** The offset at which the part before the delimiter ends. */
  readonly before: number;
  /** The offset at which the part after the delimiter begins. */
  readonly after: number;
  /** Whether this is the closing delimiter. */
  readonly last: boolean;
}

const [cr, lf, dash] = [13, 10, 45];

/** Returns the offset after the next line feed. Looks at a few bytes itself, because a call of `indexOf` for each short line is slow. */
function nextLine(body: Bytes, from: number): number {
  const near = Math.min(from + 16, body.length);
  for (let at = from; at < near; at++) if (body[at] === lf) return at + 1;
  return body.indexOf(lf, near) + 1 || body.length;
}

/** Finds the next line that is the boundary, of which each character is a byte, starting at an offset that is the start of a line. */
function findDelimiter(body: Bytes, delimiter: string, from: number): Delimiter | undefined {
  for (let start = from; start < body.length; start = nextLine(body, start)) {
    if (!startsWith(body, delimiter, start)) continue;
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

/** Parses a part. Returns a sentence that says why if it cannot. */
function parsePart<Value>(
  body: Bytes,
  start: number,
  end: number,
  { decode, valueOf }: PartReader<Value>,
): FormField<Value> | string {
  const { headEnd, valueStart } = splitPart(body, start, end);
  // Decodes no more than is needed to see that the headers are too long.
  const text = decode(start, Math.min(headEnd, start + maxPartHeaderBytes + 1));
  if (text.length > maxPartHeaderBytes) return `A part has more than ${maxPartHeaderBytes} bytes of headers.`;
  const head = parseHead(text);
  return typeof head === 'string' ? head : { ...head, value: valueOf(valueStart, end) };
}

type PartHead = Omit<FormField, 'value'>;

/** The latest headers of parts. Those of the fields of a form are the same in each request. Bounded, because a client chooses them. */
const heads = new Map<string, PartHead>();
const [maxHeads, maxHeadLength] = [200, 200];

function parseHead(received: string): PartHead | string {
  const known = heads.get(received);
  if (known) return known;
  // A copy, which does not keep the text of the body in memory.
  const text = decodeUtf8(encodeUtf8(received));
  let [disposition, type]: [string, string | undefined] = ['', undefined];
  for (const line of text.split('\n')) {
    const colon = line.indexOf(':');
    if (colon < 0) continue;
    const header = line.slice(0, colon).trim().toLowerCase();
    if (header === 'content-disposition') disposition = line.slice(colon + 1).trim();
    else if (header === 'content-type') type = line.slice(colon + 1).trim();
  }
  const name = parameterOf(disposition, nameParameter);
  if (name === undefined) return 'A part has no name.';
  // Most parts are no files. Their disposition has one parameter.
  const isFile = disposition.includes(';', disposition.indexOf(';') + 1);
  const filename = isFile ? (extendedFilename(disposition) ?? parameterOf(disposition, filenameParameter)) : undefined;
  const head = { name, ...(filename !== undefined && { filename }), ...(type !== undefined && { type }) };
  if (text.length > maxHeadLength) return head;
  if (heads.size >= maxHeads) heads.clear();
  heads.set(text, head);
  return head;
}

/** Finds the first empty line of a part. Without one, the part has no value. */
function splitPart(body: Bytes, start: number, end: number): { headEnd: number; valueStart: number } {
  for (let at = body.indexOf(lf, start); at >= 0 && at < end; at = body.indexOf(lf, at + 1)) {
    const emptyLine = body[at + 1] === lf ? 2 : body[at + 1] === cr && body[at + 2] === lf ? 3 : 0;
    if (emptyLine && at + emptyLine <= end) return { headEnd: at, valueStart: at + emptyLine };
  }
  return { headEnd: end, valueStart: end };
}

const nameParameter = /;\s*name\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;]+))/i;
const filenameParameter = /;\s*filename\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;]+))/i;

function parameterOf(header: string, parameter: RegExp): string | undefined {
  const match = parameter.exec(header);
  return match?.[1] === undefined ? match?.[2] : unescapeQuoted(match[1]);
}

/** Parses `filename*=UTF-8''%E4%BA%BA` (RFC 5987). */
function extendedFilename(header: string): string | undefined {
  const match = /;\s*filename\*\s*=\s*utf-8'[^']*'([^\s;]+)/i.exec(header);
  return match ? percentDecode(match[1]!) : undefined;
}

/** Escapes a name as browsers do (RFC 7578 §2). */
function escapeQuoted(value: string): string {
  if (!/["\r\n]/.test(value)) return value;
  return value.replaceAll('"', '%22').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function unescapeQuoted(value: string): string {
  if (!value.includes('%') && !value.includes('\\')) return value;
  return value
    .replaceAll(/\\(["\\])/g, '$1')
    .replaceAll('%22', '"')
    .replaceAll(/%0D/gi, '\r')
    .replaceAll(/%0A/gi, '\n');
}

function startsWith(bytes: Bytes, prefix: string, offset: number): boolean {
  let matched = 0;
  while (matched < prefix.length && bytes[offset + matched] === prefix.charCodeAt(matched)) matched++;
  return matched === prefix.length;
}
