import { expect, test } from 'vitest';
import { errorTable, observedErrorsOf } from './errors.ts';

const observed = { status: 200, message: 'no' };

test.each([
  { given: { kind: 'internal', retry: 'never', observed: [observed] }, want: { kind: 'internal' } },
  { given: { kind: 'internal', retry: 'backoff', observed: [observed] }, want: { kind: 'internal', retry: 'backoff' } },
  {
    given: { kind: 'internal', retry: 'never', observed: [{ ...observed, kind: 'internal', retry: 'never' }] },
    want: { kind: 'internal' },
  },
  {
    given: {
      kind: 'forbidden',
      retry: 'never',
      observed: [observed, { ...observed, kind: 'throttled', retry: 'backoff', description: 'd' }],
    },
    want: { kind: 'forbidden', cases: [{ ...observed, kind: 'throttled', retry: 'backoff' }] },
  },
  {
    given: { kind: 'throttled', retry: 'backoff', observed: [{ ...observed, retry: 'never' }] },
    want: { kind: 'throttled', retry: 'backoff', cases: [{ ...observed, retry: 'never' }] },
  },
])(
  'an error keeps its kind, a retry that makes sense, and sightings that mean something else: $want',
  ({ given, want }) => {
    expect(errorTable({ 'x-errors': [{ code: '403', ...given }] })).toEqual({ '403': want });
  },
);

test('every observed is kept for the mocks, the usual one first', () => {
  const entries = [{ code: 'A', observed: [observed, { status: 400, message: 'bad', kind: 'internal' }] }];
  expect(observedErrorsOf({ 'x-errors': entries })).toEqual({ A: [observed, { status: 400, message: 'bad' }] });
});
