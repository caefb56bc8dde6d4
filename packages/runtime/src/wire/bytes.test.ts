import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { concatenate, fromBase64, text, toBase64, toHex, utf8 } from './bytes.ts';

const bytes = fc.uint8Array({ maxLength: 200 }).map((array) => new Uint8Array(array));

describe('utf8 and text', () => {
  it('give back any well-formed text, a byte order mark included', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (value) => void expect(text(utf8(value))).toBe(value)));
    expect(text(utf8('\ufeffa'))).toBe('\ufeffa');
  });

  it('replace what is no text', () => {
    expect(text(utf8('a\ud800b'))).toBe('a\ufffdb');
    expect(text(new Uint8Array([0xff]))).toBe('\ufffd');
  });
});

describe('toHex', () => {
  it('prints lower-case digits with leading zeros', () => {
    expect(toHex(new Uint8Array([0, 10, 255]))).toBe('000aff');
  });
});

describe('Base64', () => {
  it('gives back any bytes', () => {
    fc.assert(fc.property(bytes, (given) => void expect(fromBase64(toBase64(given))).toEqual(given)));
  });

  it('prints what the platform prints, long inputs too', () => {
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
  ])('refuses %j', (given) => expect(fromBase64(given)).toBeUndefined());

  it('takes the empty text as no bytes', () => {
    expect(fromBase64('')).toEqual(new Uint8Array(0));
  });
});

describe('concatenate', () => {
  it('puts the parts one after the other', () => {
    expect(concatenate(utf8('a'), utf8(''), utf8('bc'))).toEqual(utf8('abc'));
  });
});
