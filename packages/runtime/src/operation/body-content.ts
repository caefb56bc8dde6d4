import { schemaFeature } from '../schema/features.ts';
import { isObject } from '../schema/type-guards.ts';
import type { Bytes } from '../wire/bytes.ts';
import type { Body } from './body.ts';
import { valueAt, withValueAt } from './envelope.ts';
import { inputSchema, isParameter } from './lookup.ts';
import type { Operation } from './operation.ts';
import { resolveSetBy } from './parameter-value.ts';
import type { ValueSource } from './value-source.ts';

/** The Input without its parameters, at its place among the constant members and those set by the client. */
export function bodyContent(operation: Operation, body: Body, source: ValueSource): unknown {
  if (body.whole !== undefined) return source.input[body.whole];
  const place = body.input ?? '';
  const fixed = valueAt(body.fixed, place);
  const { features } = operation;
  const toJsonTexts =
    body.type.endsWith('json') && features?.toJsonTexts ? schemaFeature(features, 'toJsonTexts') : undefined;
  const members: Record<string, unknown> = isObject(fixed) ? { ...fixed } : {};
  const hasParameters = operation.parameters.length > 0;
  for (const [name, value] of Object.entries(source.input)) {
    if (value === undefined || (hasParameters && isParameter(operation, name))) continue;
    const encoded = toJsonTexts ? toJsonTexts(value, inputSchema(operation, name)) : value;
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

/** Returns the bytes of a file. */
export function bytesOf(value: Bytes | Blob): Bytes | Promise<Bytes> {
  return value instanceof Uint8Array ? value : value.arrayBuffer().then((buffer) => new Uint8Array(buffer));
}
