import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encodeUtf8, fromBase64, toHex } from '../../wire/bytes.ts';
import { md5Base64 as nodeMd5 } from '../node.ts';
import { md5Base64 as rfcMd5 } from './rfc1321.ts';

/** RFC 1321, appendix A.5. */
const suite: [text: string, digest: string][] = [
  ['', 'd41d8cd98f00b204e9800998ecf8427e'],
  ['a', '0cc175b9c0f1b6a831c399e269772661'],
  ['abc', '900150983cd24fb0d6963f7d28e17f72'],
  ['message digest', 'f96b697d7cb7938d525a2f31aaf161d0'],
  ['abcdefghijklmnopqrstuvwxyz', 'c3fcd3d76192e4007dfb496cca67e13b'],
  ['ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789', 'd174ab98d277d9f5a5611c2c9f419d9f'],
  ['1234567890'.repeat(8), '57edf4a22be3c955ac49da2e2107b67a'],
];

describe.each([
  ['node:crypto', nodeMd5],
  ['the RFC 1321 implementation', rfcMd5],
])('the MD5 of %s', (_name, md5) => {
  test.each(suite)('of %j is that of the RFC', (text, digest) => {
    expect(toHex(fromBase64(md5(encodeUtf8(text)))!)).toBe(digest);
  });
});

test('both implementations agree on any bytes, at every length around a block', () => {
  for (let length = 0; length < 200; length++) {
    const bytes = new Uint8Array(length).fill(length);
    expect(rfcMd5(bytes)).toBe(nodeMd5(bytes));
  }
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 1_000 }), (bytes) => {
      const copy = new Uint8Array(bytes);
      expect(rfcMd5(copy)).toBe(nodeMd5(copy));
    }),
  );
});
