import { expect, test } from 'vitest';
import type { Schema } from '../schema/schema.ts';
import type { Operation } from './operation.ts';
import { outcomesIn } from './outcomes.ts';

const code: Schema = {
  type: 'string',
  outcomes: [
    { value: '1', kind: 'not-found', retry: 'never' },
    { value: '2', kind: 'unavailable', retry: 'backoff' },
  ],
};
const item: Schema = { type: 'object', properties: { Code: code } };
const output: Schema = {
  type: 'object',
  properties: { Result: code, Items: { type: 'array', items: { oneOf: [item, item] } } },
};

function outcomesOf(value: unknown) {
  return outcomesIn({ output } as Operation, value);
}

test('a result code with a documented kind is found, at any depth and once', () => {
  expect(outcomesOf({ Result: '1', Items: [{ Code: '0' }, { Code: '2' }] })).toEqual([
    { path: '/Result', value: '1', kind: 'not-found', retry: 'never' },
    { path: '/Items/1/Code', value: '2', kind: 'unavailable', retry: 'backoff' },
  ]);
});

test('an Output without failures, of another type or of an operation without an Output has no outcomes', () => {
  expect(outcomesOf({ Result: '0' })).toEqual([]);
  expect(outcomesOf(null)).toEqual([]);
  expect(outcomesIn({} as Operation, { Result: '1' })).toEqual([]);
});

test('a 64-bit result code is found whether the spec has a number or a bigint', () => {
  const values = [7, 9007199254740993n].map((value) => ({ value, kind: 'not-found', retry: 'never' }));
  const large: Schema = { type: 'integer', format: 'int64', outcomes: values };
  const operation = { output: { type: 'object', properties: { A: large, B: large, C: large } } } as const;
  const found = outcomesIn(operation as unknown as Operation, { A: 7n, B: 9007199254740993n, C: 8n });
  expect(found.map(({ path }) => path)).toEqual(['/A', '/B']);
});
