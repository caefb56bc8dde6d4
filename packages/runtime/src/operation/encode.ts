import { utf8 } from '../wire/bytes.ts';
import { valueAt, withValueAt } from './envelope.ts';
import { InvalidInputError } from '../errors/invalid-input-error.ts';
import { flatten } from '../schema/flatten.ts';
import { formatPairs } from '../wire/form.ts';
import { stringifyJson } from '../wire/json.ts';
import { encodeMultipart, type Field } from '../wire/multipart.ts';
import type { Body, SetBy, Operation, Parameter } from './operation.ts';
import { percentEncode } from '../wire/percent-encoding.ts';
import type { Call } from './protocol.ts';
import type { Schema } from '../schema/schema.ts';
import { isBinary, isObject } from '../schema/validate.ts';
import type { Header, WireRequest } from '../wire/message.ts';

/** The unsigned request of a call: its parameters in their places, constants and fills put in, the body in its media type. */
export async function encodeRequest(call: Call): Promise<WireRequest> {
  const { operation, endpoint } = call;
  const values = operation.parameters.map((parameter) => ({ parameter, value: parameterValue(call, parameter) }));
  const inPlace = (place: Parameter['in']) =>
    values.filter(({ parameter, value }) => parameter.in === place && value !== undefined);

  const query = inPlace('query').flatMap(({ parameter, value }) =>
    flatten(parameter.name, value, inputSchema(operation, parameter.name), parameter.list),
  );
  const headers = inPlace('header').map(({ parameter, value }) => headerOf(operation, parameter, value));
  const path = inPlace('path').reduce(
    (template, { parameter, value }) =>
      template.replaceAll(`{${parameter.name}}`, pathStep(operation, parameter, String(value))),
    operation.path,
  );
  const content = operation.body && (await encodeBody(call, operation.body));
  return {
    method: operation.method,
    origin: endpoint.origin,
    path: endpoint.pathname.replace(/\/$/, '') + path,
    query: formatPairs(query),
    headers: [['host', endpoint.host], ...headers, ...(content ? [['content-type', content.type] as const] : [])],
    body: content?.bytes ?? new Uint8Array(0),
  };
}

/** The schema of a member of the Input, in whichever branch of a union it stands. */
export function inputSchema(operation: Operation, name: string): Schema | undefined {
  const find = (schema: Schema): Schema | undefined =>
    schema.properties && Object.hasOwn(schema.properties, name)
      ? schema.properties[name]
      : [...(schema.oneOf ?? []), ...(schema.anyOf ?? []), ...(schema.allOf ?? [])].map(find).find(Boolean);
  return find(operation.input);
}

function parameterValue(call: Call, { name, const: constant, setBy, default: fallback }: Parameter): unknown {
  if (constant !== undefined) return constant;
  if (setBy) return filled(call, setBy) ?? (setBy.startsWith('option.') ? fallback : undefined);
  return Object.hasOwn(call.input, name) ? call.input[name] : undefined;
}

function filled(call: Call, setBy: SetBy): unknown {
  if (setBy === 'uuid') return call.environment.uuid();
  return setBy === 'signer' ? undefined : call.options[setBy.slice('option.'.length)];
}

/** A step of the path. An address has its own meaning for an empty one, for `.` and for `..`, also when they are encoded. */
function pathStep(operation: Operation, parameter: Parameter, value: string): string {
  if (/^\.{0,2}$/.test(value)) throw unfit(operation, parameter, 'is a step of the path: not empty, not . and not ..');
  return percentEncode(value);
}

function unfit(operation: Operation, { name }: Parameter, message: string): InvalidInputError {
  const issues = [{ path: `/${name}`, rule: 'pattern', message }] as const;
  return new InvalidInputError({ service: operation.service.id, operation: operation.id, issues });
}

function headerOf(operation: Operation, parameter: Parameter, value: unknown): Header {
  const text = flatten(parameter.name, value, undefined, parameter.list ?? 'comma')
    .map(([, part]) => part)
    .join(',');
  if (!/^[\t\x20-\x7e]*$/.test(text)) throw unfit(operation, parameter, 'travels in a header: only visible ASCII');
  return [parameter.name.toLowerCase(), text];
}

async function encodeBody(
  call: Call,
  body: Body,
): Promise<{ type: string; bytes: Uint8Array<ArrayBuffer> } | undefined> {
  const content = bodyValue(call, body);
  if (content === undefined) return undefined;
  if (isBinary(content)) return { type: body.type, bytes: await bytesOf(content) };
  if (body.type === 'multipart/form-data') return multipart(call, content as Record<string, unknown>);
  if (body.type === 'application/x-www-form-urlencoded') {
    const pairs = Object.entries(content as object).flatMap(([name, value]) =>
      flatten(name, value, inputSchema(call.operation, name)),
    );
    return { type: body.type, bytes: utf8(formatPairs(pairs)) };
  }
  const text = typeof content === 'string' && !body.type.endsWith('json') ? content : stringifyJson(content);
  return { type: body.type, bytes: utf8(text) };
}

/** What goes into the body: the Input without its parameters, at its place among what is fixed and filled. */
function bodyValue(call: Call, body: Body): unknown {
  if (body.whole !== undefined) return call.input[body.whole];
  const parameters = new Set(call.operation.parameters.map(({ name }) => name));
  const own = Object.entries(call.input).filter(([name, value]) => value !== undefined && !parameters.has(name));
  const given = Object.fromEntries(own);
  const place = body.input ?? '';
  const beside = valueAt(body.fixed, place);
  let content: unknown = withValueAt(body.fixed, place, { ...(isObject(beside) && beside), ...given });
  for (const [pointer, setBy] of Object.entries(body.setBy ?? {})) {
    const value = filled(call, setBy) ?? body.defaults?.[pointer];
    if (value !== undefined) content = withValueAt(content, pointer, value);
  }
  return content;
}

async function multipart(
  call: Call,
  content: Record<string, unknown>,
): Promise<{ type: string; bytes: Uint8Array<ArrayBuffer> }> {
  const fields: Field[] = [];
  for (const [name, value] of Object.entries(content)) {
    if (isBinary(value))
      fields.push({
        name,
        value: await bytesOf(value),
        filename: fileName(value) ?? name,
        type: 'application/octet-stream',
      });
    else
      for (const [key, text] of flatten(name, value, inputSchema(call.operation, name)))
        fields.push({ name: key, value: utf8(text) });
  }
  const boundary = `polyface-${call.environment.uuid()}`;
  return { type: `multipart/form-data; boundary=${boundary}`, bytes: encodeMultipart(fields, boundary) };
}

async function bytesOf(value: Uint8Array<ArrayBuffer> | Blob): Promise<Uint8Array<ArrayBuffer>> {
  return value instanceof Uint8Array ? value : new Uint8Array(await value.arrayBuffer());
}

function fileName(value: Uint8Array | Blob): string | undefined {
  return typeof File !== 'undefined' && value instanceof File ? value.name : undefined;
}
