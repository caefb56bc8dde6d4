import { describe, expect, it } from 'vitest';
import { alibabaRpcServer } from '../protocols/alibaba-rpc/server.ts';
import { queryUsers } from '../protocols/alibaba-rpc/operations.test.data.ts';
import { encodeUtf8 } from '../wire/bytes.ts';
import { collect, collectAll } from '../schema/collect.ts';
import type { Schema } from '../schema/schema.ts';
import type { WireRequest } from '../wire/message.ts';

const form = (body: string): WireRequest => ({
  method: 'POST',
  origin: 'https://h',
  path: '/',
  query: '',
  headers: [['content-type', 'application/x-www-form-urlencoded']],
  body: encodeUtf8(body),
});

describe('parsing', () => {
  // Each of these took seconds or gigabytes while the work grew with the square of the request.
  it.each([
    ['a name of 120,000 dots', `${'.'.repeat(120_000)}=1`],
    ['a declared name with 120,000 dots', `UserIdList${'.1'.repeat(60_000)}=1`],
    ['10,000 names', Array.from({ length: 10_000 }, (_, index) => `n${index}.a.b.c=1`).join('&')],
    ['10,000 items', Array.from({ length: 10_000 }, (_, index) => `UserIdList.${index}=1`).join('&')],
  ])('of %s is linear in the request', (_case, body) => {
    expect(() => alibabaRpcServer.parse(queryUsers, form(body))).not.toThrow();
  });
});

describe('collect', () => {
  const schema: Schema = {
    type: 'array',
    list: 'repeat',
    items: {
      type: 'object',
      properties: { Name: { type: 'string' }, Values: { type: 'array', items: { type: 'integer' } } },
    },
  };
  const pairs = [
    ['Filter.2.Name', 'b'],
    ['Filter.10.Name', 'c'],
    ['Filter.1.Name', 'a'],
    ['Filter.1.Values.2', '8'],
    ['Filter.1.Values.1', '7'],
    ['Other', 'x'],
  ] as const;
  const expected = [{ Name: 'a', Values: [7, 8] }, { Name: 'b' }, { Name: 'c' }];

  it('sorts numbered items by their numbers, at each level', () => {
    expect(collect(pairs, 'Filter', schema)).toEqual(expected);
  });

  it('agrees with collectAll', () => {
    expect(collectAll(pairs, (name) => (name === 'Filter' ? schema : undefined))).toEqual({
      Filter: expected,
      Other: 'x',
    });
  });
});
