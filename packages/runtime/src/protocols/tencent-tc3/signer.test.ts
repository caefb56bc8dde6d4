import { inspect } from 'node:util';
import { describe, expect, it, vi } from 'vitest';
import { toHex, encodeUtf8 } from '../../wire/bytes.ts';
import { digest as node } from '../../platform/node.ts';
import { digest as web } from '../../platform/digest/web.ts';
import { sign } from '../../signing/signer.ts';
import { verify, type Verdict } from '../../signing/verify.ts';
import { header, withHeader, withoutHeader, type WireRequest } from '../../wire/message.ts';
import { createSigningKeyCache, deriveKeys } from './derived-keys.ts';
import { createTc3Signer } from './signer.ts';

const now = Date.UTC(2026, 0, 30, 3, 24, 5);
const key = { keyId: 'AKIDEXAMPLE', secret: 'SECRETEXAMPLE' };
const plain: WireRequest = {
  method: 'POST',
  origin: 'https://faceid.tencentcloudapi.com',
  path: '/',
  query: '',
  headers: [
    ['host', 'faceid.tencentcloudapi.com'],
    ['content-type', 'application/json'],
    ['x-tc-action', 'GetFaceIdToken'],
  ],
  body: encodeUtf8('{"CompareLib":"LOCAL"}'),
};

describe.each([
  { by: 'node', signer: createTc3Signer(node) },
  { by: 'web', signer: createTc3Signer(web) },
])('TC3-HMAC-SHA256 with the digests of $by', ({ signer }) => {
  const signed = (request = plain, credentials: typeof key & { sessionToken?: string } = key) =>
    sign(signer, request, credentials, { now, nonce: 'n' });
  const verdictOf = (request: WireRequest, more: object = {}): Promise<Verdict> =>
    verify(request, { signers: [signer], credentials: [key], now, ...more });
  const faultOf = async (request: WireRequest, more: object = {}) => {
    const verdict = await verdictOf(request, more);
    return verdict.ok ? 'accepted' : verdict.fault;
  };

  it('accepts its own signature', async () => {
    expect(await verdictOf(await signed())).toEqual({
      ok: true,
      scheme: 'TC3-HMAC-SHA256',
      claim: { keyId: key.keyId, issuedAt: now, signature: expect.stringMatching(/^[0-9a-f]{64}$/) as string },
    });
  });

  it('signs content type, host and action and does not expose the secret', async () => {
    const request = await signed();
    expect(header(request, 'authorization')).toMatch(
      /^TC3-HMAC-SHA256 Credential=AKIDEXAMPLE\/2026-01-30\/faceid\/tc3_request, SignedHeaders=content-type;host;x-tc-action, Signature=[0-9a-f]{64}$/,
    );
    expect(inspect([request, signer], { depth: 9 })).not.toContain(key.secret);
  });

  it.each<[string, (request: WireRequest) => WireRequest]>([
    ['the body', (request) => ({ ...request, body: encodeUtf8('{"CompareLib":"LOCAL" }') })],
    ['the action', (request) => withHeader(request, 'x-tc-action', 'GetFaceIdResult')],
    ['the content type', (request) => withHeader(request, 'content-type', 'application/json; charset=utf-8')],
    ['the time', (request) => withHeader(request, 'x-tc-timestamp', String(now / 1000 + 1))],
    ['the query', (request) => ({ ...request, query: 'a=b' })],
    ['the path', (request) => ({ ...request, path: '/a' })],
    ['the method', (request) => ({ ...request, method: 'PUT' })],
    ['a host that is not the vendor’s', (request) => withHeader(request, 'host', 'faceid.example.com')],
  ])('rejects a request after a change of %s', async (_name, change) => {
    expect(await faultOf(change(await signed()))).toBe('signature');
  });

  it('reports every other fault', async () => {
    const request = await signed();
    expect(await faultOf(plain)).toBe('missing');
    expect(await faultOf(withHeader(request, 'authorization', 'SKIP'))).toBe('missing');
    expect(await faultOf(await signed(plain, { ...key, secret: 'OTHER' }))).toBe('signature');
    expect(await faultOf(await signed(plain, { ...key, keyId: 'OTHER' }))).toBe('unknown-key');
    expect(await faultOf(request, { now: now + 301_000 })).toBe('expired');
    expect(await faultOf(request, { now: now - 301_000 })).toBe('expired');
    expect(await faultOf(request, { now: now + 299_000 })).toBe('accepted');
  });

  it('accepts only the session token of the key', async () => {
    const temporary = { ...key, sessionToken: 'CAES' };
    const request = await signed(plain, temporary);
    expect(header(request, 'x-tc-token')).toBe('CAES');
    expect(await faultOf(request, { credentials: [temporary] })).toBe('accepted');
    expect(await faultOf(request)).toBe('wrong-token');
    expect(await faultOf(withoutHeader(request, 'x-tc-token'), { credentials: [temporary] })).toBe('wrong-token');
  });

  it.each<[string, (value: string) => string]>([
    ['another algorithm', (value) => value.replace('SHA256', 'SM3')],
    ['no credential', (value) => value.replace(/Credential=[^,]*, /, '')],
    ['a scope with another ending', (value) => value.replace('tc3_request', 'aws4_request')],
    ['a date that is not the timestamp’s', (value) => value.replace('2026-01-30', '2026-01-29')],
    ['another service at the vendor’s host', (value) => value.replace('/faceid/', '/cvm/')],
    ['no signed headers', (value) => value.replace(/SignedHeaders=[^,]*/, 'SignedHeaders=')],
    ['no signed host', (value) => value.replace(';host', '')],
    ['no signature', (value) => value.replace(/, Signature=.*/, '')],
    ['an empty signature', (value) => value.replace(/Signature=.*/, 'Signature=')],
  ])('rejects an Authorization header with %s as malformed', async (_name, change) => {
    const request = await signed();
    const changed = withHeader(request, 'authorization', change(header(request, 'authorization')!));
    expect(await faultOf(changed)).toBe('malformed');
  });

  it('rejects a request without a valid timestamp as malformed', async () => {
    const request = await signed();
    expect(await faultOf(withoutHeader(request, 'x-tc-timestamp'))).toBe('malformed');
    expect(await faultOf(withHeader(request, 'x-tc-timestamp', '2026-01-30'))).toBe('malformed');
  });

  it('accepts an Authorization header without spaces after its commas', async () => {
    const request = await signed();
    const withoutSpaces = header(request, 'authorization')!.replaceAll(', ', ',');
    expect(await faultOf(withHeader(request, 'authorization', withoutSpaces))).toBe('accepted');
  });

  it('accepts a key id that contains a slash', async () => {
    const slashKey = { ...key, keyId: 'a/b=c' };
    expect(await verdictOf(await signed(plain, slashKey), { credentials: [slashKey] })).toMatchObject({ ok: true });
  });

  it('accepts any service in the scope at another host, and a host signed without its port', async () => {
    const local = withHeader({ ...plain, origin: 'http://127.0.0.1:4010' }, 'host', '127.0.0.1:4010');
    expect(await faultOf(await signed(local))).toBe('accepted');
    const withoutPort = withHeader(await signed(withHeader(local, 'host', '127.0.0.1')), 'host', '127.0.0.1:4010');
    expect(header(withoutPort, 'authorization')).toContain('/127/tc3_request');
    expect(await faultOf(withoutPort)).toBe('accepted');
  });

  it('adds a content type to a request without a body and signs it', async () => {
    const bodiless = withoutHeader(
      { ...plain, method: 'GET', query: 'Limit=10', body: encodeUtf8('') },
      'content-type',
    );
    const request = await signed(bodiless);
    expect(header(request, 'content-type')).toBe('application/x-www-form-urlencoded');
    expect(await faultOf(request)).toBe('accepted');
  });
});

