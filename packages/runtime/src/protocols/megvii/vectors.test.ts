import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fromBase64, toHex, encodeUtf8 } from '../../wire/bytes.ts';
import { digest as node } from '../../platform/node.ts';
import { digest as web } from '../../platform/digest/web.ts';
import { encodeMultipart } from '../../wire/multipart.ts';
import { noKeyCache } from '../../signing/key-cache.ts';
import { verify } from '../../signing/verify.ts';
import type { WireRequest } from '../../wire/message.ts';
import { createMegviiSigner } from './signer.ts';

interface Vector {
  readonly keyId: string;
  readonly secret: string;
  readonly stringToSign: string;
  readonly digest: string;
  readonly sign: string;
}

const folder = new URL('vectors/', import.meta.url);
const vectors = readdirSync(folder).map((file) => ({
  file,
  ...(JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Vector),
}));
const cases = vectors.flatMap((vector) => [
  { ...vector, by: 'node', digestOf: node },
  { ...vector, by: 'web', digestOf: web },
]);

function requestWith(sign: string): WireRequest {
  return {
    method: 'POST',
    origin: 'https://api-sgp.yljz.com',
    path: '/finauth/search/group/face_info',
    query: '',
    headers: [['content-type', 'multipart/form-data; boundary=b']],
    body: encodeMultipart([{ name: 'sign', value: encodeUtf8(sign) }], 'b'),
  };
}

it('has every published and generated vector', () => {
  expect(vectors).toHaveLength(3);
});

describe.each(cases)('$file with the digests of $by', ({ keyId, secret, stringToSign, digest, sign, digestOf }) => {
  const signer = createMegviiSigner({}, digestOf);
  const request = requestWith(sign);

  it('has its string to sign, digest and sign', async () => {
    const detached = signer.detach(request);
    if (detached.state !== 'present') throw new Error(detached.state);
    const canonicalForm = await signer.canonicalize(detached.stamped);
    expect(canonicalForm.stringToSign, 'string to sign').toBe(stringToSign);
    const signature = await signer.computeSignature(stringToSign, secret);
    expect(toHex(fromBase64(signature)!.subarray(0, 20)), 'digest').toBe(digest);
    expect(signature, 'sign').toBe(sign);
    expect(signer.attach(detached.stamped, signature)).toEqual(request);
  });

  it('is verified', async () => {
    const now = Number(/&c=(\d+)/.exec(stringToSign)![1]) * 1000;
    const verifier = { signers: [signer], credentials: [{ keyId, secret }], now };
    expect(await verify(request, verifier)).toMatchObject({ ok: true });
  });
});

it.each([{}, { singleUse: true }, { validFor: 600 }])(
  'a request signed in one step is the one of all steps: %j',
  async (signing) => {
    for (const digest of [node, web]) {
      const signer = createMegviiSigner(signing, digest);
      const context = { keyId: 'key&b=1', now: 1_769_760_000_000, nonce: '12345678-9abc-4def-8123-456789abcdef' };
      const request = requestWith('an earlier signature');
      const stamped = await signer.stamp(request, context);
      const { stringToSign } = await signer.canonicalize(stamped);
      const signed = signer.attach(stamped, await signer.computeSignature(stringToSign, 'secret'));
      expect((await signer.signDirectly!(request, context, 'secret', noKeyCache)).request).toEqual(signed);
    }
  },
);
