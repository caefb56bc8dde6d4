import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { toBase64, toHex, encodeUtf8 } from '../../wire/bytes.ts';
import { digest as node } from '../../platform/node.ts';
import { digest as web } from '../../platform/digest/web.ts';
import { parsePairs, type Pair } from '../../wire/form.ts';
import { parametersOf } from '../../wire/parameters.ts';
import { withoutParameters } from '../../wire/request-parameters.ts';
import { sign, type CanonicalForm } from '../../signing/signer.ts';
import { verify } from '../../signing/verify.ts';
import { header, type Header, type WireRequest } from '../../wire/message.ts';
import { canonicalRequest, type CanonicalParts } from './canonical-request.ts';
import { canonicalQuery } from './canonical-query.ts';
import { stringToSign as stringToSignV2 } from './client-signer-v2.ts';
import { stringToSign as stringToSignV3 } from './client-signer-v3.ts';
import { createV2Signer } from './signer-v2.ts';
import { createV3Signer } from './signer-v3.ts';

interface Expected {
  readonly canonicalQuery?: string;
  readonly canonicalRequest?: string;
  readonly canonicalRequestHash?: string;
  readonly stringToSign: string;
  readonly signature: string;
}

const folder = new URL('vectors/', import.meta.url);
const files = readdirSync(folder).map((file) => ({ file, ...JSON.parse(readFileSync(new URL(file, folder), 'utf8')) }));
const cases = files.flatMap((vector) => [
  { ...vector, by: 'node', digest: node },
  { ...vector, by: 'web', digest: web },
]);
const wire = (request: { body: string }) => ({ ...request, body: encodeUtf8(request.body) }) as unknown as WireRequest;
const vectorsWith = (prefix: string, member: string) =>
  cases.filter((one) => one.file.startsWith(prefix) && member in one);

it('has every published and generated vector', () => {
  expect(files).toHaveLength(19);
});

describe.each([...vectorsWith('v2', 'request'), ...vectorsWith('v3', 'request')])(
  '$file with the digests of $by',
  (vector) => {
    const expected: Expected = vector.expected;
    const signer = (vector.file.startsWith('v2') ? createV2Signer : createV3Signer)(vector.digest);
    const request = wire(vector.request);

    it('has its intermediate texts and its signature', async () => {
      const detached = signer.detach(request);
      if (detached.state !== 'present') throw new Error(detached.state);
      const canonicalForm: CanonicalForm = await signer.canonicalize(detached.stamped);
      const parameters = expected.canonicalQuery && canonicalQuery(parametersOf(detached.stamped));
      expect(parameters, 'canonical query').toBe(expected.canonicalQuery);
      const canonical = canonicalForm.canonicalRequest;
      expect(canonical, 'canonical request').toBe(expected.canonicalRequest);
      const hash = canonical && toHex(await vector.digest.sha256(encodeUtf8(canonical)));
      expect(hash, 'hash of the canonical request').toBe(expected.canonicalRequestHash);
      expect(canonicalForm.stringToSign, 'string to sign').toBe(expected.stringToSign);
      const signature = await signer.computeSignature(canonicalForm.stringToSign, vector.secret);
      expect(signature, 'signature').toBe(expected.signature);
      expect(signer.detach(signer.attach(detached.stamped, signature))).toEqual(detached);
    });

    it('is verified', async () => {
      const detached = signer.detach(request);
      const claim = detached.state === 'present' ? detached.claim : undefined;
      const { keyId, sessionToken } = claim!;
      const credentials = [{ keyId, secret: vector.secret, ...(sessionToken && { sessionToken }) }];
      expect(await verify(request, { signers: [signer], credentials, now: claim!.issuedAt! })).toMatchObject({
        ok: true,
      });
    });
  },
);

const signedByOurClient = new Set([
  'v3-8-doc.json',
  'v3-8b-doc-roa.json',
  'v3-G4-post.json',
  'v3-G6-sts-key-id.json',
  'v2-1-doc-older-get.json',
  'v2-2-doc-older-post.json',
  'v2-3-doc-current-get.json',
  'v2-G1-post.json',
  'v2-G2-get.json',
  'v2-G3-post-sts-form.json',
]);

