/** The error kinds of the runtime (`ErrorKind`). */
const kinds = [
  'invalid-request',
  'unauthenticated',
  'forbidden',
  'not-found',
  'throttled',
  'quota',
  'billing',
  'unavailable',
  'internal',
  'unknown',
];
const retries = ['never', 'backoff', 'clock', 'nonce', 'credentials'];

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
const count = { type: 'integer', minimum: 1 };

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
    resolution: { type: 'object', properties: texts, required: ['description', 'x-zh'], additionalProperties: false },
  },
  required: ['code', 'kind', 'retry', 'description', 'x-zh', 'observed'],
  additionalProperties: false,
};

const condition = {
  type: 'object',
  properties: {
    at: pointer,
    is: { type: ['string', 'number', 'boolean'] },
    present: { enum: [true] },
    absent: { enum: [true] },
  },
  required: ['at'],
  minProperties: 2,
  maxProperties: 2,
  additionalProperties: false,
  fix: "Write `{ at: /Code, is: '200' }`, `{ at: /RequestId, present: true }` or `{ at: /Response/Error, absent: true }`.",
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
        per: { enum: ['second', 'minute', 'day'] },
        scope: { enum: ['account', 'operation'] },
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
  'x-max-bytes': { example: 'x-max-bytes: 1048576', schema: { ...count, fix: 'Write bytes: `x-max-bytes: 1048576`.' } },
  'x-list': { example: 'x-list: repeat', schema: { enum: ['repeat', 'comma', 'json'] } },
  'x-sensitive': { example: 'x-sensitive: personal', schema: { enum: ['secret', 'personal', 'biometric'] } },
  'x-notes': {
    example: 'x-notes: [{ description: …, x-zh: … }]',
    schema: {
      type: 'array',
      items: { type: 'object', properties: texts, required: ['description', 'x-zh'], additionalProperties: false },
    },
  },
};