describe('signing keys', () => {
  it('are derived once per secret, date and service', async () => {
    const hmacSha256 = vi.fn<typeof node.hmacSha256>(node.hmacSha256);
    const signingKey = createSigningKeyCache({ ...node, hmacSha256 });
    const expected = (await deriveKeys(node, 's', '2026-01-30', 'faceid')).signing;
    expect(await signingKey('s', '2026-01-30', 'faceid')).toEqual(expected);
    expect(await signingKey('s', '2026-01-30', 'faceid')).toEqual(expected);
    expect(hmacSha256).toHaveBeenCalledTimes(3);
    for (const other of [
      ['t', '2026-01-30', 'faceid'],
      ['s', '2026-01-31', 'faceid'],
      ['s', '2026-01-30', 'cvm'],
    ] as const) {
      expect(toHex(await signingKey(other[0], other[1], other[2]))).not.toBe(toHex(expected));
    }
  });

  it('are removed from the cache, least recently used first', async () => {
    const hmacSha256 = vi.fn<typeof node.hmacSha256>(node.hmacSha256);
    const signingKey = createSigningKeyCache({ ...node, hmacSha256 });
    const service = (index: number) => signingKey('s', '2026-01-30', `service${index}`);
    for (let index = 0; index < 32; index++) await service(index);
    await service(0);
    await service(32);
    hmacSha256.mockClear();
    await service(0);
    expect(hmacSha256).not.toHaveBeenCalled();
    await service(1);
    expect(hmacSha256).toHaveBeenCalledTimes(3);
  });
});
