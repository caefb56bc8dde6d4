import { describe, expect, test } from 'vitest';
import { UnexpectedResponseError } from '../../errors/unexpected-response-error.ts';
import type { Operation } from '../../operation/operation.ts';
import type { ClientOptions } from './client-options.ts';
import { createClient } from '../client.ts';
import { credentials, verify } from '../client.test.data.ts';
import type { ResponseIssues } from './response-validation.ts';

const checked: Operation<{ IdCard: string }, { Token: string; Count?: number }> = {
  ...verify,
  output: {
    type: 'object',
    properties: { Token: { type: 'string' }, Count: { type: 'integer', format: 'int32' } },
    required: ['Token'],
  },
};

function clientOf(body: unknown, options: Partial<ClientOptions> = {}) {
  return createClient({ verify: checked }, { credentials, fetch: async () => Response.json(body), ...options });
}
const input = { IdCard: '11204416541220243X' };
const wrong = { Response: { Count: 'many', RequestId: 'r' } };

describe('a response whose data is not as documented', () => {
  test('is an error that says what was expected where, without a value', async () => {
    const { error } = (await clientOf(wrong).verify.safe(input)) as { error: UnexpectedResponseError };
    expect(error).toBeInstanceOf(UnexpectedResponseError);
    expect(error.message).toBe(
      'verify: unexpected response from a-service (HTTP 200): the data is not as documented: ' +
        '/Response/Token is required; /Response/Count must be integer, not string',
    );
    expect(error.issues.map(({ path, rule }) => `${path} ${rule}`)).toEqual([
      '/Response/Token required',
      '/Response/Count type',
    ]);
    expect(error.issueCount).toBe(2);
  });

  test('is returned and reported with `responseValidation: report`, of the client and of a call', async () => {
    const reports: ResponseIssues[] = [];
    const hooks = {
      responseValidation: 'report',
      onResponseIssues: (report: ResponseIssues) => reports.push(report),
    } as const;
    expect(await clientOf(wrong, hooks).verify(input)).toEqual({ Count: 'many', RequestId: 'r' });
    expect(await clientOf(wrong).verify(input, hooks)).toEqual({ Count: 'many', RequestId: 'r' });
    const expected = { service: 'a-service', operation: 'verify', requestId: 'r', issueCount: 2 };
    expect(reports).toEqual([expect.objectContaining(expected), expect.objectContaining(expected)]);
    expect(JSON.stringify(reports)).not.toContain('many');
    expect(await clientOf(wrong, hooks).verify.safe(input, { responseValidation: 'strict' })).toMatchObject({
      ok: false,
    });
  });

  test('is an error if the data is of another kind, whatever `responseValidation` is', async () => {
    const report = { responseValidation: 'report' } as const;
    expect(await clientOf({ Response: 'text' }, report).verify.safe(input)).toMatchObject({ ok: false });
    expect(await clientOf('hello', report).verify.safe(input)).toMatchObject({ ok: false });
  });

  test('is returned even if the hook throws', async () => {
    const onResponseIssues = () => {
      throw new Error('a bug in the hook');
    };
    const client = clientOf(wrong, { responseValidation: 'report', onResponseIssues });
    expect(await client.verify(input)).toMatchObject({ Count: 'many' });
  });

  test('has a bounded message and bounded issues', async () => {
    const listing = { ...checked, output: { type: 'object', additionalProperties: { type: 'integer' } } } as Operation;
    const members = Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [`member-${index}`, 'x']));
    const client = createClient({ listing }, { credentials, fetch: async () => Response.json({ Response: members }) });
    const { error } = (await client.listing.safe(input)) as { error: UnexpectedResponseError };
    expect(error.issues).toHaveLength(100);
    expect(error.issueCount).toBe(20_000);
    expect(error.message).toMatch(/; and 19990 more$/);
  });
});

test('an input with 200,000 wrong items is an error with a bounded message and bounded issues', async () => {
  const list = { ...verify, input: { type: 'array', items: { type: 'integer' } } } as Operation;
  const client = createClient({ list }, { credentials, fetch: async () => Response.json({}) });
  const result = await client.list.safe(Array.from({ length: 200_000 }, () => 'x') as never);
  const { error } = result as unknown as { error: { issues: unknown[]; issueCount: number; message: string } };
  expect(error.issues).toHaveLength(100);
  expect(error.issueCount).toBe(200_000);
  expect(error.message.length).toBeLessThan(1_000);
});
