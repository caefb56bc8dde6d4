import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { decodeUtf8, encodeUtf8 } from '../../wire/bytes.ts';
import { digest as node } from '../../platform/node.ts';
import { digest as web } from '../../platform/digest/web.ts';
import { sign } from '../../signing/signer.ts';
import { verify, type Nonces } from '../../signing/verify.ts';
import { header, withHeader, withoutHeader, type Header, type WireRequest } from '../../wire/message.ts';
import { createV2Signer } from './signer-v2.ts';
import { createV3Signer } from './signer-v3.ts';

const now = Date.UTC(2026, 0, 30, 3, 24, 5);
const nonce = '0000000a-0000-4000-8000-000000000001';
const key = { keyId: 'testid', secret: 'testsecret' };
const headers: Header[] = [
  ['host', 'linkvisual.cn-shanghai.aliyuncs.com'],
  ['x-acs-action', 'QueryUsers'],
  ['x-acs-version', '2018-01-20'],
  ['accept', 'application/json'],
];
const plain: WireRequest = {
  method: 'POST',
  origin: 'https://linkvisual.cn-shanghai.aliyuncs.com',
  path: '/',
  query: 'IsolationId=i&UserIdList.1=a%20b',
  headers,
  body: encodeUtf8(''),
};
const form: WireRequest = {
  ...plain,
  headers: [...headers, ['content-type', 'application/x-www-form-urlencoded']],
  body: encodeUtf8('Name=n'),
};

const signers = [
  { name: 'V2 with the digests of node', signer: createV2Signer(node) },
  { name: 'V2 with the digests of web', signer: createV2Signer(web) },
  { name: 'V3 with the digests of node', signer: createV3Signer(node) },
  { name: 'V3 with the digests of web', signer: createV3Signer(web) },
];
const [v2, , v3] = signers.map(({ signer }) => signer) as [
  ReturnType<typeof createV2Signer>,
  unknown,
  ReturnType<typeof createV3Signer>,
];

type Key = typeof key & { sessionToken?: string };
const signed = (signer = v3, request = plain, credentials: Key = key) =>
  sign(signer, request, credentials, { now, nonce });
async function verdictOf(
  request: WireRequest,
  more: { now?: number; credentials?: Key[]; nonces?: Nonces } = {},
): Promise<string> {
  const verdict = await verify(request, { signers: [v3, v2], credentials: [key], now, ...more });
  return verdict.ok ? `accepted ${verdict.scheme}` : verdict.fault;
}

describe.each(signers)('a signature of $name', ({ signer }) => {
  it.each([
    ['in the query', plain],
    ['beside a form', form],
  ])('is accepted %s', async (_name, request) => {
    expect(await verdictOf(await signed(signer, request))).toBe(`accepted ${signer.scheme}`);
  });

  it('is replaced if the request is signed again', async () => {
    const again = await sign(signer, await signed(signer), key, { now: now + 1000, nonce: 'another' });
    expect(await verdictOf(again)).toBe(`accepted ${signer.scheme}`);
    expect(again).toEqual(await sign(signer, plain, key, { now: now + 1000, nonce: 'another' }));
  });

  it('is rejected with the right fault', async () => {
    expect(await verdictOf(plain)).toBe('missing');
    expect(await verdictOf(await signed(signer, plain, { ...key, secret: 'other' }))).toBe('signature');
    expect(await verdictOf(await signed(signer, plain, { ...key, keyId: 'other' }))).toBe('unknown-key');
    const request = await signed(signer);
    expect(await verdictOf(request, { now: now + 15 * 60_000 })).toBe(`accepted ${signer.scheme}`);
    expect(await verdictOf(request, { now: now + 15 * 60_000 + 1 })).toBe('expired');
    expect(await verdictOf(request, { now: now - 15 * 60_000 - 1 })).toBe('expired');
    const used = new Set<string>();
    const nonces = { add: (one: string) => !used.has(one) && !!used.add(one) };
    expect(await verdictOf(request, { nonces })).toBe(`accepted ${signer.scheme}`);
    expect(await verdictOf(request, { nonces })).toBe('replayed');
  });

  it('is accepted only with the session token of the key', async () => {
    const temporary = { ...key, sessionToken: 'CAES+TestToken/1==' };
    const request = await signed(signer, plain, temporary);
    expect(await verdictOf(request, { credentials: [temporary] })).toBe(`accepted ${signer.scheme}`);
    expect(await verdictOf(request)).toBe('wrong-token');
    expect(await verdictOf(await signed(signer), { credentials: [temporary] })).toBe('wrong-token');
  });

  it.each<[string, (request: WireRequest) => WireRequest]>([
    ['a value', (request) => ({ ...request, query: request.query.replace('IsolationId=i', 'IsolationId=j') })],
    ['a name', (request) => ({ ...request, query: request.query.replace('UserIdList.1', 'UserIdList.2') })],
    ['an added parameter', (request) => ({ ...request, query: `${request.query}&a=` })],
    ['a removed parameter', (request) => ({ ...request, query: request.query.replace('IsolationId=i&', '') })],
    ['the method', (request) => ({ ...request, method: 'PUT' })],
  ])('is rejected after a change of %s', async (_name, change) => {
    expect(await verdictOf(change(await signed(signer)))).toBe('signature');
  });

  it('does not expose the secret', async () => {
    expect(inspect([await signed(signer), signer], { depth: 9 })).not.toContain(key.secret);
  });
});

