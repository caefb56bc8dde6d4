import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { encodeUtf8 } from '../../wire/bytes.ts';
import { digest as node } from '../../platform/node.ts';
import { digest as web } from '../../platform/digest/web.ts';
import { verify } from '../../signing/verify.ts';
import type { WireRequest } from '../../wire/message.ts';
import { createGatewaySigner, type GatewayMethod } from './signer.ts';

interface Vector {
  readonly method: GatewayMethod;
  readonly keyId: string;
  /** `null` where the vendor did not publish it. */
  readonly secret: string | null;
  readonly request?: Omit<WireRequest, 'body'> & { readonly body: string };
  readonly expected: { readonly stringToSign: string; readonly signature: string | null };
}

const folder = new URL('vectors/', import.meta.url);
const vectors = readdirSync(folder).map((file) => {
  const vector = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Vector;
  return { file, ...vector };
});
const cases = vectors.flatMap((vector) => [
  { ...vector, by: 'node', digest: node },
  { ...vector, by: 'web', digest: web },
]);

it('has every published and generated vector', () => {
  expect(vectors).toHaveLength(9);
});

describe.each(cases)('$file with the digests of $by', ({ method, keyId, secret, request, expected, digest }) => {
  const signer = createGatewaySigner(method, digest);
  const wire: WireRequest | undefined = request && { ...request, body: encodeUtf8(request.body) };

  it('has its string to sign and signature', async () => {
    if (wire) {
      const detached = signer.detach(wire);
      if (detached.state !== 'present') throw new Error(detached.state);
      expect((await signer.canonicalize(detached.stamped)).stringToSign, 'string to sign').toBe(expected.stringToSign);
    }
    if (secret !== null) {
      expect(await signer.computeSignature(expected.stringToSign, secret), 'signature').toBe(expected.signature);
    }
  });

  it('is verified if its secret is known', async () => {
    if (!wire || secret === null) return expect(wire && secret).toBeFalsy();
    const now = Number(wire.headers.find(([name]) => name === 'x-ca-timestamp')?.[1] ?? 0);
    expect(await verify(wire, { signers: [signer], credentials: [{ keyId, secret }], now })).toMatchObject({
      ok: true,
    });
  });
});
