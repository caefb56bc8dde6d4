import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { utf8 } from '../../wire/bytes.ts';
import { digest as node } from '../../signing/digest/node.ts';
import { digest as web } from '../../signing/digest/web.ts';
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

/** A request with its parameters in the query, or in the form of a `POST`. */
function requestOf({ method, host, path }: Pick<Vector, 'method' | 'host' | 'path'>, parameters: object): WireRequest {
  const told = formatPairs(Object.entries(parameters));
  return {
    method,
    origin: `https://${host}`,
    path,
    query: method === 'GET' ? told : '',
    headers: [
      ['host', host],
      ['content-type', form],
    ],
    body: utf8(method === 'GET' ? '' : told),
  };
}

describe.each([
  { by: 'node', digest: node },
  { by: 'web', digest: web },
])('the signature of version 1 by $by', ({ digest }) => {
  const signers = [createV1Signer('HmacSHA1', digest), createV1Signer('HmacSHA256', digest)];

  it.each(vectors)('is verified: vector $name', async ({ secret, parameters, signature, ...at }) => {
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
  const asked = {
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
  const moment = { now, nonce: '3156853299f313e23d1673dc12e1703d' };

  it.each(['GET', 'POST'])('takes a %s signed by either method, and reads its parameters', async (method) => {
    for (const scheme of ['HmacSHA1', 'HmacSHA256'] as const) {
      const request = await sign(createV1Signer(scheme), requestOf(at(method), asked), key, moment);
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

  it('tells what is missing, and what cannot be read', async () => {
    const signed = { ...asked, SecretId: key.keyId, Timestamp: String(now / 1000), Nonce: '1', Signature: 'AA==' };
    const told = async (parameters: object) => {
      const verdict = await verify(requestOf(at('POST'), parameters), verifier);
      if (verdict.ok) throw new Error('accepted');
      const { fault, detail } = verdict;
      return tencentTc3Server.errorFor({ reason: 'signature', fault, detail }, getToken).code;
    };
    for (const name of ['SecretId', 'Timestamp', 'Nonce', 'Signature']) {
      expect(await told({ ...signed, [name]: '' })).toBe('MissingParameter');
    }
    expect(await told({ ...signed, SignatureMethod: 'HmacMD5' })).toBe('AuthFailure.InvalidAuthorization');
    expect(await told({ ...signed, Timestamp: 'now' })).toBe('AuthFailure.InvalidAuthorization');
    expect(await told({ ...signed, SecretId: 'OTHER' })).toBe('AuthFailure.SecretIdNotFound');
    expect(await told(signed)).toBe('AuthFailure.SignatureFailure');
    expect(await told({ ...signed, Token: 'STS' })).toBe('AuthFailure.TokenFailure');
  });
});