describe('V3', () => {
  it('accepts signed headers of any name', async () => {
    const many: Header[] = [...headers, ['user-agent', 'A/1 (b; c)'], ['x-acs-credentials-provider', 'static_ak']];
    const names = [
      'accept',
      'host',
      'user-agent',
      'x-acs-action',
      'x-acs-content-sha256',
      'x-acs-credentials-provider',
      'x-acs-date',
      'x-acs-signature-nonce',
      'x-acs-version',
    ];
    const stamped = await v3.stamp({ ...plain, headers: many }, { keyId: key.keyId, now, nonce });
    const listed = withHeader(
      stamped,
      'authorization',
      `ACS3-HMAC-SHA256 Credential=testid,SignedHeaders=${names.join(';')}`,
    );
    const { stringToSign, canonicalRequest } = await v3.canonicalize(listed);
    const request = v3.attach(listed, await v3.computeSignature(stringToSign, key.secret));
    expect(canonicalRequest).toContain('accept:application/json\nhost:');
    expect(canonicalRequest).toContain('\nuser-agent:A/1 (b; c)\n');
    expect(await verdictOf(request)).toBe('accepted ACS3-HMAC-SHA256');
    expect(await verdictOf(withHeader(request, 'user-agent', 'other'))).toBe('signature');
  });

  it.each<[string, string, (request: WireRequest) => WireRequest]>([
    ['a changed body', 'content', (request) => ({ ...request, body: encodeUtf8('x') })],
    ['a changed content digest', 'content', (request) => withHeader(request, 'x-acs-content-sha256', '0'.repeat(64))],
    ['another action', 'signature', (request) => withHeader(request, 'x-acs-action', 'DeleteUsers')],
    ['another host', 'signature', (request) => withHeader(request, 'host', 'example.com')],
    ['another nonce', 'signature', (request) => withHeader(request, 'x-acs-signature-nonce', 'n')],
    ['an unsigned x-acs- header', 'malformed', (request) => withHeader(request, 'x-acs-extra', '1')],
    ['no date', 'malformed', (request) => withoutHeader(request, 'x-acs-date')],
    ['a date in another format', 'malformed', (request) => withHeader(request, 'x-acs-date', '20260130T032405Z')],
    ['no nonce', 'malformed', (request) => withoutHeader(request, 'x-acs-signature-nonce')],
    ['another unsigned header', 'accepted ACS3-HMAC-SHA256', (request) => withHeader(request, 'accept', '*/*')],
  ])('with %s is %s', async (_name, verdict, change) => expect(await verdictOf(change(await signed()))).toBe(verdict));

  it.each<[string, (value: string) => string]>([
    ['another algorithm', (value) => value.replace('SHA256', 'SM3')],
    ['no credential', (value) => value.replace('Credential=testid,', '')],
    ['no signed headers', (value) => value.replace(/SignedHeaders=[^,]*,/, '')],
    ['no signed date', (value) => value.replace('x-acs-date;', '')],
    ['no signature', (value) => value.replace(/,Signature=.*/, '')],
    ['an empty signature', (value) => value.replace(/Signature=.*/, 'Signature=')],
  ])('with %s in its Authorization header is malformed', async (_name, change) => {
    const request = await signed();
    expect(await verdictOf(withHeader(request, 'authorization', change(header(request, 'authorization')!)))).toBe(
      'malformed',
    );
  });

  it('accepts spaces after the commas of the Authorization header', async () => {
    const request = await signed();
    const withSpaces = header(request, 'authorization')!.replaceAll(',', ', ');
    expect(await verdictOf(withHeader(request, 'authorization', withSpaces))).toBe('accepted ACS3-HMAC-SHA256');
  });
});

describe('V2', () => {
  it('decides if a request has the headers of V3 too', async () => {
    expect(await verdictOf(await signed(v2))).toBe('accepted HMAC-SHA1');
  });

  it('signs the members of a form', async () => {
    const request = await signed(v2, form);
    expect(request.query).toBe(plain.query);
    expect(decodeUtf8(request.body)).toMatch(/^Name=n&AccessKeyId=testid&.*&Signature=/);
    expect(
      await verdictOf({ ...request, body: encodeUtf8(decodeUtf8(request.body).replace('Name=n', 'Name=m')) }),
    ).toBe('signature');
  });

  it.each(['AccessKeyId', 'SignatureMethod', 'SignatureVersion', 'SignatureNonce', 'Timestamp'])(
    'without %s is malformed',
    async (name) => {
      const request = await signed(v2);
      const detached = v2.detach({ ...request, query: request.query.replace(new RegExp(`&${name}=[^&]*`), '') });
      expect(detached).toMatchObject({ state: 'malformed', detail: `${name} is mandatory for this action.` });
    },
  );

  it.each([
    ['SignatureMethod', 'HMAC-SHA256'],
    ['SignatureVersion', '2.0'],
    ['Timestamp', '2026-01-30 03:24:05'],
    ['Timestamp', '2026-13-30T03:24:05Z'],
  ])('with %s %s is malformed', async (name, value) => {
    const request = await signed(v2);
    const query = request.query.replace(new RegExp(`&${name}=[^&]*`), `&${name}=${encodeURIComponent(value)}`);
    expect(await verdictOf({ ...request, query })).toBe('malformed');
  });

  it('accepts the common parameters in the query of a request with a form', async () => {
    const request = await signed(v2, form);
    const moved = {
      ...request,
      query: `${plain.query}&${decodeUtf8(request.body)}`.replace('&Name=n', ''),
      body: encodeUtf8('Name=n'),
    };
    expect(await verdictOf(moved)).toBe('accepted HMAC-SHA1');
  });
});
