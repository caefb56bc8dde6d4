import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { encodeUtf8 } from '../../wire/bytes.ts';
import { digest as node } from '../../platform/node.ts';
import { digest as web } from '../../platform/digest/web.ts';
import { formatPairs } from '../../wire/form.ts';
import { sign } from '../../signing/signer.ts';
import { verify } from '../../signing/verify.ts';
import type { WireRequest } from '../../wire/message.ts';
import { getToken } from './operations.test.data.ts';
import { tencentTc3Server } from './server.ts';
import { createV1Signer } from './signer-v1.ts';

interface Vector {
  readonly name: string;
  readonly method: string;
  readonly host: string;
  readonly path: string;
  readonly secret: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly signature: string;
}

const vectors = JSON.parse(readFileSync(new URL('vectors/v1.json', import.meta.url), 'utf8')) as Vector[];
const form = 'application/x-www-form-urlencoded';

/** A request with the parameters in the query, or in the form of a `POST`. */
function requestOf({ method, host, path }: Pick<Vector, 'method' | 'host' | 'path'>, parameters: object): WireRequest {
  const encoded = formatPairs(Object.entries(parameters));
  return {
    method,
    origin: `https://${host}`,
    path,
    query: method === 'GET' ? encoded : '',
    headers: [
      ['host', host],
      ['content-type', form],
    ],
    body: encodeUtf8(method === 'GET' ? '' : encoded),
  };
}

describe.each([
  { by: 'node', digest: node },
  { by: 'web', digest: web },
])('the signature of version 1 with the digests of $by', ({ digest }) => {
  const signers = [createV1Signer('HmacSHA1', digest), createV1Signer('HmacSHA256', digest)];

  it.each(vectors)('of the vector $name is verified', async ({ secret, parameters, signature, ...at }) => {
    const request = requestOf(at, { ...parameters, Signature: signature });
    const credentials = [{ keyId: parameters['SecretId']!, secret }];
    const now = Number(parameters['Timestamp']) * 1000;
    expect(await verify(request, { signers, credentials, now })).toMatchObject({ ok: true });
    expect(
      await verify(request, { signers, credentials: [{ ...credentials[0]!, secret: 'OTHER' }], now }),
    ).toMatchObject({ fault: 'signature' });
    expect(await verify(request, { signers, credentials, now: now + 301_000 })).toMatchObject({ fault: 'expired' });
  });
});

describe('the server', () => {
  const now = Date.UTC(2026, 0, 30, 3, 24, 5);
  const key = { keyId: 'AKIDEXAMPLE', secret: 'SECRETEXAMPLE' };
  const parametersSent = {
    Action: 'GetToken',
    Version: '2018-03-01',
    Region: 'ap-guangzhou',
    RequestClient: 'SDK',
    CompareLib: 'BUSINESS',
    IdCard: '1',
    Name: '韦 小宝',
    'Tags.0': 'a',
    'Tags.1': 'b',
  };
  const at = (method: string) => ({ method, host: 'faceid.tencentcloudapi.com', path: '/' });
  const flat = { ...getToken, input: getToken.input.oneOf![0]! };
  const verifier = { signers: tencentTc3Server.signers, credentials: [key], now };
  const context = { now, nonce: '3156853299f313e23d1673dc12e1703d' };

  it.each(['GET', 'POST'])('accepts a %s signed by either method and parses its parameters', async (method) => {
    for (const scheme of ['HmacSHA1', 'HmacSHA256'] as const) {
      const request = await sign(createV1Signer(scheme), requestOf(at(method), parametersSent), key, context);
      expect(await verify(request, verifier)).toMatchObject({ ok: true, scheme });
      expect(tencentTc3Server.requestedRoute(request)).toBe(tencentTc3Server.routeOf(getToken));
      expect(tencentTc3Server.recognizes(request)).toBe(true);
      expect(tencentTc3Server.parse(flat, request)).toEqual({
        CompareLib: 'BUSINESS',
        IdCard: '1',
        Name: '韦 小宝',
        Tags: ['a', 'b'],
      });
    }
  });

  it('returns the error for each missing or malformed parameter', async () => {
    const signed = {
      ...parametersSent,
      SecretId: key.keyId,
      Timestamp: String(now / 1000),
      Nonce: '1',
      Signature: 'AA==',
    };
    const codeFor = async (parameters: object) => {
      const verdict = await verify(requestOf(at('POST'), parameters), verifier);
      if (verdict.ok) throw new Error('accepted');
      const { fault, detail } = verdict;
      return tencentTc3Server.errorFor({ reason: 'signature', fault, detail }, getToken).code;
    };
    for (const name of ['SecretId', 'Timestamp', 'Nonce', 'Signature']) {
      expect(await codeFor({ ...signed, [name]: '' })).toBe('MissingParameter');
    }
    expect(await codeFor({ ...signed, SignatureMethod: 'HmacMD5' })).toBe('AuthFailure.InvalidAuthorization');
    expect(await codeFor({ ...signed, Timestamp: 'now' })).toBe('AuthFailure.InvalidAuthorization');
    expect(await codeFor({ ...signed, SecretId: 'OTHER' })).toBe('AuthFailure.SecretIdNotFound');
    expect(await codeFor(signed)).toBe('AuthFailure.SignatureFailure');
    expect(await codeFor({ ...signed, Token: 'STS' })).toBe('AuthFailure.TokenFailure');
  });
});
