import { inspect } from 'node:util';
import { describe, expect, it, vi } from 'vitest';
import { toHex, utf8 } from '../../wire/bytes.ts';
import { digest as node } from '../../signing/digest/node.ts';
import { digest as web } from '../../signing/digest/web.ts';
import { sign } from '../../signing/signer.ts';
import { verify, type Verdict } from '../../signing/verify.ts';
import { header, withHeader, withoutHeader, type WireRequest } from '../../wire/message.ts';
import { createDailyKeys, deriveKey } from './derived-keys.ts';
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
  body: utf8('{"CompareLib":"LOCAL"}'),
};

describe.each([
  { by: 'node', signer: createTc3Signer(node) },
  { by: 'web', signer: createTc3Signer(web) },
])('TC3-HMAC-SHA256 by $by', ({ signer }) => {
  const signed = (request = plain, credentials: typeof key & { sessionToken?: string } = key) =>
    sign(signer, request, credentials, { now, nonce: 'n' });
  const judged = (request: WireRequest, more: object = {}): Promise<Verdict> =>
    verify(request, { signers: [signer], credentials: [key], now, ...more });
  const refused = async (request: WireRequest, more: object = {}) => {
    const verdict = await judged(request, more);
    return verdict.ok ? 'accepted' : verdict.fault;
  };

  it('accepts what it signed', async () => {
    expect(await judged(await signed())).toEqual({
      ok: true,
      scheme: 'TC3-HMAC-SHA256',
      claim: { keyId: key.keyId, issuedAt: now, signature: expect.stringMatching(/^[0-9a-f]{64}$/) as string },
    });
  });

  it('signs content type, host and action, and writes no secret anywhere', async () => {
    const request = await signed();
    expect(header(request, 'authorization')).toMatch(
      /^TC3-HMAC-SHA256 Credential=AKIDEXAMPLE\/2026-01-30\/faceid\/tc3_request, SignedHeaders=content-type;host;x-tc-action, Signature=[0-9a-f]{64}$/,
    );
    expect(inspect([request, signer], { depth: 9 })).not.toContain(key.secret);
  });

  it.each<[string, (request: WireRequest) => WireRequest]>([
    ['the body', (request) => ({ ...request, body: utf8('{"CompareLib":"LOCAL" }') })],
    ['the action', (request) => withHeader(request, 'x-tc-action', 'GetFaceIdResult')],
    ['the content type', (request) => withHeader(request, 'content-type', 'application/json; charset=utf-8')],
    ['the time', (request) => withHeader(request, 'x-tc-timestamp', String(now / 1000 + 1))],
    ['the query', (request) => ({ ...request, query: 'a=b' })],
    ['the path', (request) => ({ ...request, path: '/a' })],
    ['the method', (request) => ({ ...request, method: 'PUT' })],
    ['a host that is not the vendor’s', (request) => withHeader(request, 'host', 'faceid.example.com')],
  ])('refuses a change of %s', async (_name, change) => {
    expect(await refused(change(await signed()))).toBe('signature');
  });

  it('tells every other fault', async () => {
    const request = await signed();
    expect(await refused(plain)).toBe('missing');
    expect(await refused(withHeader(request, 'authorization', 'SKIP'))).toBe('missing');
    expect(await refused(await signed(plain, { ...key, secret: 'OTHER' }))).toBe('signature');
    expect(await refused(await signed(plain, { ...key, keyId: 'OTHER' }))).toBe('unknown-key');
    expect(await refused(request, { now: now + 301_000 })).toBe('expired');
    expect(await refused(request, { now: now - 301_000 })).toBe('expired');
    expect(await refused(request, { now: now + 299_000 })).toBe('accepted');
  });

  it('takes a token that belongs to the key, and no other', async () => {
    const temporary = { ...key, sessionToken: 'CAES' };
    const request = await signed(plain, temporary);
    expect(header(request, 'x-tc-token')).toBe('CAES');
    expect(await refused(request, { credentials: [temporary] })).toBe('accepted');
    expect(await refused(request)).toBe('wrong-token');
    expect(await refused(withoutHeader(request, 'x-tc-token'), { credentials: [temporary] })).toBe('wrong-token');
  });

  it.each<[string, (value: string) => string]>([
    ['another algorithm', (value) => value.replace('SHA256', 'SM3')],
    ['no credential', (value) => value.replace(/Credential=[^,]*, /, '')],
    ['a scope that ends otherwise', (value) => value.replace('tc3_request', 'aws4_request')],
    ['a date that is not the timestamp’s', (value) => value.replace('2026-01-30', '2026-01-29')],
    ['another service at the vendor’s own host', (value) => value.replace('/faceid/', '/cvm/')],
    ['no signed headers', (value) => value.replace(/SignedHeaders=[^,]*/, 'SignedHeaders=')],
    ['the host not signed', (value) => value.replace(';host', '')],
    ['no signature', (value) => value.replace(/, Signature=.*/, '')],
    ['an empty signature', (value) => value.replace(/Signature=.*/, 'Signature=')],
  ])('finds an Authorization header with %s malformed', async (_name, change) => {
    const request = await signed();
    const changed = withHeader(request, 'authorization', change(header(request, 'authorization')!));
    expect(await refused(changed)).toBe('malformed');
  });

  it('finds a request without a readable timestamp malformed', async () => {
    const request = await signed();
    expect(await refused(withoutHeader(request, 'x-tc-timestamp'))).toBe('malformed');
    expect(await refused(withHeader(request, 'x-tc-timestamp', '2026-01-30'))).toBe('malformed');
  });

  it('takes the header without spaces after its commas', async () => {
    const request = await signed();
    const tight = header(request, 'authorization')!.replaceAll(', ', ',');
    expect(await refused(withHeader(request, 'authorization', tight))).toBe('accepted');
  });

  it('takes a key id that holds a slash', async () => {
    const odd = { ...key, keyId: 'a/b=c' };
    expect(await judged(await signed(plain, odd), { credentials: [odd] })).toMatchObject({ ok: true });
  });

  it('takes the service named in the scope at another host, and a host signed without its port', async () => {
    const local = withHeader({ ...plain, origin: 'http://127.0.0.1:4010' }, 'host', '127.0.0.1:4010');
    expect(await refused(await signed(local))).toBe('accepted');
    const bare = withHeader(await signed(withHeader(local, 'host', '127.0.0.1')), 'host', '127.0.0.1:4010');
    expect(header(bare, 'authorization')).toContain('/127/tc3_request');
    expect(await refused(bare)).toBe('accepted');
  });

  it('signs a request without a body, which gets a content type', async () => {
    const bodiless = withoutHeader({ ...plain, method: 'GET', query: 'Limit=10', body: utf8('') }, 'content-type');
    const request = await signed(bodiless);
    expect(header(request, 'content-type')).toBe('application/x-www-form-urlencoded');
    expect(await refused(request)).toBe('accepted');
  });
});

describe('the keys of a day', () => {
  it('are derived once for a secret, a day and a service', async () => {
    const hmacSha256 = vi.fn<typeof node.hmacSha256>(node.hmacSha256);
    const keyOf = createDailyKeys({ ...node, hmacSha256 });
    const want = (await deriveKey(node, 's', '2026-01-30', 'faceid')).signing;
    expect(await keyOf('s', '2026-01-30', 'faceid')).toEqual(want);
    expect(await keyOf('s', '2026-01-30', 'faceid')).toEqual(want);
    expect(hmacSha256).toHaveBeenCalledTimes(3);
    for (const other of [
      ['t', '2026-01-30', 'faceid'],
      ['s', '2026-01-31', 'faceid'],
      ['s', '2026-01-30', 'cvm'],
    ] as const) {
      expect(toHex(await keyOf(other[0], other[1], other[2]))).not.toBe(toHex(want));
    }
  });

  it('are forgotten, the longest unused first', async () => {
    const hmacSha256 = vi.fn<typeof node.hmacSha256>(node.hmacSha256);
    const keyOf = createDailyKeys({ ...node, hmacSha256 });
    const service = (index: number) => keyOf('s', '2026-01-30', `service${index}`);
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
