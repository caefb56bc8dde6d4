import { expect, test } from 'vitest';
import { verify } from '../client/client.test.data.ts';
import { createClient } from '../client/client.ts';
import { allFeatures } from '../client/features.test.data.ts';
import type { Features } from '../schema/features.ts';
import type { Operation } from './operation.ts';

const credentials = { keyId: 'k', secret: 's' };
const paging = { input: 'page', by: 'page', items: '/items' } as const;
const parts = [{ type: 'object' }, { type: 'object', name: 'Other' }] as const;

/** An operation that needs one feature beside that of its body. */
const operations: { readonly [name in keyof Features]-?: Partial<Operation> } = {
  compileUnion: { input: { oneOf: parts } },
  compileNumber: { input: { type: 'object', properties: { a: { type: 'integer', minimum: 0 } } } },
  compileUniqueItems: { input: { type: 'object', properties: { a: { type: 'array', uniqueItems: true } } } },
  compileMemberCount: { input: { type: 'object', minProperties: 0 } },
  compileNot: { input: { type: 'object', not: { required: ['a'] } } },
  compileRules: { input: { type: 'object', rules: [{ atLeastOneOf: ['a', 'b'] }] } },
  compileBytes: { input: { type: 'object', properties: { a: { type: 'string', format: 'byte' } } } },
  toJsonTexts: { input: { type: 'object', properties: { a: { type: 'object', list: 'json' } } } },
  fromJsonTexts: { output: { type: 'object', list: 'json' } },
  readBoolean: { output: { type: 'boolean' } },
  readNumber: { output: { type: 'number' } },
  readInteger: { output: { type: 'integer' } },
  readUnion: { output: { oneOf: parts } },
  flattenTo: { parameters: [{ name: 'a', in: 'query' }] },
  encodeBody: {},
  encodeForm: { body: { type: 'application/x-www-form-urlencoded' } },
  encodeMultipart: { body: { type: 'multipart/form-data' } },
  decodeNonJson: { responseType: 'binary' },
  pagesOf: { paging },
  resolveOptions: { requiredOptions: ['token'] },
  acquireQuota: { rateLimit: { requests: 1, per: 'second', scope: 'account' } },
};

async function callWithout(name: keyof Features): Promise<void> {
  const { [name]: _removed, ...features } = allFeatures;
  const input = { type: 'object', properties: { a: { type: 'string' } } } as const;
  const operation: Operation = { ...verify, input, output: {}, ...operations[name], features };
  const fetch = async () => new Response('{"Response":{"a":1}}');
  const client = createClient({ operation }, { credentials, fetch, maxRetries: 0 });
  await client.operation({ a: 'x' });
}

test.each(Object.keys(operations) as (keyof Features)[])(
  'an operation without the feature %s that it needs is not called silently without it',
  async (name) => {
    const error: unknown = await callWithout(name).catch((thrown: unknown) => thrown);
    const causes = [String(error), String((error as Error).cause)];
    expect(causes.join()).toContain(`The feature ${name} is missing.`);
  },
);
