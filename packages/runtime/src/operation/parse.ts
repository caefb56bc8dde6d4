import { collect, collectDeclared, parseText } from '../schema/collect.ts';
import type { Issue } from '../schema/issue.ts';
import { containsJsonText, fromJsonTexts } from '../schema/json-text.ts';
import { isObject } from '../schema/type-guards.ts';
import { decodeUtf8, encodeUtf8, type Bytes } from '../wire/bytes.ts';
import { parsePairs, type Pair } from '../wire/form.ts';
import { parseJson } from '../wire/json.ts';
import { exceededJsonLimit } from '../wire/limits.ts';
import { header, mediaType, type WireRequest } from '../wire/message.ts';
import { multipartOf } from '../wire/multipart-of.ts';
import type { Body } from './body.ts';
import { valueAt } from './envelope.ts';
import { inputSchema } from './lookup.ts';
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
  const { enumerated, passed, hasPathParameters } = planOf(operation);
  const query = request.query === '' ? [] : parsePairs(request.query);
  const path = hasPathParameters ? parsePathTemplate(operation.path).values(request.path) : noValues;
  const input = operation.body ? bodyInput(operation, operation.body, request, checks) : {};
  if (checks) for (const parameter of enumerated) addIssues(checks, checkOptionOf(request, parameter, query));
  for (const parameter of passed) {
    const value = parameterInput(operation, request, parameter, query, path);
    if (value !== undefined) setMember(input, parameter.name, value);
  }
  return input;
}

function addIssues({ issues }: RequestChecks, found: readonly Issue[]): void {
  if (found.length > 0) issues.push(...found);
}

const noValues: ReadonlyMap<string, string> = new Map();

function parameterInput(
  operation: Operation,
  request: WireRequest,
  { name, headerName, in: place, list }: PassedParameter,
  query: readonly Pair[],
  path: ReadonlyMap<string, string>,
): unknown {
  const schema = inputSchema(operation, name);
  if (place === 'query') return collect(query, name, schema, list);
  const value = place === 'path' ? path.get(name) : header(request, headerName);
  return value === undefined ? undefined : collect([[name, value]], name, schema, list ?? 'comma');
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
  if (body.fixed && checks && !hasFixed(content, body.fixed)) checks.issues.push(...checkFixed(content, body.fixed));
  const members = valueAt(content, body.input ?? '');
  if (members === undefined) return {};
  if (!isObject(members)) throw new UnreadableError('The body is not an object.');
  const { added, isPlainBody } = planOf(operation);
  // The body was parsed for this request: nothing else has the object.
  if (isPlainBody) return members;
  const input: Record<string, unknown> = {};
  for (const name of Object.keys(members)) {
    if (!added.has(name)) setMember(input, name, fromJsonTexts(members[name], inputSchema(operation, name)));
  }
  return input;
}

/** Sets a member. An assignment to `__proto__` would set the prototype. */
function setMember(object: Record<string, unknown>, name: string, value: unknown): void {
  if (name === '__proto__') {
    Object.defineProperty(object, name, { value, enumerable: true, configurable: true, writable: true });
  } else object[name] = value;
}

/** Whether a body has its constant members. In a form they are texts. */
function hasFixed(content: unknown, fixed: unknown): boolean {
  if (!isObject(fixed)) return content === fixed || content === String(fixed);
  if (!isObject(content)) return false;
  for (const name of Object.keys(fixed)) if (!hasFixed(content[name], fixed[name])) return false;
  return true;
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
  const content: Record<string, unknown> = {};
  const set = (name: string, value: unknown) => setMember(content, name, value);
  collectDeclared(pairs, (name) => inputSchema(operation, name), set);
  return content;
}

function multipartContent(operation: Operation, request: WireRequest): Record<string, unknown> {
  const parsed = multipartOf(request);
  if (!parsed.ok) throw new UnreadableError(parsed.detail);
  const texts: Pair[] = [];
  const files: [name: string, bytes: Bytes][] = [];
  for (const { name, value } of parsed.fields) {
    if (inputSchema(operation, name)?.format !== 'binary') {
      texts.push([name, typeof value === 'string' ? value : decodeUtf8(value)]);
      // A copy, so that a file that is kept does not keep the whole body in memory.
    } else files.push([name, typeof value === 'string' ? encodeUtf8(value) : value.slice()]);
  }
  const content = formContent(operation, texts);
  for (const [name, bytes] of files) setMember(content, name, bytes);
  return content;
}

/** A parameter whose value is a member of the Input. */
interface PassedParameter extends Parameter {
  readonly headerName: string;
}

/** What is the same for all requests of an operation. */
interface ParsePlan {
  /** The parameters whose values are checked here. */
  readonly enumerated: readonly Parameter[];
  readonly passed: readonly PassedParameter[];
  readonly hasPathParameters: boolean;
  /** The members that the client adds at the place of the Input: the constant ones and those of `setBy`. */
  readonly added: ReadonlySet<string>;
  /** Whether the members of the body are those of the Input, with the same values. */
  readonly isPlainBody: boolean;
}

const plans = new WeakMap<Operation, ParsePlan>();

function planOf(operation: Operation): ParsePlan {
  const known = plans.get(operation);
  if (known) return known;
  const { parameters, body = { type: '' } } = operation;
  const added = clientMembers(body);
  const plan: ParsePlan = {
    enumerated: parameters.filter((parameter) => parameter.enum),
    passed: parameters
      .filter((parameter) => parameter.const === undefined && !parameter.setBy)
      .map((parameter) => ({ ...parameter, headerName: parameter.name.toLowerCase() })),
    hasPathParameters: parameters.some((parameter) => parameter.in === 'path'),
    added,
    isPlainBody: added.size === 0 && !containsJsonText(operation.input),
  };
  plans.set(operation, plan);
  return plan;
}

function clientMembers(body: Body): ReadonlySet<string> {
  const place = body.input ?? '';
  const fixed = valueAt(body.fixed, place);
  const pointers = Object.keys(body.setBy ?? {}).filter((pointer) => pointer.startsWith(`${place}/`));
  return new Set([
    ...(isObject(fixed) ? Object.keys(fixed) : []),
    ...pointers.map((pointer) => pointer.slice(place.length + 1)),
  ]);
}
