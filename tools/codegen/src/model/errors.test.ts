import { expect, test } from 'vitest';
import { errorTable, observedErrorsOf } from './errors.ts';

const observed = { status: 200, message: 'no' };

test.each([
  { entry: { kind: 'internal', retry: 'never', observed: [observed] }, expected: { kind: 'internal' } },
  {
    entry: { kind: 'internal', retry: 'backoff', observed: [observed] },
    expected: { kind: 'internal', retry: 'backoff' },
  },
  {
    entry: { kind: 'internal', retry: 'never', observed: [{ ...observed, kind: 'internal', retry: 'never' }] },
    expected: { kind: 'internal' },
  },
  {
    entry: {
      kind: 'forbidden',
      retry: 'never',
      observed: [observed, { ...observed, kind: 'throttled', retry: 'backoff', description: 'd' }],
    },
    expected: { kind: 'forbidden', cases: [{ ...observed, kind: 'throttled', retry: 'backoff' }] },
  },
  {
    entry: { kind: 'throttled', retry: 'backoff', observed: [{ ...observed, retry: 'never' }] },
    expected: { kind: 'throttled', retry: 'backoff', cases: [{ ...observed, retry: 'never' }] },
  },
])(
  'an error has its kind, its retry advice unless it is never, and the observed cases that differ: $expected',
  ({ entry, expected }) => {
    expect(errorTable({ 'x-errors': [{ code: '403', ...entry }] })).toEqual({ '403': expected });
  },
);

test('every observed status and message is kept, in order', () => {
  const entries = [{ code: 'A', observed: [observed, { status: 400, message: 'bad', kind: 'internal' }] }];
  expect(observedErrorsOf({ 'x-errors': entries })).toEqual({ A: [observed, { status: 400, message: 'bad' }] });
});
