import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { toHex, encodeUtf8 } from '../../wire/bytes.ts';
import { digest as node } from '../node.ts';
import { digest as olderNode } from '../older-node.ts';
import { digest as web } from './web.ts';

const emptySha256 = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
const emptyHmacSha256 = 'b613679a0814d9ec772f95d778c35fc5ff1697c493715653c6c712144292c5ad';

describe.each([
  { name: 'node', digest: node },
  { name: 'older-node', digest: olderNode },
  { name: 'web', digest: web },
])('the digests of $name', ({ digest }) => {
  it('compute SHA-256 as in FIPS 180-2', async () => {
    expect(toHex(await digest.sha256(encodeUtf8('')))).toBe(emptySha256);
    expect(toHex(await digest.sha256(encodeUtf8('abc')))).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
  });

  it('compute HMAC-SHA-256 as in RFC 4231, case 2', async () => {
    expect(toHex(await digest.hmacSha256(encodeUtf8('Jefe'), encodeUtf8('what do ya want for nothing?')))).toBe(
      '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
    );
  });

  it('compute HMAC-SHA-1 as in RFC 2202, case 2', async () => {
    expect(toHex(await digest.hmacSha1(encodeUtf8('Jefe'), encodeUtf8('what do ya want for nothing?')))).toBe(
      'effcdf6ae5eb2fa2d27416d5f184df9c259a7c79',
    );
  });

  it('accept an empty key', async () => {
    expect(toHex(await digest.hmacSha256(encodeUtf8(''), encodeUtf8('')))).toBe(emptyHmacSha256);
  });

  const hmacs = [
    { algorithm: 'sha256', length: 0 },
    { algorithm: 'sha1', length: 20 },
    { algorithm: 'sha256', length: 64 },
    { algorithm: 'sha1', length: 65 },
    { algorithm: 'sha256', length: 1_000 },
  ] as const;

  it.each(hmacs)('sign texts with an imported key of $length bytes by $algorithm', async ({ algorithm, length }) => {
    const key = new Uint8Array(length).fill(0xa5);
    const imported = await digest.importKey(algorithm, key);
    for (const text of ['', 'short', 'a\ud800é韦', 'é'.repeat(10_000), 'short']) {
      for (const encoding of ['hex', 'base64', 'binary'] as const) {
        const expected = createHmac(algorithm, key).update(text).digest(encoding);
        expect(await digest.hmacText(imported, text, encoding)).toBe(expected);
      }
    }
  });

  it('are plain byte arrays', async () => {
    const prototype = Object.getPrototypeOf(await digest.sha256(encodeUtf8('')));
    expect(prototype).toBe(Uint8Array.prototype);
  });
});

describe('the digests of Node before 20.16', () => {
  it('load node:crypto without getBuiltinModule', async () => {
    const { getBuiltinModule } = process;
    Object.assign(process, { getBuiltinModule: undefined });
    // Not the copy that has loaded node:crypto already.
    const copy = '../older-node.ts?without-builtins';
    try {
      const { digest } = (await import(copy)) as typeof import('../older-node.ts');
      expect(toHex(await digest.sha256(encodeUtf8('')))).toBe(emptySha256);
    } finally {
      Object.assign(process, { getBuiltinModule });
    }
  });
});
