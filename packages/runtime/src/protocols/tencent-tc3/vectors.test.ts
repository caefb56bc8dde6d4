import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { toHex, encodeUtf8 } from '../../wire/bytes.ts';
import { digest as node } from '../../platform/node.ts';
import { digest as web } from '../../platform/digest/web.ts';
import { sign } from '../../signing/signer.ts';
import { verify } from '../../signing/verify.ts';
import { header, withoutHeader, type Header, type WireRequest } from '../../wire/message.ts';
import { deriveKeys } from './derived-keys.ts';
import { createTc3Signer } from './signer.ts';

interface Vector {
  readonly source: string;
  readonly secret: string;
  readonly request: Omit<WireRequest, 'body'> & { readonly body: string };
  readonly expected: {
    readonly canonicalRequest: string;
    readonly canonicalRequestHash: string;
    readonly stringToSign: string;
    readonly secretDate: string;
    readonly secretService: string;
    readonly secretSigning: string;
    readonly signature: string;
  };
}

const folder = new URL('vectors/', import.meta.url);
const files = readdirSync(folder).filter((file) => file !== 'v1.json');
const vectors = files.map((file) => {
  const vector = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Vector;
  return { file, ...vector, request: { ...vector.request, body: encodeUtf8(vector.request.body) } };
});
const digests = [
  { by: 'node', digest: node },
  { by: 'web', digest: web },
];
const cases = vectors.flatMap((vector) => digests.map((one) => ({ ...vector, ...one })));

it('has every published and generated vector', () => {
  expect(vectors).toHaveLength(8);
});

describe.each(cases)('$file with the digests of $by', ({ request, secret, expected, digest }) => {
  const signer = createTc3Signer(digest);

  it('has its canonical request, string to sign and signature', async () => {
    const detached = signer.detach(request);
    if (detached.state !== 'present') throw new Error(detached.state);
    const { canonicalRequest, stringToSign } = await signer.canonicalize(detached.stamped);
    expect(canonicalRequest, 'canonical request').toBe(expected.canonicalRequest);
    const hash = toHex(await digest.sha256(encodeUtf8(canonicalRequest ?? '')));
    expect(hash, 'hash of the canonical request').toBe(expected.canonicalRequestHash);
    expect(stringToSign, 'string to sign').toBe(expected.stringToSign);
    const signature = await signer.computeSignature(stringToSign, secret);
    expect(signature, 'signature').toBe(expected.signature);
    expect(signer.attach(detached.stamped, signature)).toEqual(request);
  });

  it('has its derived keys', async () => {
    const [date = '', service = ''] = expected.stringToSign.split('\n')[2]!.split('/');
    const keys = await deriveKeys(digest, secret, date, service);
    expect(toHex(keys.date)).toBe(expected.secretDate);
    expect(toHex(keys.service)).toBe(expected.secretService);
    expect(toHex(keys.signing)).toBe(expected.secretSigning);
  });

  it('has derived keys whose formulas do not contain the secret', async () => {
    const keys = await signer.derivedKeys!(expected.stringToSign, secret);
    expect(keys.map(({ name, hex }) => [name, hex])).toEqual([
      ['secretDate', expected.secretDate],
      ['secretService', expected.secretService],
      ['secretSigning', expected.secretSigning],
    ]);
    expect(keys.map(({ formula }) => formula).join()).not.toContain(secret);
  });

  it('is verified', async () => {
    const detached = signer.detach(request);
    const claim = detached.state === 'present' ? detached.claim : undefined;
    const credentials = [{ keyId: claim!.keyId, secret }];
    expect(await verify(request, { signers: [signer], credentials, now: claim!.issuedAt! })).toMatchObject({
      ok: true,
    });
  });
});

describe.each(
  cases.filter(({ request }) => header(request, 'authorization')?.includes('=content-type;host;x-tc-action,')),
)('$file with the digests of $by', ({ request, secret, digest }) => {
  it('is the request that our client signs', async () => {
    const keyId = /Credential=([^/]+)/.exec(header(request, 'authorization')!)![1]!;
    const now = Number(header(request, 'x-tc-timestamp')) * 1000;
    const unsigned = withoutHeader(withoutHeader(request, 'authorization'), 'x-tc-timestamp');
    const signed = await sign(createTc3Signer(digest), unsigned, { keyId, secret }, { now, nonce: '' });
    const sorted = ({ headers }: WireRequest): readonly Header[] => headers.toSorted();
    expect(sorted(signed)).toEqual(sorted(request));
  });
});
