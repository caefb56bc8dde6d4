import type { ErrorKind, ListStyle, RateLimit, RetryAdvice, Sensitivity } from '@polyface/runtime';

/** The names of a union of the runtime. The type demands every one of them, so the list cannot be out of date. */
function namesOf<Name extends string>(names: Readonly<Record<Name, true>>): Name[] {
  return Object.keys(names) as Name[];
}

const kinds = namesOf<ErrorKind>({
  'invalid-request': true,
  unauthenticated: true,
  forbidden: true,
  'not-found': true,
  throttled: true,
  quota: true,
  billing: true,
  unavailable: true,
  internal: true,
  unknown: true,
});
const retries = namesOf<RetryAdvice>({ never: true, backoff: true, clock: true, nonce: true, credentials: true });
const listStyles = namesOf<ListStyle>({ repeat: true, comma: true, json: true });
const sensitivities = namesOf<Sensitivity>({ secret: true, personal: true, biometric: true });
const periods = namesOf<RateLimit['per']>({ second: true, minute: true, day: true });
const scopes = namesOf<RateLimit['scope']>({ account: true, operation: true });

const text = { type: 'string', minLength: 1, fix: 'Write a string that is not empty.' };
const kind = { enum: kinds, fix: `Add one of ${kinds.join(', ')}.` };
const retry = { enum: retries, fix: `Add \`retry: never\` or one of ${retries.slice(1).join(', ')}.` };
const texts = {
  description: { ...text, fix: 'Write the English text.' },
  'x-zh': { ...text, fix: 'Write the Chinese text.' },
};
const bothLanguages = { description: ['x-zh'], 'x-zh': ['description'] };
const pointer = { type: 'string', pattern: '^(/[^/]*)*$', fix: "Write a JSON pointer: `/Response/Error`, or `''`." };
const pointers = { type: 'array', items: pointer, fix: 'Write a list of JSON pointers: `[/Response/Error/Code]`.' };
const names = { type: 'array', items: { type: 'string' }, fix: 'Write a list of names in quotes.' };
/** Large integers are `bigint`s, which are of no type of JSON Schema. */
const scalar = { not: { type: ['object', 'array', 'null'] }, fix: 'Write a string, a number or a boolean.' };
const count = { type: 'integer', minimum: 1 };

const resolution = {
  type: 'object',
  properties: texts,
  required: ['description', 'x-zh'],
  additionalProperties: false,
};

const observed = {
  type: 'object',
  properties: {
    status: { type: 'integer', minimum: 100, maximum: 599, fix: 'Write the HTTP status: `status: 200`.' },
    message: { type: 'string', fix: "Write the vendor's own message as a string." },
    kind,
    retry,
    ...texts,
  },
  required: ['status', 'message'],
  dependencies: bothLanguages,
  additionalProperties: false,
};

const error = {
  type: 'object',
  properties: {
    code: { ...text, fix: "Write the vendor's code as a string, in quotes: `code: '403'`." },
    kind,
    retry,
    ...texts,
    observed: { type: 'array', items: observed, minItems: 1, fix: 'Write `observed: [{ status: 200, message: … }]`.' },
    resolution,
  },
  required: ['code', 'kind', 'retry', 'description', 'x-zh', 'observed'],
  additionalProperties: false,
};

const condition = {
  type: 'object',
  properties: {
    at: pointer,
    is: scalar,
    present: { enum: [true] },
    absent: { enum: [true] },
  },
  required: ['at'],
  minProperties: 2,
  maxProperties: 2,
  additionalProperties: false,
  fix: "Write `{ at: /Code, is: '200' }`, `{ at: /RequestId, present: true }` or `{ at: /Response/Error, absent: true }`.",
};

const memberNames = {
  type: 'array',
  items: text,
  minItems: 2,
  uniqueItems: true,
  fix: 'Write at least two names: `[A, B]`.',
};
const values = { type: 'array', items: scalar, minItems: 1 };
const rule = {
  type: 'object',
  properties: {
    exactlyOneOf: memberNames,
    atLeastOneOf: memberNames,
    allOrNoneOf: memberNames,
    ordered: memberNames,
    required: { ...memberNames, minItems: 1, fix: 'Write the names of the required members: `[A]`.' },
    when: {
      type: 'object',
      additionalProperties: values,
      minProperties: 1,
      fix: 'Write the values for which the members are required: `{ Mode: [A, B] }`.',
    },
  },
  dependencies: { required: ['when'], when: ['required'] },
  oneOf: ['exactlyOneOf', 'atLeastOneOf', 'allOrNoneOf', 'ordered', 'required'].map((name) => ({ required: [name] })),
  additionalProperties: false,
  fix: 'Write one rule: `{ exactlyOneOf: [A, B] }`.',
};

