import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { text, utf8 } from './bytes.ts';
import { parseMultipart, encodeMultipart } from './multipart.ts';

const read = (body: string, type = 'multipart/form-data; boundary=b') => {
  const parsed = parseMultipart(utf8(body), type);
  if (!parsed.ok) throw new Error(parsed.detail);
  return parsed.fields.map(({ value, ...rest }) => ({ ...rest, value: text(value) }));
};

describe('parseMultipart', () => {
  test.each([
    ['curl', '--b\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n--b--\r\n'],
    [
      'Java, with a content type and a transfer encoding',
      '--b\r\nContent-Disposition: form-data; name="a"\r\nContent-Type: text/plain; charset=UTF-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n1\r\n--b--\r\n',
    ],
    [
      'headers in another order and case',
      '--b\r\ncontent-type: text/plain\r\nCONTENT-DISPOSITION: form-data; name=a\r\n\r\n1\r\n--b--',
    ],
    ['bare line feeds', '--b\nContent-Disposition: form-data; name="a"\n\n1\n--b--\n'],
    ['text before and after', 'hello\r\n--b\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n--b--\r\nbye'],
    ['white space behind the boundary', '--b \t\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n--b--  \r\n'],
  ])('reads the form of %s', (_whose, body) => {
    expect(read(body)).toMatchObject([{ name: 'a', value: '1' }]);
  });

  test('reads a quoted boundary and one with odd characters', () => {
    expect(
      read(
        `--a'(b)+_,-./:=?\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n--a'(b)+_,-./:=?--`,
        `Multipart/Form-Data; charset=utf-8; Boundary="a'(b)+_,-./:=?"`,
      ),
    ).toMatchObject([{ name: 'a', value: '1' }]);
  });

  test('keeps what looks like a boundary but is none, empty values and line ends', () => {
    const body =
      '--b\r\nContent-Disposition: form-data; name="a"\r\n\r\nx--b\r\n--bb\r\n\r\n--b\r\nContent-Disposition: form-data; name="e"\r\n\r\n\r\n--b--\r\n';
    expect(read(body)).toEqual([
      { name: 'a', value: 'x--b\r\n--bb\r\n' },
      { name: 'e', value: '' },
    ]);
  });

  test.each([
    ['name="a%22b"', 'a"b'],
    [String.raw`name="a\"b"`, 'a"b'],
    ['name="人脸"', '人脸'],
  ])('reads the name in %s', (parameter, name) => {
    expect(read(`--b\r\nContent-Disposition: form-data; ${parameter}\r\n\r\n1\r\n--b--`)).toMatchObject([{ name }]);
  });

  test('reads a file name, the extended one first', () => {
    const body = `--b\r\nContent-Disposition: form-data; name="f"; filename="x.jpg"; filename*=UTF-8''%E4%BA%BA.jpg\r\nContent-Type: image/jpeg\r\n\r\n1\r\n--b--`;
    expect(read(body)).toEqual([{ name: 'f', filename: '人.jpg', type: 'image/jpeg', value: '1' }]);
  });

  test.each([
    ['no boundary', '', 'multipart/form-data', 'The content type names no boundary.'],
    ['another boundary', '--x--', 'multipart/form-data; boundary=b', 'The boundary does not occur in the body.'],
    [
      'a part that is cut off',
      '--b\r\nContent-Disposition: form-data; name="a"\r\n\r\n1',
      'multipart/form-data; boundary=b',
      'The last part is not closed.',
    ],
    ['a part without a name', '--b\r\n\r\n1\r\n--b--', 'multipart/form-data; boundary=b', 'A part has no name.'],
  ])('says what is wrong with %s', (_what, body, type, detail) => {
    expect(parseMultipart(utf8(body), type)).toEqual({ ok: false, detail });
  });

  test('never throws, whatever the bytes', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 200 }),
        fc.string(),
        (body, type) => void parseMultipart(new Uint8Array(body), `multipart/form-data; boundary=${type}`),
      ),
    );
  });
});

test('what encodeMultipart prints, parseMultipart reads', () => {
  const field = fc.record(
    {
      name: fc.string({ unit: 'grapheme', minLength: 1 }).filter((name) => !/%22|%0|\\/.test(name)),
      value: fc.uint8Array({ maxLength: 60 }).map((bytes) => new Uint8Array(bytes)),
      filename: fc.string({ unit: 'grapheme' }).filter((name) => !/%22|%0|\\/.test(name)),
      type: fc.constant('image/jpeg'),
    },
    { requiredKeys: ['name', 'value'] },
  );
  fc.assert(
    fc.property(fc.array(field, { maxLength: 4 }), (fields) => {
      const body = encodeMultipart(fields, 'polyface-boundary');
      expect(parseMultipart(body, 'multipart/form-data; boundary=polyface-boundary')).toEqual({ ok: true, fields });
    }),
  );
});