describe.each(cases.filter(({ file }) => signedByOurClient.has(file)))('$file with the digests of $by', (vector) => {
  it('is the request that our client signs', async () => {
    const signer = (vector.file.startsWith('v2') ? createV2Signer : createV3Signer)(vector.digest);
    const request = wire(vector.request);
    const detached = signer.detach(request);
    if (detached.state !== 'present') throw new Error(detached.state);
    const { keyId, sessionToken, issuedAt, nonce } = detached.claim;
    const credentials = { keyId, secret: vector.secret, ...(sessionToken && { sessionToken }) };
    const signed = await sign(signer, unsigned(request), credentials, { now: issuedAt!, nonce: nonce! });
    expect(comparable(signed)).toEqual(comparable(request));
  });
});

/** Removes everything that a signer adds. */
function unsigned(request: WireRequest): WireRequest {
  const stamped = [
    'AccessKeyId',
    'SignatureMethod',
    'SignatureNonce',
    'SignatureVersion',
    'Timestamp',
    'SecurityToken',
    'Signature',
  ];
  const signed = /^(authorization|x-acs-(date|signature-nonce|content-sha256|security-token|accesskey-id))$/;
  const headers = request.headers.filter(([name]) => !signed.test(name));
  return { ...withoutParameters(request, stamped), headers };
}

/** The parts of a request that matter, in a canonical order. */
function comparable(request: WireRequest): { pairs: Pair[]; headers: Header[]; authorization: string | undefined } {
  return {
    pairs: parametersOf(request).toSorted(),
    headers: request.headers.toSorted(),
    authorization: header(request, 'authorization'),
  };
}

describe.each(vectorsWith('v2', 'step'))('$file with the digests of $by', ({ step, secret, expected, digest }) => {
  it('has its string to sign and its signature', async () => {
    const text = stringToSignV2(step.method, step.pairs);
    expect(canonicalQuery(step.pairs), 'canonical query').toBe(expected.canonicalQuery);
    expect(text, 'string to sign').toBe(expected.stringToSign);
    expect(await createV2Signer(digest).computeSignature(text, secret), 'signature').toBe(expected.signature);
  });
});

describe.each(vectorsWith('v3', 'step'))('$file with the digests of $by', ({ step, secret, expected, digest }) => {
  it('has its canonical request, string to sign and signature', async () => {
    const canonical = canonicalRequest(step as CanonicalParts);
    expect(canonical, 'canonical request').toBe(expected.canonicalRequest);
    const text = await stringToSignV3(canonical, digest);
    expect(text, 'string to sign').toBe(expected.stringToSign);
    expect(await createV3Signer(digest).computeSignature(text, secret), 'signature').toBe(expected.signature);
  });
});

describe.each(vectorsWith('v2', 'key'))('$file with the digests of $by', ({ key, text, expected, digest }) => {
  it('has its signature', async () => {
    expect(toBase64(await digest.hmacSha1(encodeUtf8(key), encodeUtf8(text)))).toBe(expected.signature);
  });
});

describe('a signature is accepted if the query arrives with', () => {
  const variants: [name: string, change: (query: string) => string][] = [
    ['a bare *', (query) => query.replaceAll('%2A', '*')],
    ['an encoded ~', (query) => query.replaceAll('~', '%7E')],
    ['lower-case hexadecimal digits', (query) => query.replaceAll(/%../g, (one) => one.toLowerCase())],
    ['another order', (query) => query.split('&').toReversed().join('&')],
    ['a space as +', (query) => query.replaceAll('%20', '+')],
    ['more characters encoded than necessary', (query) => query.replaceAll('U', '%55')],
    ['no = after an empty value', (query) => query.replace('Empty=', 'Empty')],
  ];
  const query = 'IsolationId=a%20b%2B~%2A&UserIdList.1=%E9%9F%A6&UserIdList.10=x%2F&UserIdList.2=&Empty=';

  it.each(variants)('%s', async (_name, change) => {
    const signed = {
      method: 'POST',
      origin: 'https://h',
      path: '/',
      query,
      headers: [['host', 'h']],
      body: encodeUtf8(''),
    } as WireRequest;
    for (const signer of [createV2Signer(node), createV3Signer(node)]) {
      const credentials = { keyId: 'k', secret: 's' };
      const sent = await sign(signer, signed, credentials, { now: 0, nonce: 'n' });
      const received = { ...sent, query: change(sent.query) };
      expect(parsePairs(received.query).toSorted()).toEqual(parsePairs(sent.query).toSorted());
      expect(await verify(received, { signers: [signer], credentials: [credentials], now: 0 })).toMatchObject({
        ok: true,
      });
    }
  });
});
