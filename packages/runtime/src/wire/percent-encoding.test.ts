import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { percentDecode, percentEncode } from './percent-encoding.ts';

describe('percentEncode', () => {
  it.each([
    ['AZaz09-_.~', 'AZaz09-_.~'],
    [' ', '%20'],
    ["!'()*", '%21%27%28%29%2A'],
    ['+/=&?#%', '%2B%2F%3D%26%3F%23%25'],
    ['韦', '%E9%9F%A6'],
    ['😀', '%F0%9F%98%80'],
    ['\ud800', '%EF%BF%BD'],
  ])('encodes %j as %s', (input, expected) => expect(percentEncode(input)).toBe(expected));
});

describe('percentDecode', () => {
  it('is the inverse of percentEncode', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        (value) => void expect(percentDecode(percentEncode(value))).toBe(value),
      ),
    );
  });

  it('never throws', () => {
    const malformed = fc
      .array(fc.constantFrom('%', '%e', '%E9', '%9F', '%A6', '+', 'é', '%zz', '\ud800', 'a'))
      .map((pieces) => pieces.join(''));
    fc.assert(fc.property(malformed, (value) => void expect(percentDecode(value)).toBeTypeOf('string')));
  });

  it.each([
    ['100%', '100%'],
    ['%', '%'],
    ['%zz%20', '%zz '],
    ['%E9%9F', '\ufffd'],
    ['%E9%9F%A6%', '韦%'],
    ['é%FF', 'é\ufffd'],
    ['%7e%2a', '~*'],
  ])('decodes %j as %j', (input, expected) => expect(percentDecode(input)).toBe(expected));

  it('decodes + as a space only with plusAsSpace', () => {
    expect(percentDecode('a+b%2B')).toBe('a+b+');
    expect(percentDecode('a+b%2B', { plusAsSpace: true })).toBe('a b+');
  });
});
