import { expect, test } from 'vitest';
import type { Features, Operation, Schema } from '@polyface/runtime';
import { featuresOf, optionFeaturesOf } from './features.ts';

const base = { id: 'a', method: 'GET', path: '/', parameters: [], input: { type: 'object' }, errors: {} } as const;

function featuresWith(data: Partial<Operation>, options: Readonly<Record<string, Schema>> = {}): string[] {
  return Object.keys(featuresOf({ data: { ...base, ...data }, options: new Map(Object.entries(options)) }));
}

const member = (schema: Schema): Partial<Operation> => ({
  input: { type: 'object', properties: { list: { type: 'array', items: schema } } },
});

test.each<[keyof Features, Partial<Operation>]>([
  ['compileUnion', member({ oneOf: [] })],
  ['compileUnion', member({ allOf: [{ anyOf: [] }] })],
  ['compileNot', member({ not: {} })],
  ['compileRules', member({ rules: [] })],
  ['compileBytes', member({ type: 'string', format: 'byte' })],
  ['compileBytes', member({ type: 'string', maxBytes: 9 })],
  ['compileNumber', member({ type: 'integer', minimum: 0 })],
  ['compileUniqueItems', member({ type: 'array', uniqueItems: true })],
  ['compileMemberCount', member({ type: 'object', maxProperties: 9 })],
  ['readBoolean', { output: { type: 'boolean' } }],
  ['readNumber', { output: { type: 'number' } }],
  ['readInteger', { output: { type: 'integer' } }],
  ['toJsonTexts', member({ type: 'object', list: 'json' })],
  ['fromJsonTexts', { output: { additionalProperties: { type: 'object', list: 'json' } } }],
  ['readUnion', { output: { type: 'array', items: { oneOf: [{ type: 'string' }] } } }],
  ['flattenTo', { parameters: [{ name: 'a', in: 'query' }] }],
  ['flattenTo', { parameters: [{ name: 'list', in: 'header' }], ...member({}) }],
  ['encodeBody', { body: { type: 'text/plain' } }],
  ['encodeForm', { body: { type: 'application/x-www-form-urlencoded' } }],
  ['encodeMultipart', { body: { type: 'multipart/form-data' } }],
  ['decodeNonJson', { responseType: 'empty' }],
  ['pagesOf', { paging: { input: 'page', by: 'page', items: '' } }],
  ['resolveOptions', { requiredOptions: ['token'] }],
  ['acquireQuota', { rateLimit: { requests: 1, per: 'second', scope: 'account' } }],
])('an operation gets the feature %s for %j', (name, data) => {
  expect(featuresWith(data)).toContain(name);
});

test('an operation without such parts needs no features', () => {
  const text: Schema = { type: 'string' };
  const parameters = [
    { name: 'a', in: 'header', setBy: 'option.a' },
    { name: 'b', in: 'header', const: 'x' },
    { name: 'c', in: 'header', setBy: 'uuid' },
    { name: 'd', in: 'path' },
  ] as const;
  const input = { type: 'object', properties: { d: text } } as const;
  expect(featuresWith({ parameters, input, output: { type: 'object' } }, { a: text })).toEqual([]);
});

test('an integer that is sometimes sent as a text is read without the feature of unions', () => {
  const output: Schema = { oneOf: [{ type: 'integer' }, { type: 'string', pattern: '^\\d+$' }] };
  expect(featuresWith({ output })).toEqual(['readInteger']);
});

test('a service gets the features that its options need', () => {
  expect(Object.keys(optionFeaturesOf({ a: { anyOf: [] }, b: { type: 'string' } }))).toEqual(['compileUnion']);
});
