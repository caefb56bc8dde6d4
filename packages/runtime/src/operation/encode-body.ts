import { flatten } from '../schema/flatten.ts';
import { toJsonTexts } from '../schema/json-text.ts';
import { isBinary, isObject } from '../schema/type-guards.ts';
import { encodeUtf8, type Bytes } from '../wire/bytes.ts';
import { formatPairs } from '../wire/form.ts';
import { stringifyJson } from '../wire/json.ts';
import { encodeMultipart, type FormField } from '../wire/multipart.ts';
import type { Body } from './body.ts';
import { valueAt, withValueAt } from './envelope.ts';
import { inputSchema } from './lookup.ts';
import type { Operation } from './operation.ts';
import { resolveSetBy, type ValueSource } from './parameter-value.ts';

/** The body of a request and its content type. */
export interface EncodedBody {
  readonly type: string;
  readonly bytes: Bytes;
}

/** Encodes the body of a request in its media type; `undefined` if the Input has no value for a body that is one member. */
export async function encodeBody(
  operation: Operation,
  body: Body,
  source: ValueSource,
): Promise<EncodedBody | undefined> {
  const content = bodyContent(operation, body, source);
  if (content === undefined) return undefined;
  if (isBinary(content)) return { type: body.type, bytes: await bytesOf(content) };
  if (body.type === 'multipart/form-data') return encodeForm(operation, content as object, source);
  if (body.type === 'application/x-www-form-urlencoded') {
    const pairs = Object.entries(content as object).flatMap(([name, value]) =>
      flatten(name, value, inputSchema(operation, name)),
    );
    return { type: body.type, bytes: encodeUtf8(formatPairs(pairs)) };
  }
  const text = typeof content === 'string' && !body.type.endsWith('json') ? content : stringifyJson(content);
  return { type: body.type, bytes: encodeUtf8(text) };
}

/** The Input without its parameters, at its place among the constant members and those set by the client. */
function bodyContent(operation: Operation, body: Body, source: ValueSource): unknown {
  if (body.whole !== undefined) return source.input[body.whole];
  const parameters = new Set(operation.parameters.map(({ name }) => name));
  const members = Object.entries(source.input).filter(([name, value]) => value !== undefined && !parameters.has(name));
  const place = body.input ?? '';
  const fixed = valueAt(body.fixed, place);
  const isJson = body.type.endsWith('json');
  const encoded = members.map(([name, value]) => [
    name,
    isJson ? toJsonTexts(value, inputSchema(operation, name)) : value,
  ]);
  let content: unknown = withValueAt(body.fixed, place, {
    ...(isObject(fixed) && fixed),
    ...(Object.fromEntries(encoded) as object),
  });
  for (const [pointer, setBy] of Object.entries(body.setBy ?? {})) {
    const value = resolveSetBy(source, setBy) ?? body.defaults?.[pointer];
    if (value !== undefined) content = withValueAt(content, pointer, value);
  }
  return content;
}

async function encodeForm(operation: Operation, content: object, source: ValueSource): Promise<EncodedBody> {
  const fields: FormField[] = [];
  for (const [name, value] of Object.entries(content) as [string, unknown][]) {
    if (isBinary(value)) {
      const filename = fileName(value) ?? name;
      fields.push({ name, value: await bytesOf(value), filename, type: 'application/octet-stream' });
      continue;
    }
    for (const [key, text] of flatten(name, value, inputSchema(operation, name))) {
      fields.push({ name: key, value: encodeUtf8(text) });
    }
  }
  const boundary = `polyface-${source.uuid()}`;
  return { type: `multipart/form-data; boundary=${boundary}`, bytes: encodeMultipart(fields, boundary) };
}

async function bytesOf(value: Bytes | Blob): Promise<Bytes> {
  return value instanceof Uint8Array ? value : new Uint8Array(await value.arrayBuffer());
}

function fileName(value: Bytes | Blob): string | undefined {
  return typeof File !== 'undefined' && value instanceof File ? value.name : undefined;
}
