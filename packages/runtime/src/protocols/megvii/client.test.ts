import { expect, test } from 'vitest';
import { createClient } from '../../client/client.ts';
import { encodeUtf8 } from '../../wire/bytes.ts';
import { megvii } from './client.ts';
import { createGroup } from './operations.test.data.ts';

test.each([
  ['MISSING_ARGUMENTS: group_id', 'MISSING_ARGUMENTS'],
  ['BAD_ARGUMENTS:group_id', 'BAD_ARGUMENTS'],
  ['AUTHORIZATION_ERROR:<Denied by Client>', 'AUTHORIZATION_ERROR'],
  ['MISSING_ARGUMENTS group_id', 'MISSING_ARGUMENTS'],
  ['NOT_EMPTY', 'NOT_EMPTY'],
  ['InternalError', 'InternalError'],
  ['InternalError: try later', 'InternalError'],
  ['Internal error', 'Internal error'],
  ['IMAGE_ERROR.Too-Large', 'IMAGE_ERROR.Too-Large'],
  [':', ':'],
])('the code of %j is %j', (error, code) => {
  const body = encodeUtf8(JSON.stringify({ request_id: 'r', time_used: 1, error }));
  expect(megvii.decode(createGroup, { status: 400, headers: [], body })).toMatchObject({
    ok: false,
    code,
    message: error,
  });
});

test('a lifetime of signatures below a second is refused with its limit', () => {
  const create = (validFor: number) => () =>
    createClient({ createGroup }, { credentials: { keyId: 'k', secret: 's' }, signing: { validFor } });
  expect(create(900)).not.toThrow();
  expect(create(0)).toThrow(/signing\.validFor must be at least 1/);
});
