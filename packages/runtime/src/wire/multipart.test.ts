import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeUtf8, encodeUtf8 } from './bytes.ts';
import { encodeMultipart, parseMultipart, parseMultipartTexts } from './multipart.ts';

const parseFields = (body: string, type = 'multipart/form-data; boundary=b') => {
  const parsed = parseMultipart(encodeUtf8(body), type);
  if (!parsed.ok) throw new Error(parsed.detail);
  return parsed.fields.map(({ value, ...rest }) => ({ ...rest, value: decodeUtf8(value) }));
};

describe('parseMultipart', () => {
  test.each([
    ['curl', '--b\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n--b--\r\n'],
    [
      'Java, which adds a content type and a transfer encoding',
      '--b\r\nContent-Disposition: form-data; name="a"\r\nContent-Type: text/plain; charset=UTF-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n1\r\n--b--\r\n',
    ],
    [
      'a client that writes headers in another order and case',
      '--b\r\ncontent-type: text/plain\r\nCONTENT-DISPOSITION: form-data; name=a\r\n\r\n1\r\n--b--',
    ],
    ['a client that writes bare line feeds', '--b\nContent-Disposition: form-data; name="a"\n\n1\n--b--\n'],
    [
      'a client that writes text before and after the parts',
      'hello\r\n--b\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n--b--\r\nbye',
    ],
    [
      'a client that writes white space after the boundary',
      '--b \t\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n--b--  \r\n',
    ],
  ])('parses the form of %s', (_client, body) => {
    expect(parseFields(body)).toMatchObject([{ name: 'a', value: '1' }]);
  });

  test('parses a quoted boundary with every allowed special character', () => {
    expect(
      parseFields(
        `--a'(b)+_,-./:=?\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n--a'(b)+_,-./:=?--`,
        `Multipart/Form-Data; charset=utf-8; Boundary="a'(b)+_,-./:=?"`,
      ),
    ).toMatchObject([{ name: 'a', value: '1' }]);
  });

  test('keeps text that only resembles the boundary, empty values and line breaks', () => {
    const body =
      '--b\r\nContent-Disposition: form-data; name="a"\r\n\r\nx--b\r\n--bb\r\n\r\n--b\r\nContent-Disposition: form-data; name="e"\r\n\r\n\r\n--b--\r\n';
    expect(parseFields(body)).toEqual([
      { name: 'a', value: 'x--b\r\n--bb\r\n' },
      { name: 'e', value: '' },
    ]);
  });

  test.each([
    ['name="a%22b"', 'a"b'],
    [String.raw`name="a\"b"`, 'a"b'],
    ['name="人脸"', '人脸'],
  ])('parses the name in %s', (parameter, name) => {
    expect(parseFields(`--b\r\nContent-Disposition: form-data; ${parameter}\r\n\r\n1\r\n--b--`)).toMatchObject([
      { name },
    ]);
  });

  test('prefers the extended file name', () => {
    const body = `--b\r\nContent-Disposition: form-data; name="f"; filename="x.jpg"; filename*=UTF-8''%E4%BA%BA.jpg\r\nContent-Type: image/jpeg\r\n\r\n1\r\n--b--`;
    expect(parseFields(body)).toEqual([{ name: 'f', filename: '人.jpg', type: 'image/jpeg', value: '1' }]);
  });

  test.each([
    ['a content type without a boundary', '', 'multipart/form-data', 'The content type has no boundary.'],
    [
      'a body with another boundary',
      '--x--',
      'multipart/form-data; boundary=b',
      'The boundary does not occur in the body.',
    ],
    [
      'a body that ends within a part',
      '--b\r\nContent-Disposition: form-data; name="a"\r\n\r\n1',
      'multipart/form-data; boundary=b',
      'The closing boundary is missing.',
    ],
    ['a part without a name', '--b\r\n\r\n1\r\n--b--', 'multipart/form-data; boundary=b', 'A part has no name.'],
  ])('reports what is wrong with %s', (_name, body, type, detail) => {
    expect(parseMultipart(encodeUtf8(body), type)).toEqual({ ok: false, detail });
  });

  test('never throws', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 200 }),
        fc.string(),
        (body, type) => void parseMultipart(new Uint8Array(body), `multipart/form-data; boundary=${type}`),
      ),
    );
  });
});

