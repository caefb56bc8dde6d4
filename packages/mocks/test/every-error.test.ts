import { describe, expect, test } from 'vitest';
import { services } from '@polyface/mocks/services';
import type { Override, MockedOperation } from '@polyface/mocks';
import { createClient, isVendorError, type ErrorKind, type Operation } from '@polyface/runtime';
import { optionValues } from './option-values.ts';

const credentials = { keyId: 'key-id', secret: 'the-secret' };

const cases = Object.entries(services).flatMap(([service, create]) => {
  const mock = create({ credentials });
  const members = Object.entries(mock).filter(
    ([, member]: [string, unknown]) => typeof member === 'object' && member !== null && 'operation' in member,
  );
  return members.map(([name, member]) => ({ service, name, mock, mocked: member as MockedOperation<Operation> }));
});

test('the mocks have all operations', () => {
  expect(cases.length).toBeGreaterThan(30);
});

describe.each(cases)('$service $name', ({ mock, mocked }) => {
  const { operation, example } = mocked;
  const options = {
    credentials,
    fetch: mock.fetch,
    maxRetries: 0,
    limiter: false as const,
    ...optionValues(operation),
  };
  const client = createClient({ call: operation }, options);
  const documented = { ...operation.service.errors, ...operation.errors } as Record<
    string,
    { kind: ErrorKind; cases?: { status: number; message: string; kind?: ErrorKind }[] }
  >;
  const hasRequestId = (operation.envelope ?? operation.service.envelope).requestId.length > 0;
  const errorOf = async (override: Override) => {
    mock.reset();
    mock.use(override);
    return client.call(example).then(
      () => undefined,
      (error: unknown) => error,
    );
  };

  test('returns its documented success for its documented request', async () => {
    mock.reset();
    const result = await client.call.safe(example);
    expect(result).toMatchObject({ ok: true });
    expect(mock.calls()).toMatchObject([{ operation: operation.id, verdict: { ok: true } }]);
  });

  test(`fails with each of its ${Object.keys(documented).length} documented error codes, and the client throws that code`, async () => {
    const problems: string[] = [];
    for (const [code, { kind }] of Object.entries(documented)) {
      const error = await errorOf(mocked.fail(code));
      if (!isVendorError(error, operation) || error.code !== code) problems.push(`${code}: ${String(error)}`);
      else if (error.kind !== kind && !documented[code]!.cases?.length)
        problems.push(`${code}: kind ${error.kind}, not ${kind}`);
      else if (
        error.requestId === undefined &&
        hasRequestId &&
        !['API_NOT_FOUND', 'AUTHORIZATION_ERROR'].includes(code)
      )
        problems.push(`${code}: no request id`);
    }
    expect(problems).toEqual([]);
  });

  test('selects another case of a code by its message', async () => {
    for (const [code, { cases: others = [] }] of Object.entries(documented)) {
      for (const { status, message, kind } of others) {
        const error = await errorOf(mocked.fail(code, { message }));
        expect(error).toMatchObject({ code, status, ...(kind && { kind }) });
      }
    }
  });

  test('rejects a code that is not documented, and names the documented codes', () => {
    expect(() => mocked.fail('Not.Documented')).toThrow(
      new RegExp(`${operation.id} has no documented error code "Not.Documented". Use one of `),
    );
  });
});
