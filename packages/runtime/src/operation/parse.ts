import { collect, namePrefixes, parseText } from '../schema/flatten.ts';
import type { Issue } from '../schema/issue.ts';
import { fromJsonTexts } from '../schema/json-text.ts';
import { isObject } from '../schema/type-guards.ts';
import { decodeUtf8, encodeUtf8 } from '../wire/bytes.ts';
import { parsePairs, type Pair } from '../wire/form.ts';
import { parseJson } from '../wire/json.ts';
import { exceededJsonLimit } from '../wire/limits.ts';
import { header, mediaType, type WireRequest } from '../wire/message.ts';
import { multipartOf } from '../wire/multipart-of.ts';
import type { Body } from './body.ts';
import { valueAt } from './envelope.ts';
import { inputNames, inputSchema } from './lookup.ts';
import type { Operation } from './operation.ts';
import type { Parameter } from './parameter.ts';
import { parsePathTemplate } from './path-template.ts';
import { checkOption } from './validate-request.ts';

/** The body of a request cannot be read. The message says why. */
export class UnreadableError extends Error {
  override readonly name = 'UnreadableError';
}

/** What `parse` checks beside: the constant members of a request and the values of options, which are no part of the Input. */
export interface RequestChecks {
  /** Whether the signature was verified. Otherwise the fields of a signature may be absent. */
  readonly isVerified: boolean;
  /** The issues that were found. `parse` adds to them. */
  readonly issues: Issue[];
}

/**
 * Parses the Input of a request: the inverse of `encodeRequest`. Texts become the types of the schema. A text that does not parse stays a
 * text, and unknown members of the body stay in the Input: validation reports both. Throws an {@link UnreadableError} if the body cannot be
 * read. With `checks`, reports wrong values of members that the client adds.
 */
export function parseInput(
  operation: Operation,
  request: WireRequest,
  checks?: RequestChecks,
): Record<string, unknown> {
  const query = parsePairs(request.query);
  const path = parsePathTemplate(operation.path).values(request.path);
  const input: Record<string, unknown> = {
    ...(operation.body && bodyInput(operation, operation.body, request, checks)),
  };
  for (const parameter of operation.parameters) {
    if (parameter.enum) checks?.issues.push(...checkOptionOf(request, parameter, query));
    if (parameter.const !== undefined || parameter.setBy) continue;
    const value = parameterInput(operation, request, parameter, query, path);
    if (value !== undefined) input[parameter.name] = value;
  }
  return input;
}

function parameterInput(
  operation: Operation,
  request: WireRequest,
  parameter: Parameter,
  query: readonly Pair[],
  path: ReadonlyMap<string, string>,
): unknown {
  const schema = inputSchema(operation, parameter.name);
  if (parameter.in === 'query') return collect(query, parameter.name, schema, parameter.list);
  const value = parameter.in === 'path' ? path.get(parameter.name) : header(request, parameter.name.toLowerCase());
  return value === undefined
    ? undefined
    : collect([[parameter.name, value]], parameter.name, schema, parameter.list ?? 'comma');
}

function checkOptionOf(request: WireRequest, parameter: Parameter, query: readonly Pair[]): readonly Issue[] {
  const { name } = parameter;
  const value =
    parameter.in === 'header' ? header(request, name.toLowerCase()) : query.find(([one]) => one === name)?.[1];
  return checkOption(parameter, value || undefined);
}

function bodyInput(
  operation: Operation,
  body: Body,
  request: WireRequest,
  checks: RequestChecks | undefined,
): Record<string, unknown> {
  if (body.whole !== undefined)
    return request.body.length === 0 ? {} : { [body.whole]: wholeBody(operation, body.whole, request) };
  const content = bodyContent(operation, request);
  checks?.issues.push(...checkFixed(content, body.fixed));
  const members = withoutClientMembers(valueAt(content, body.input ?? ''), body);
  if (members === undefined) return {};
  if (!isObject(members)) throw new UnreadableError('The body is not an object.');
  const parsed = Object.entries(members).map(([name, value]) => [
    name,
    fromJsonTexts(value, inputSchema(operation, name)),
  ]);
  return Object.fromEntries(parsed) as Record<string, unknown>;
}

