import { expect, test } from 'vitest';
import { fromJsonTexts, toJsonTexts } from './json-text.ts';
import type { Schema } from './schema.ts';

const config: Schema = { type: 'object', list: 'json', properties: { Id: { type: 'integer', format: 'int64' } } };
const schema: Schema = {
  type: 'object',
  properties: {
    Config: config,
    Items: { type: 'array', items: { oneOf: [{ type: 'object', properties: { Config: config } }] } },
  },
};

test('the content of a JSON text becomes the text and the content again, at any depth and with all digits', () => {
  const value = { Config: { Id: 9007199254740993n }, Items: [{ Config: { Id: 1 } }], Other: { Config: { Id: 1 } } };
  const wire = { Config: '{"Id":9007199254740993}', Items: [{ Config: '{"Id":1}' }], Other: { Config: { Id: 1 } } };
  expect(toJsonTexts(value, schema)).toEqual(wire);
  expect(fromJsonTexts(wire, schema)).toEqual(value);
});

test('what is not the JSON text of an object or a list stays as received', () => {
  for (const text of ['not JSON', '', '1', 'null'])
    expect(fromJsonTexts({ Config: text }, schema)).toEqual({ Config: text });
  expect(fromJsonTexts({ Config: null }, schema)).toEqual({ Config: null });
});

test('a value without JSON texts is returned as it is', () => {
  const value = { a: 1 };
  expect(toJsonTexts(value, { type: 'object' })).toBe(value);
});
