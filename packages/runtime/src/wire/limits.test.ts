import { describe, expect, it } from 'vitest';
import { encodeUtf8 } from './bytes.ts';
import { exceededJsonLimit, exceededLimit, startOf } from './limits.ts';
import type { WireRequest } from './message.ts';
import { parseMultipart } from './multipart.ts';

const form = (body: string, query = ''): WireRequest => ({
  method: 'POST',
  origin: 'https://h',
  path: '/',
  query,
  headers: [['content-type', 'application/x-www-form-urlencoded']],
  body: encodeUtf8(body),
});

describe('exceededLimit', () => {
  it.each([
    ['few parameters', form('a=1&b=2'), undefined],
    [
      '10,001 parameters',
      form('a&'.repeat(9_000) + 'b', 'c&'.repeat(1_001)),
      { detail: expect.stringContaining('10000') as string },
    ],
    ['a query of 32 KB', form('', 'a'.repeat(32 * 1024)), undefined],
    ['a query over 32 KB', form('', 'a'.repeat(32 * 1024 + 1)), { bytes: 32 * 1024 }],
    ['a form over 4 MB', form('a'.repeat(4 * 1024 * 1024 + 1)), { bytes: 4 * 1024 * 1024 }],
  ])('of %s', (_case, request, expected) => {
    expect(exceededLimit(request)).toEqual(expected);
  });
});

describe('startOf', () => {
  it('keeps whole parameters at the start of a query and a form', () => {
    const start = startOf(form(`Action=A&${'b=1&'.repeat(1_000)}`, `Version=1&${'c=1&'.repeat(1_000)}`));
    expect(start.query).toMatch(/^Version=1&(c=1&)*c=1$/);
    expect(new TextDecoder().decode(start.body)).toMatch(/^Action=A&(b=1&)*b=1$/);
    expect(start.body.length).toBeLessThan(1_025);
  });
});

describe('exceededJsonLimit', () => {
  it.each([
    ['{"a":"[[[[","b":"\\"[[[["}', undefined],
    ['['.repeat(64) + ']'.repeat(64), undefined],
    ['['.repeat(65), 'The body has more than 64 levels.'],
    [`[${'0,'.repeat(100_001)}0]`, 'The body has more than 100000 members and items.'],
    ['"\\\\"[', undefined],
    ['"open', undefined],
  ])('of %.30s', (json, expected) => {
    expect(exceededJsonLimit(encodeUtf8(json))).toBe(expected);
  });
});

describe('parseMultipart', () => {
  const parse = (body: string, boundary = 'b') =>
    parseMultipart(encodeUtf8(body), `multipart/form-data; boundary=${boundary}`);
  const part = '--b\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n';

  it('accepts 1,000 parts and no more', () => {
    expect(parse(`${part.repeat(1_000)}--b--`)).toMatchObject({ ok: true });
    expect(parse(`${part.repeat(1_001)}--b--`)).toEqual({ ok: false, detail: 'The form has more than 1000 parts.' });
  });

  it('refuses a part with long headers', () => {
    const body = `--b\r\nX: ${'x'.repeat(9_000)}\r\n\r\n1\r\n--b--`;
    expect(parse(body)).toEqual({ ok: false, detail: 'A part has more than 8192 bytes of headers.' });
  });

  it('finds a boundary only at the start of a line', () => {
    expect(parse('--b\r\nContent-Disposition: form-data; name="a"\r\n\r\n1 --b\r\n--b--')).toMatchObject({
      ok: true,
      fields: [{ name: 'a', value: encodeUtf8('1 --b') }],
    });
  });
});
