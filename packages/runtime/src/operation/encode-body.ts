import { flattenTo, type AppendPair } from '../schema/flatten.ts';
import { toJsonTexts } from '../schema/json-text.ts';
import { isBinary, isObject } from '../schema/type-guards.ts';
import { encodeBodyText, type Bytes } from '../wire/bytes.ts';
import { chain } from '../wire/chain.ts';
import { stringifyJson } from '../wire/json.ts';
import { encodePairs, type Form } from '../wire/form-request.ts';
import { encodeMultipart, type FieldToEncode } from '../wire/multipart.ts';
import type { Body } from './body.ts';
import { valueAt, withValueAt } from './envelope.ts';
import { inputSchema, isParameter } from './lookup.ts';
import type { Operation } from './operation.ts';
import { resolveSetBy, type ValueSource } from './parameter-value.ts';

/** The body of a request and its content type. */
export interface EncodedBody {
  readonly type: string;
  /** Absent if the body is a form. */
  readonly bytes?: Bytes;
  readonly form?: Form;
}

/**
 * Encodes the body of a request in its media type; `undefined` if the Input has no value for a body that is one member. Synchronous unless a
 * file must be read.
 */
export function encodeBody(
  operation: Operation,
  body: Body,
  source: ValueSource,
): EncodedBody | undefined | Promise<EncodedBody> {
  const content = bodyContent(operation, body, source);
  if (content === undefined) return undefined;
  if (isBinary(content)) return chain(bytesOf(content), (bytes) => ({ type: body.type, bytes }));
  if (body.type === 'multipart/form-data') return encodeForm(operation, content as object, source);
  if (body.type === 'application/x-www-form-urlencoded') {
    const fields: FieldToEncode[] = [];
    const append: AppendPair = (name, value) => fields.push({ name, value });
    for (const [name, value] of Object.entries(content as object)) {
      flattenTo(append, name, value, inputSchema(operation, name));
    }
    return { type: body.type, form: { fields, encode: encodePairs } };
  }
  const text = typeof content === 'string' && !body.type.endsWith('json') ? content : stringifyJson(content);
  return { type: body.type, bytes: encodeBodyText(text) };
}

/** The Input without its parameters, at its place among the constant members and those set by the client. */
function bodyContent(operation: Operation, body: Body, source: ValueSource): unknown {
  if (body.whole !== undefined) return source.input[body.whole];
  const place = body.input ?? '';
  const fixed = valueAt(body.fixed, place);
  const isJson = body.type.endsWith('json');
  const members: Record<string, unknown> = isObject(fixed) ? { ...fixed } : {};
  for (const [name, value] of Object.entries(source.input)) {
    if (value === undefined || isParameter(operation, name)) continue;
    const encoded = isJson ? toJsonTexts(value, inputSchema(operation, name)) : value;
    if (name === '__proto__') Object.defineProperty(members, name, { value: encoded, enumerable: true });
    else members[name] = encoded;
  }
  let content: unknown = withValueAt(body.fixed, place, members);
  if (!body.setBy) return content;
  for (const [pointer, setBy] of Object.entries(body.setBy)) {
    const value = resolveSetBy(source, setBy) ?? body.defaults?.[pointer];
    if (value !== undefined) content = withValueAt(content, pointer, value);
  }
  return content;
}

function encodeForm(operation: Operation, content: object, source: ValueSource): EncodedBody | Promise<EncodedBody> {
  const fields: (FieldToEncode | Promise<FieldToEncode>)[] = [];
  const append: AppendPair = (name, value) => fields.push({ name, value });
  let isComplete = true;
  for (const [name, value] of Object.entries(content) as [string, unknown][]) {
    if (isBinary(value)) {
      const filename = fileName(value) ?? name;
      const type = 'application/octet-stream';
      const field = chain(bytesOf(value), (bytes): FieldToEncode => ({ name, value: bytes, filename, type }));
      if (field instanceof Promise) isComplete = false;
      fields.push(field);
      continue;
    }
    flattenTo(append, name, value, inputSchema(operation, name));
  }
  const boundary = `polyface-${source.uuid()}`;
  const type = `multipart/form-data; boundary=${boundary}`;
  const all = isComplete ? (fields as FieldToEncode[]) : Promise.all(fields.map((field) => Promise.resolve(field)));
  return chain(all, (complete: readonly FieldToEncode[]) => ({
    type,
    form: { fields: complete, encode: (some: readonly FieldToEncode[]) => encodeMultipart(some, boundary) },
  }));
}

function bytesOf(value: Bytes | Blob): Bytes | Promise<Bytes> {
  return value instanceof Uint8Array ? value : value.arrayBuffer().then((buffer) => new Uint8Array(buffer));
}

function fileName(value: Bytes | Blob): string | undefined {
  return typeof File !== 'undefined' && value instanceof File ? value.name : undefined;
}
