import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { concatenate, fromBase64, decodeUtf8, toBase64, toHex, encodeUtf8 } from './bytes.ts';

const bytes = fc.uint8Array({ maxLength: 200 }).map((array) => new Uint8Array(array));

describe('encodeUtf8 and decodeUtf8', () => {
  it('round-trip any well-formed text, a byte order mark included', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (value) => void expect(decodeUtf8(encodeUtf8(value))).toBe(value)),
    );
    expect(decodeUtf8(encodeUtf8('\ufeffa'))).toBe('\ufeffa');
  });

  it('replace lone surrogates and invalid bytes by U+FFFD', () => {
    expect(decodeUtf8(encodeUtf8('a\ud800b'))).toBe('a\ufffdb');
    expect(decodeUtf8(new Uint8Array([0xff]))).toBe('\ufffd');
  });
});

describe('toHex', () => {
  it('formats lower-case digits with leading zeros', () => {
    expect(toHex(new Uint8Array([0, 10, 255]))).toBe('000aff');
  });
});

describe('toBase64 and fromBase64', () => {
  it('accept a text only if it is what the bytes are formatted as', () => {
    const character = fc.constantFrom('A', 'Q', 'g', 'w', 'Y', 'R', '=', ' ', '\n', '-');
    fc.assert(
      fc.property(fc.array(character, { maxLength: 8 }), (characters) => {
        const text = characters.join('');
        const found = fromBase64(text);
        const expected = Buffer.from(text, 'base64');
        expect(found === undefined ? undefined : toBase64(found)).toBe(
          expected.toString('base64') === text ? text : undefined,
        );
      }),
      { numRuns: 5_000 },
    );
  });

  it('round-trip any bytes', () => {
    fc.assert(fc.property(bytes, (input) => void expect(fromBase64(toBase64(input))).toEqual(input)));
  });

  it('format and parse 50,000 bytes as the platform does', () => {
    const long = crypto.getRandomValues(new Uint8Array(50_000));
    expect(toBase64(long)).toBe(Buffer.from(long).toString('base64'));
    expect(fromBase64(toBase64(long))).toEqual(long);
  });

  it.each([
    'A',
    'AA',
    'AAA',
    'AA=A',
    'A===',
    '====',
    'AAAA\n',
    ' AAAA',
    'AA-_',
    'data:image/png;base64,AAAA',
    'AB==',
    'AAB=',
  ])('reject %j', (input) => expect(fromBase64(input)).toBeUndefined());

  it('parse the empty text as no bytes', () => {
    expect(fromBase64('')).toEqual(new Uint8Array(0));
  });
});

describe('concatenate', () => {
  it('joins the parts in their order', () => {
    expect(concatenate(encodeUtf8('a'), encodeUtf8(''), encodeUtf8('bc'))).toEqual(encodeUtf8('abc'));
  });
});