test('parseMultipart is the inverse of encodeMultipart', () => {
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

describe('parseMultipartTexts', () => {
  const type = 'multipart/form-data; boundary=b';
  const asBytes = (body: Uint8Array<ArrayBuffer>) => {
    const parsed = parseMultipartTexts(body, type);
    if (!parsed.ok) return parsed;
    const toBytes = (value: Uint8Array | string) => (typeof value === 'string' ? encodeUtf8(value) : value);
    return { ...parsed, fields: parsed.fields.map((field) => ({ ...field, value: toBytes(field.value) })) };
  };

  test('agrees with parseMultipart, whatever the bytes', () => {
    const piece = fc.oneof(
      fc.constantFrom('--b', '--b--', '\r\n', '\n', '\r\n\r\n', 'Content-Disposition: form-data; name="a"', ': ', '"'),
      fc.string({ unit: 'binary' }),
      fc.constantFrom('\u00e9', '\ufffd', '\ud800'),
    );
    const bytes = fc.oneof(
      fc.array(piece).map((pieces) => encodeUtf8(pieces.join(''))),
      fc
        .uint8Array()
        .map(
          (tail) =>
            new Uint8Array([
              ...encodeUtf8('--b\r\nContent-Disposition: form-data; name=a\r\n\r\n'),
              ...tail,
              ...encodeUtf8('\r\n--b--'),
            ]),
        ),
    );
    fc.assert(
      fc.property(bytes, (body) => {
        expect(asBytes(body)).toEqual(parseMultipart(body, type));
      }),
    );
  });

  test('returns texts for ASCII, and bytes where a byte is invalid UTF-8', () => {
    const form = (value: number) =>
      new Uint8Array([
        ...encodeUtf8('--b\r\nContent-Disposition: form-data; name=a\r\n\r\n'),
        value,
        ...encodeUtf8('\r\n--b--'),
      ]);
    expect(parseMultipartTexts(form(0x41), type)).toMatchObject({ fields: [{ value: 'A' }] });
    expect(parseMultipartTexts(form(0xff), type)).toMatchObject({ fields: [{ value: new Uint8Array([0xff]) }] });
  });
});

test('the texts of a short form are those that are in its bytes, however the parts are separated', () => {
  const pieces = ['--b', '--bc', '--b--', '\r\n', '\n', '\r', ' ', 'x', '"', '%22', '\\', '; filename="f"'];
  const heads = [
    'Content-Disposition: form-data; name="a"',
    'Content-Disposition: form-data; name="',
    'content-type: t',
  ];
  const part = (line: string) => `${line}--b\r\n${heads[0]!}\r\n\r\n`;
  const piece = fc.constantFrom(...pieces, ...heads, `${heads[0]!}\r\n\r\n`, part('\r\n'), part('\n'));
  const type = 'multipart/form-data; boundary=b';
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), fc.constantFrom('--\r\n', '--', '--x', '\r\n'), (list, end) => {
      const body = encodeUtf8(`--b\r\n${heads[0]!}\r\n\r\n${list.join('')}\r\n--b${end}`);
      const ofBytes = parseMultipart(body, type);
      const expected = ofBytes.ok
        ? ofBytes.fields.map(({ value, ...rest }) => ({ ...rest, value: decodeUtf8(value) }))
        : ofBytes;
      const ofTexts = parseMultipartTexts(body, type);
      expect(ofTexts.ok ? ofTexts.fields : ofTexts).toEqual(expected);
    }),
    { numRuns: 2_000 },
  );
});
