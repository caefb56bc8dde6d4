import { describe, expect, test } from 'vitest';
import { services } from '@polyface/mocks/services';
import type { Override, MockedOperation } from '@polyface/mocks';
import { createClient, isVendorError, type ErrorKind, type Operation } from '@polyface/runtime';

const credentials = { keyId: 'key-id', secret: 'the-secret' };

const cases = Object.entries(services).flatMap(([service, make]) => {
  const mock = make({ credentials });
  const members = Object.entries(mock).filter(
    ([, member]: [string, unknown]) => typeof member === 'object' && member !== null && 'operation' in member,
  );
  return members.map(([name, member]) => ({ service, name, mock, mocked: member as MockedOperation<Operation> }));
});

test('there is a mock of every operation', () => {
  expect(cases.length).toBeGreaterThan(30);
});

describe.each(cases)('$service $name', ({ mock, mocked }) => {
  const { operation, example } = mocked;
  const client = createClient({ call: operation }, { credentials, fetch: mock.fetch });
  const facts = { ...operation.service.errors, ...operation.errors } as Record<
    string,
    { kind: ErrorKind; cases?: { status: number; message: string; kind?: ErrorKind }[] }
  >;
  const respond = async (answer: Override) => {
    mock.reset();
    mock.use(answer);
    return client.call(example).then(
      () => undefined,
      (error: unknown) => error,
    );
  };

  test('gives its documented success to its documented request', async () => {
    mock.reset();
    const result = await client.call.safe(example);
    expect(result).toMatchObject({ ok: true });
    expect(mock.calls()).toMatchObject([{ operation: operation.id, verdict: { ok: true } }]);
  });

  test(`gives each of its ${Object.keys(facts).length} documented errors on demand, and the client throws exactly that`, async () => {
    const wrong: string[] = [];
    for (const [code, { kind }] of Object.entries(facts)) {
      const error = await respond(mocked.fail(code));
      if (!isVendorError(error, operation) || error.code !== code) wrong.push(`${code}: ${String(error)}`);
      else if (error.kind !== kind && !facts[code]!.cases?.length)
        wrong.push(`${code}: kind ${error.kind}, not ${kind}`);
      else if (error.requestId === undefined && !['API_NOT_FOUND', 'AUTHORIZATION_ERROR'].includes(code))
        wrong.push(`${code}: no request id`);
    }
    expect(wrong).toEqual([]);
  });

  test('gives the other meaning of a code by its message', async () => {
    for (const [code, { cases: others = [] }] of Object.entries(facts)) {
      for (const { status, message, kind } of others) {
        const error = await respond(mocked.fail(code, { message }));
        expect(error).toMatchObject({ code, status, ...(kind && { kind }) });
      }
    }
  });

  test('refuses a code that nobody documents, and names those that are', () => {
    expect(() => mocked.fail('Nobody.Documents.This')).toThrow(
      new RegExp(`${operation.id} has no documented error .* Documented are: `),
    );
  });
});
