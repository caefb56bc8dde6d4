import { expect, test } from 'vitest';
import type { CredentialsProvider, CredentialsRequest, ProvidedCredentials } from '../../signing/credentials.ts';
import { success } from '../test-server.test.data.ts';
import { callOf, respond, type TestCall } from '../call/retry.test.data.ts';

/** A client whose provider returns `key-1`, `key-2` and so on, each valid for `lifetime` milliseconds. */
async function clientOf(
  lifetime: number | undefined,
  more: {
    readonly scripts?: Parameters<typeof callOf>[0];
    readonly wrap?: typeof withNothing;
    readonly maxRetries?: number;
  } = {},
): Promise<{ client: TestCall; requests: CredentialsRequest[]; keys: () => string[]; advance: (by: number) => void }> {
  const requests: CredentialsRequest[] = [];
  let time = Date.UTC(2026, 10, 29);
  const provider: CredentialsProvider = (request) => {
    requests.push(request);
    const keyId = `key-${requests.length}`;
    return { keyId, secret: 's', ...(lifetime !== undefined && { expiresAt: new Date(request.now + lifetime) }) };
  };
  const environment = {
    now: () => time,
    uuid: () => crypto.randomUUID(),
    random: () => 0,
    elapsed: () => time,
    sleep: async (milliseconds: number) => void (time += milliseconds),
  };
  const { scripts = [], wrap = withNothing, maxRetries = 2 } = more;
  const client = await callOf(scripts, { credentials: wrap(provider), environment, maxRetries });
  const keys = () => client.requests.map(({ headers }) => /Credential=([^/]+)/.exec(headers.authorization ?? '')![1]!);
  return { client, requests, keys, advance: (by) => void (time += by) };
}

function withNothing(provider: CredentialsProvider): CredentialsProvider {
  return provider;
}

const expired = respond(200, {
  Response: { Error: { Code: 'Expired', Message: 'The token has expired.' }, RequestId: 'r' },
});

const expiresFirstKey: typeof expired = (exchange) => {
  const isFirst = exchange.request.headers.authorization?.includes('key-1/') ?? false;
  (isFirst ? expired : respond(200, success))(exchange);
};

test('Credentials are kept until five minutes before they expire', async () => {
  const { client, keys, advance, requests } = await clientOf(3_600_000);
  await client.call();
  advance(3_299_000);
  await client.call();
  advance(2_000);
  await client.call();
  expect(keys()).toEqual(['key-1', 'key-1', 'key-2']);
  expect(requests[0]).toMatchObject({ service: 'a-service', protocol: 'tencent-tc3' });
});

test('Credentials with a short lifetime are kept for nine tenths of it', async () => {
  const { client, keys, advance } = await clientOf(10_000);
  await client.call();
  advance(8_900);
  await client.call();
  advance(200);
  await client.call();
  expect(keys()).toEqual(['key-1', 'key-1', 'key-2']);
});

test('Calls at the same time share one call of the provider', async () => {
  const { client, keys, requests } = await clientOf(3_600_000, {
    wrap: (provider) => async (request) => {
      await new Promise((resolve) => setTimeout(resolve, 10));
      return provider(request);
    },
  });
  await Promise.all(Array.from({ length: 20 }, () => client.call()));
  expect(requests).toHaveLength(1);
  expect(new Set(keys())).toEqual(new Set(['key-1']));
});

test('A provider without expiresAt is called for each call', async () => {
  const { client, keys } = await clientOf(undefined);
  await client.call();
  await client.call();
  expect(keys()).toEqual(['key-1', 'key-2']);
});

test('An expired token is replaced once and the call is retried', async () => {
  const { client, keys } = await clientOf(3_600_000, { scripts: [expired] });
  expect(await client.call()).toMatchObject({ attempts: 2 });
  expect(keys()).toEqual(['key-1', 'key-2']);
  const failing = await clientOf(3_600_000, { scripts: [expired, expired, expired], maxRetries: 5 });
  expect(await failing.client.failure()).toMatchObject({ code: 'Expired', attempts: 2 });
});

test('many calls that fail at the same time because the token has expired replace it once', async () => {
  const calls = 10;
  const { client, requests } = await clientOf(3_600_000, {
    scripts: Array.from({ length: 2 * calls }, () => expiresFirstKey),
  });
  await Promise.all(Array.from({ length: calls }, () => client.call()));
  expect(requests).toHaveLength(2);
});

test('An expired token is replaced for the next call if the call makes no retry', async () => {
  const { client, keys } = await clientOf(3_600_000, { scripts: [expired], maxRetries: 0 });
  expect(await client.failure()).toMatchObject({ code: 'Expired' });
  await client.call();
  expect(keys()).toEqual(['key-1', 'key-2']);
});

test('While the provider fails, credentials that are still valid are used', async () => {
  let fails = false;
  const { client, keys, advance } = await clientOf(3_600_000, {
    wrap: (provider) => (request) => {
      if (fails) throw new Error('sts is down');
      return provider(request);
    },
  });
  await client.call();
  fails = true;
  advance(3_400_000);
  await client.call();
  expect(keys()).toEqual(['key-1', 'key-1']);
  advance(200_000);
  expect(await client.failure()).toMatchObject({ name: 'CredentialsError', attempts: 0 });
});

test('A provider that never returned is called again by the next call', async () => {
  let hangs = true;
  const { client } = await clientOf(3_600_000, {
    wrap: (provider) => (request) => {
      if (!hangs) return provider(request);
      hangs = false;
      return new Promise(() => {});
    },
  });
  expect(await client.failure({ timeout: 20 })).toMatchObject({ reason: 'timeout', attempts: 0 });
  expect(await client.call()).toMatchObject({ attempts: 1 });
});

test.each<[string, ProvidedCredentials['expiresAt'] | null, RegExp | undefined]>([
  ['a Date', new Date('2027-01-01T00:00:00Z'), undefined],
  ['milliseconds', Date.UTC(2027, 0, 1), undefined],
  ['an ISO 8601 string', '2027-01-01T00:00:00Z', undefined],
  ['seconds', Date.UTC(2027, 0, 1) / 1000, /expiresAt must be in milliseconds.*Multiply seconds by 1,000/],
  ['a text without a time zone', '2027-01-01T00:00:00', /expiresAt must be omitted, a valid Date/],
  ['an invalid Date', new Date('soon'), /expiresAt must be omitted, a valid Date/],
  ['null', null, /expiresAt must be omitted, a valid Date/],
])('expiresAt may be %s, or a CredentialsError says what it must be', async (_name, expiresAt, message) => {
  const credentials = () => ({ keyId: 'k', secret: 'hidden', expiresAt: expiresAt as Date });
  const client = await callOf([], { credentials });
  if (!message) return expect(await client.call()).toMatchObject({ attempts: 1 });
  const error = await client.failure();
  expect(error).toMatchObject({ name: 'CredentialsError', message: expect.stringMatching(message) as string });
  expect(error.message).not.toContain('hidden');
});
