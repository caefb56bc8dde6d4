import { expect, test } from 'vitest';
import { errorTable, sightingsOf } from './errors.ts';

const seen = { status: 200, message: 'no' };

test.each([
  { given: { kind: 'internal', retry: 'never', seen: [seen] }, want: { kind: 'internal' } },
  { given: { kind: 'internal', retry: 'backoff', seen: [seen] }, want: { kind: 'internal', retry: 'backoff' } },
  {
    given: { kind: 'internal', retry: 'never', seen: [{ ...seen, kind: 'internal', retry: 'never' }] },
    want: { kind: 'internal' },
  },
  {
    given: {
      kind: 'forbidden',
      retry: 'never',
      seen: [seen, { ...seen, kind: 'throttled', retry: 'backoff', description: 'd' }],
    },
    want: { kind: 'forbidden', cases: [{ ...seen, kind: 'throttled', retry: 'backoff' }] },
  },
  {
    given: { kind: 'throttled', retry: 'backoff', seen: [{ ...seen, retry: 'never' }] },
    want: { kind: 'throttled', retry: 'backoff', cases: [{ ...seen, retry: 'never' }] },
  },
])(
  'an error keeps its kind, a retry that makes sense, and sightings that mean something else: $want',
  ({ given, want }) => {
    expect(errorTable({ 'x-errors': [{ code: '403', ...given }] })).toEqual({ '403': want });
  },
);

test('every sighting is kept for the mocks, the usual one first', () => {
  const entries = [{ code: 'A', seen: [seen, { status: 400, message: 'bad', kind: 'internal' }] }];
  expect(sightingsOf({ 'x-errors': entries })).toEqual({ A: [seen, { status: 400, message: 'bad' }] });
});