/** Checks the constant members of a body. In a form they are texts. */
function checkFixed(content: unknown, fixed: unknown, path = ''): Issue[] {
  if (isObject(fixed)) {
    const members = isObject(content) ? content : {};
    return Object.entries(fixed).flatMap(([name, value]) => checkFixed(members[name], value, `${path}/${name}`));
  }
  if (fixed === undefined || content === fixed || content === String(fixed)) return [];
  return content === undefined
    ? [{ path, rule: 'required', message: 'is required' }]
    : [{ path, rule: 'enum', message: `must be ${JSON.stringify(fixed)}` }];
}

function wholeBody(operation: Operation, name: string, request: WireRequest): unknown {
  const schema = inputSchema(operation, name);
  if (schema?.format === 'binary') return request.body;
  return mediaType(request).endsWith('json') ? parseJsonBody(request) : parseText(decodeUtf8(request.body), schema);
}

/** Parses the whole body by its media type; a body that is not a form is JSON. */
function bodyContent(operation: Operation, request: WireRequest): unknown {
  const type = mediaType(request);
  if (type === 'multipart/form-data') return multipartContent(operation, request);
  if (type === 'application/x-www-form-urlencoded') return formContent(operation, parsePairs(decodeUtf8(request.body)));
  return request.body.length === 0 ? {} : parseJsonBody(request);
}

function parseJsonBody(request: WireRequest): unknown {
  const detail = exceededJsonLimit(request.body);
  if (detail !== undefined) throw new UnreadableError(detail);
  try {
    return parseJson(decodeUtf8(request.body));
  } catch {
    throw new UnreadableError('The body is not JSON.');
  }
}

/** Collects the declared members of a form by their schemas. Other fields stay texts under their full names. */
function formContent(operation: Operation, pairs: readonly Pair[]): Record<string, unknown> {
  const names = inputNames(operation);
  const declared = new Set<string>();
  const own: Pair[] = [];
  const others: Pair[] = [];
  for (const pair of pairs) {
    const prefixes = namePrefixes(pair[0]).filter((prefix) => names.has(prefix));
    prefixes.forEach((prefix) => declared.add(prefix));
    (prefixes.length > 0 ? own : others).push(pair);
  }
  return Object.fromEntries([
    ...others,
    ...[...declared].map((name): [string, unknown] => [name, collect(own, name, inputSchema(operation, name))]),
  ]);
}

function multipartContent(operation: Operation, request: WireRequest): Record<string, unknown> {
  const parsed = multipartOf(request);
  if (!parsed.ok) throw new UnreadableError(parsed.detail);
  const isFile = (name: string) => inputSchema(operation, name)?.format === 'binary';
  const files = parsed.fields
    .filter(({ name }) => isFile(name))
    .map(({ name, value }) => [name, typeof value === 'string' ? encodeUtf8(value) : value] as const);
  const texts = parsed.fields
    .filter(({ name }) => !isFile(name))
    .map(({ name, value }): Pair => [name, typeof value === 'string' ? value : decodeUtf8(value)]);
  return { ...formContent(operation, texts), ...Object.fromEntries(files) };
}

/** Removes the members that the client adds at the place of the Input: the constant ones and those of `setBy`. */
function withoutClientMembers(content: unknown, body: Body): unknown {
  if (!isObject(content)) return content;
  const place = body.input ?? '';
  const fixed = valueAt(body.fixed, place);
  const pointers = Object.keys(body.setBy ?? {}).filter((pointer) => pointer.startsWith(`${place}/`));
  const added = new Set([
    ...(isObject(fixed) ? Object.keys(fixed) : []),
    ...pointers.map((pointer) => pointer.slice(place.length + 1)),
  ]);
  return Object.fromEntries(Object.entries(content).filter(([name]) => !added.has(name)));
}
