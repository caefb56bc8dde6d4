/** The values of `kind` in `x-errors`. */
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

const text = { type: 'string', minLength: 1, fix: 'Write a text.' };
const kind = { enum: kinds, fix: `It is one of ${kinds.join(', ')}.` };
const retry = { enum: retries, fix: `It is one of ${retries.join(', ')}.` };
const texts = {
  description: { ...text, fix: 'Say it in English.' },
  'x-zh': { ...text, fix: 'Say it in Chinese.' },
};
const both = { description: ['x-zh'], 'x-zh': ['description'] };
const place = { type: 'string', pattern: '^(/[^/]*)*$', fix: "Write a JSON pointer: `/Response/Error`, or `''`." };
const places = { type: 'array', items: place, fix: 'Write a list of JSON pointers: `[/Response/Error/Code]`.' };
const count = { type: 'integer', minimum: 1 };

const observed = {
  type: 'object',
  properties: {
    status: { type: 'integer', minimum: 100, maximum: 599, fix: 'Write the HTTP status: `status: 200`.' },
    message: { type: 'string', fix: "Write the vendor's own message, as text." },
    kind,
    retry,
    ...texts,
  },
  required: ['status', 'message'],
  dependencies: both,
  additionalProperties: false,
};

const error = {
  type: 'object',
  properties: {
    code: { ...text, fix: "Write the vendor's code as text, in quotes: `code: '403'`." },
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
  properties: { at: place, is: { type: ['string', 'number', 'boolean'] }, absent: { enum: [true] } },
  required: ['at'],
  minProperties: 2,
  maxProperties: 2,
  additionalProperties: false,
  fix: "Write `{ at: /Code, is: '200' }` or `{ at: /Response/Error, absent: true }`.",
};

/** A word of ours: what it looks like, for messages, and the JSON Schema of its value. */
export interface WordShape {
  readonly like: string;
  readonly schema: object;
}

/** The words of `specs/README.md` whose values have a shape of their own. */
export const wordShapes: Readonly<Record<string, WordShape>> = {
  'x-protocol': { like: 'x-protocol: tencent-tc3', schema: { type: 'string' } },
  'x-envelope': {
    like: 'x-envelope: { data: /Response, code: [/Response/Error/Code], … }',
    schema: {
      type: 'object',
      properties: {
        input: place,
        data: place,
        code: places,
        message: places,
        requestId: places,
        success: { type: 'array', items: condition, fix: "Write a list: `[{ at: /Code, is: '200' }]`." },
      },
      additionalProperties: false,
    },
  },
  'x-set-by': {
    like: 'x-set-by: signer',
    schema: {
      type: 'string',
      pattern: '^(signer|uuid|option\\.[a-z][A-Za-z0-9]*)$',
      fix: 'Write `signer`, `uuid` or `option.<name>`, the name in lower camel case.',
    },
  },
  'x-parameters': { like: "x-parameters: [{ $ref: '#/components/parameters/Version' }]", schema: { type: 'array' } },
  'x-errors': { like: "x-errors: [{ code: '403', kind: forbidden, … }]", schema: { type: 'array', items: error } },
  'x-rate-limit': {
    like: 'x-rate-limit: { requests: 100, per: second, scope: account }',
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
  'x-timeout': { like: 'x-timeout: 10000', schema: { ...count, fix: 'Write milliseconds: `x-timeout: 10000`.' } },
  'x-idempotent': { like: 'x-idempotent: true', schema: { type: 'boolean' } },
  'x-batch': {
    like: 'x-batch: { list: UserIdList, size: 50 }',
    schema: {
      type: 'object',
      properties: { list: text, size: count },
      required: ['list', 'size'],
      additionalProperties: false,
    },
  },
  'x-list': { like: 'x-list: repeat', schema: { enum: ['repeat', 'comma', 'json'] } },
  'x-sensitive': { like: 'x-sensitive: personal', schema: { enum: ['secret', 'personal', 'biometric'] } },
  'x-notes': {
    like: 'x-notes: [{ description: …, x-zh: … }]',
    schema: {
      type: 'array',
      items: { type: 'object', properties: texts, required: ['description', 'x-zh'], additionalProperties: false },
    },
  },
};