const meaning = {
  type: 'object',
  properties: {
    value: { not: { type: ['object', 'array'] }, fix: 'Write a string, a number, a boolean or null.' },
    ...texts,
    kind,
    retry,
    resolution,
  },
  required: ['value', 'description', 'x-zh'],
  dependencies: { retry: ['kind'], resolution: ['kind'] },
  additionalProperties: false,
};

/** An OpenAPI extension of ours. */
export interface ExtensionSchema {
  /** An example for messages. */
  readonly example: string;
  /** The JSON Schema of its value. The keyword `fix` is the advice in messages. */
  readonly schema: object;
}

/** The extensions of `specs/README.md`, except `x-zh` and `x-todo`. */
export const extensionSchemas: Readonly<Record<string, ExtensionSchema>> = {
  'x-protocol': { example: 'x-protocol: tencent-tc3', schema: { type: 'string' } },
  'x-envelope': {
    example: 'x-envelope: { data: /Response, code: [/Response/Error/Code], … }',
    schema: {
      type: 'object',
      properties: {
        input: pointer,
        data: pointer,
        code: pointers,
        message: pointers,
        requestId: pointers,
        success: { type: 'array', items: condition, fix: "Write a list: `[{ at: /Code, is: '200' }]`." },
      },
      additionalProperties: false,
    },
  },
  'x-omit': {
    example: 'x-omit: { errors: [DryRunOperation], parameters: [X-TC-Language] }',
    schema: {
      type: 'object',
      properties: { errors: names, parameters: names, responses: names },
      additionalProperties: false,
      fix: 'Write `x-omit: { errors: […], parameters: […], responses: […] }`.',
    },
  },
  'x-action': { example: 'x-action: IDCardOCR', schema: { type: ['string', 'object'], minLength: 1 } },
  'x-responses': {
    example: "x-responses: { 4XX: { $ref: '#/components/responses/GatewayError' } }",
    schema: { type: 'object' },
  },
  'x-set-by': {
    example: 'x-set-by: signer',
    schema: {
      type: 'string',
      pattern: '^(signer|uuid|option\\.[a-z][A-Za-z0-9]*)$',
      fix: 'Write `signer`, `uuid` or `option.<name>` with a name in lower camel case.',
    },
  },
  'x-parameters': { example: "x-parameters: [{ $ref: '#/components/parameters/Version' }]", schema: { type: 'array' } },
  'x-errors': { example: "x-errors: [{ code: '403', kind: forbidden, … }]", schema: { type: 'array', items: error } },
  'x-rate-limit': {
    example: 'x-rate-limit: { requests: 100, per: second, scope: account }',
    schema: {
      type: 'object',
      properties: {
        requests: count,
        per: { enum: periods },
        scope: { enum: scopes },
      },
      required: ['requests', 'per', 'scope'],
      additionalProperties: false,
    },
  },
  'x-timeout': { example: 'x-timeout: 10000', schema: { ...count, fix: 'Write milliseconds: `x-timeout: 10000`.' } },
  'x-idempotent': { example: 'x-idempotent: true', schema: { type: 'boolean' } },
  'x-batch': {
    example: 'x-batch: { list: UserIdList, size: 50 }',
    schema: {
      type: 'object',
      properties: { list: text, size: count },
      required: ['list', 'size'],
      additionalProperties: false,
    },
  },
  'x-paging': {
    example: 'x-paging: { by: page, input: PageNo, size: PageSize, items: /List, total: /Total }',
    schema: {
      type: 'object',
      properties: {
        by: { enum: ['page', 'offset', 'cursor'] },
        input: text,
        items: pointer,
        next: pointer,
        total: pointer,
        size: text,
      },
      required: ['by', 'input', 'items'],
      if: { properties: { by: { enum: ['page', 'offset'] } } },
      else: { required: ['next'] },
      additionalProperties: false,
    },
  },
  'x-rules': {
    example: 'x-rules: [{ exactlyOneOf: [Url, ImageBase64] }]',
    schema: { type: 'array', items: rule, minItems: 1 },
  },
  'x-values': {
    example: 'x-values: [{ value: LOCAL, description: …, x-zh: … }]',
    schema: { type: 'array', items: meaning, minItems: 1 },
  },
  'x-json': { example: "x-json: { $ref: '#/components/schemas/Config' }", schema: { type: 'object' } },
  'x-list': { example: 'x-list: repeat', schema: { enum: listStyles } },
  'x-sensitive': { example: 'x-sensitive: personal', schema: { enum: sensitivities } },
  'x-max-bytes': { example: 'x-max-bytes: 1048576', schema: { ...count, fix: 'Write bytes: `x-max-bytes: 1048576`.' } },
  'x-notes': {
    example: 'x-notes: [{ description: …, x-zh: … }]',
    schema: {
      type: 'array',
      items: { type: 'object', properties: texts, required: ['description', 'x-zh'], additionalProperties: false },
    },
  },
};
