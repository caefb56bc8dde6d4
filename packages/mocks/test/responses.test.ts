import { describe, expect, test } from 'vitest';
import { services } from '@polyface/mocks/services';
import { createClient, type Fetch, type Operation } from '@polyface/runtime';

const credentials = { keyId: 'key-id', secret: 'the-secret' };

interface Documented {
  readonly operation: Operation;
  readonly example: unknown;
}

function isDocumented(member: unknown): member is Documented {
  return typeof member === 'object' && member !== null && 'operation' in member && 'example' in member;
}

const operations = Object.entries(services).flatMap(([service, mock]) =>
  Object.values(mock())
    .filter((member: unknown): member is Documented => isDocumented(member))
    .map((documented) => ({ ...documented, service: service as keyof typeof services, id: documented.operation.id })),
);

const callOf = ({ operation, example }: Documented, fetch: Fetch) =>
  createClient({ call: operation }, { credentials, fetch, maxRetries: 0, limiter: false }).call.safe(example);

const foreign = [
  '{}',
  '[]',
  'null',
  '"hello"',
  'true',
  '{"status":"ok"}',
  '{"code":200,"message":"ok"}',
  '{"code":"200","data":{}}',
  '{"Code":"200","Success":true}',
  '{"Response":{}}',
  '{"Response":null}',
  '{"data":null,"error":null}',
  '{"error_message":"CONCURRENCY_LIMIT_EXCEEDED"}',
];

describe.each(operations)('$service $id', (documented) => {
  test('succeeds with the documented response', async () => {
    const result = await callOf(documented, services[documented.service]().fetch);
    expect(result).toMatchObject({ ok: true });
    if (result.ok) expect(() => JSON.stringify(result.data)).not.toThrow();
  });

  test.each(foreign)('fails with the JSON of another server: %s', async (body) => {
    const fetch = async () => new Response(body, { headers: { 'content-type': 'application/json' } });
    expect(await callOf(documented, fetch)).toMatchObject({ ok: false, error: { name: 'UnexpectedResponseError' } });
  });

  test('succeeds with a byte order mark before the JSON', async () => {
    const { fetch } = services[documented.service]();
    const withMark: Fetch = async (url, init) => {
      const { body, ...response } = await fetch(url, init).then(async (one) => ({ ...one, body: await one.text() }));
      return new Response(`\uFEFF${body}`, response);
    };
    expect(await callOf(documented, withMark)).toMatchObject({ ok: true });
  });
});
