import { text } from '../wire/bytes.ts';
import { inputSchema } from './encode.ts';
import { valueAt } from './envelope.ts';
import { flattenedNames, gather, typed } from '../schema/flatten.ts';
import { parsePairs } from '../wire/form.ts';
import { parseJson } from '../wire/json.ts';
import { parseMultipart } from '../wire/multipart.ts';
import type { Body, Operation, Parameter } from './operation.ts';
import { percentDecode } from '../wire/percent-encoding.ts';
import { isObject } from '../schema/validate.ts';
import { header, mediaType, type WireRequest } from '../wire/message.ts';

/** Why a request's body could not be read. */
export class UnreadableError extends Error {
  override readonly name = 'UnreadableError';
}

type Pair = readonly [string, string];

/**
 * The Input a request carries: the opposite of `encodeRequest`. Texts become what the schema says they are; a text that is not stays a
 * text, and unknown members of the body stay in it: the validation tells of them. Throws an {@link UnreadableError} when the body cannot be read.
 */
export function parseInput(operation: Operation, request: WireRequest): Record<string, unknown> {
  const query = parsePairs(request.query);
  const path = pathValues(operation, request.path);
  const input: Record<string, unknown> = { ...(operation.body && bodyInput(operation, operation.body, request)) };
  for (const parameter of operation.parameters) {
    if (parameter.const !== undefined || parameter.setBy) continue;
    const value = parameterValue(operation, request, parameter, query, path);
    if (value !== undefined) input[parameter.name] = value;
  }
  return input;
}

function parameterValue(
  operation: Operation,
  request: WireRequest,
  parameter: Parameter,
  query: readonly Pair[],
  path: ReadonlyMap<string, string>,
): unknown {
  const schema = inputSchema(operation, parameter.name);
  if (parameter.in === 'query') return gather(query, parameter.name, schema, parameter.list);
  const value = parameter.in === 'path' ? path.get(parameter.name) : header(request, parameter.name.toLowerCase());
  return value === undefined
    ? undefined
    : gather([[parameter.name, value]], parameter.name, schema, parameter.list ?? 'comma');
}

/** The values of the path parameters. The request's path may have steps before the operation's. */
function pathValues(operation: Operation, path: string): ReadonlyMap<string, string> {
  const wanted = operation.path.split('/');
  const steps = path.split('/').slice(-wanted.length);
  return new Map(
    wanted.flatMap((step, index): Pair[] =>
      /^\{.*\}$/.test(step) && steps[index] !== undefined ? [[step.slice(1, -1), percentDecode(steps[index])]] : [],
    ),
  );
}

function bodyInput(operation: Operation, body: Body, request: WireRequest): Record<string, unknown> {
  if (body.whole !== undefined)
    return request.body.length === 0 ? {} : { [body.whole]: wholeBody(operation, body.whole, request) };
  const content = bodyContent(operation, request);
  const own = withoutOthers(valueAt(content, body.input ?? ''), body);
  if (own === undefined) return {};
  if (!isObject(own)) throw new UnreadableError('The body is not an object.');
  return own;
}

function wholeBody(operation: Operation, name: string, request: WireRequest): unknown {
  const schema = inputSchema(operation, name);
  if (schema?.format === 'binary') return request.body;
  return mediaType(request).endsWith('json') ? json(request) : typed(text(request.body), schema);
}

/** The whole body as an object: by its media type, JSON where none of a form is given. */
function bodyContent(operation: Operation, request: WireRequest): unknown {
  const type = mediaType(request);
  if (type === 'multipart/form-data') return multipartContent(operation, request);
  if (type === 'application/x-www-form-urlencoded') return formContent(operation, parsePairs(text(request.body)));
  return request.body.length === 0 ? {} : json(request);
}

function json(request: WireRequest): unknown {
  try {
    return parseJson(text(request.body));
  } catch {
    throw new UnreadableError('The body is not JSON.');
  }
}

function formContent(operation: Operation, pairs: readonly Pair[]): Record<string, unknown> {
  const names = new Set(pairs.map(([name]) => flattenedNames(name)).flat());
  const known = [...names].filter((name) => inputSchema(operation, name) !== undefined);
  const taken = (name: string) => known.some((one) => name === one || name.startsWith(`${one}.`));
  const rest = pairs.filter(([name]) => !taken(name));
  return Object.fromEntries([
    ...rest,
    ...known.map((name): [string, unknown] => [name, gather(pairs, name, inputSchema(operation, name))]),
  ]);
}

function multipartContent(operation: Operation, request: WireRequest): Record<string, unknown> {
  const parsed = parseMultipart(request.body, header(request, 'content-type') ?? '');
  if (!parsed.ok) throw new UnreadableError(parsed.detail);
  const isFile = (name: string) => inputSchema(operation, name)?.format === 'binary';
  const files = parsed.fields.filter(({ name }) => isFile(name)).map(({ name, value }) => [name, value] as const);
  const texts = parsed.fields.filter(({ name }) => !isFile(name)).map(({ name, value }): Pair => [name, text(value)]);
  return { ...formContent(operation, texts), ...Object.fromEntries(files) };
}

/** The members at the Input's place that are the caller's: without what is fixed and what is filled there. */
function withoutOthers(content: unknown, body: Body): unknown {
  if (!isObject(content)) return content;
  const place = body.input ?? '';
  const fixed = valueAt(body.fixed, place);
  const filled = Object.keys(body.setBy ?? {}).filter((pointer) => pointer.startsWith(`${place}/`));
  const others = new Set([
    ...(isObject(fixed) ? Object.keys(fixed) : []),
    ...filled.map((pointer) => pointer.slice(place.length + 1)),
  ]);
  return Object.fromEntries(Object.entries(content).filter(([name]) => !others.has(name)));
}
