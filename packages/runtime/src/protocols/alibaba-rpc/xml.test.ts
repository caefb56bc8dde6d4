import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatXml } from './xml.ts';
import { parseXmlFields } from './xml-fields.ts';

const start = '<?xml version="1.0" encoding="UTF-8"?>';

describe('formatXml', () => {
  it('formats members as elements and lists as repeated elements', () => {
    const value = {
      Success: true,
      Data: [
        { UserId: 'u1', Pics: [{ Url: 'a' }, { Url: 'b' }] },
        { UserId: 'u2', Pics: [] },
      ],
    };
    expect(formatXml('QueryResponse', value)).toBe(
      `${start}<QueryResponse><Success>true</Success><Data><UserId>u1</UserId><Pics><Url>a</Url></Pics><Pics><Url>b</Url></Pics></Data><Data><UserId>u2</UserId></Data></QueryResponse>`,
    );
  });

  it('formats numbers of any size and lists in lists, and leaves out null', () => {
    const value = { Id: 2n ** 60n, Rate: 0.5, Matrix: [[1, 2], [3]], None: null, Undefined: undefined, Empty: '' };
    expect(formatXml('R', value)).toBe(
      `${start}<R><Id>1152921504606846976</Id><Rate>0.5</Rate><Matrix><Matrix>1</Matrix><Matrix>2</Matrix></Matrix><Matrix><Matrix>3</Matrix></Matrix><Empty></Empty></R>`,
    );
  });

  it('escapes markup and removes characters that XML forbids', () => {
    expect(formatXml('R', { M: '<a href="x">&amp;</a>\u0000\u0008\u000b\ud800\uffff\t\n\r韦😀' })).toBe(
      `${start}<R><M>&lt;a href="x"&gt;&amp;amp;&lt;/a&gt;\t\n&#13;韦😀</M></R>`,
    );
  });

  it('replaces characters that an element name cannot contain', () => {
    expect(formatXml('R', { '1a b': 1 })).toBe(`${start}<R><_1a_b>1</_1a_b></R>`);
  });

  it('formats undefined as an empty root element', () => {
    expect(formatXml('R', undefined)).toBe(`${start}<R></R>`);
  });
});

describe('parseXmlFields', () => {
  it('parses any text that formatXml formats', () => {
    const allowed = fc
      .string({ unit: 'binary' })
      .map((text) => text.replaceAll(/[^\t\n\r -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, ''));
    fc.assert(
      fc.property(allowed, (Message) => {
        expect([...parseXmlFields(formatXml('Error', { Code: 'C', Message }))]).toEqual([
          ['Code', 'C'],
          ['Message', Message],
        ]);
      }),
    );
  });

  it('decodes entities of every kind and keeps unknown ones', () => {
    const source = '<E><M>&lt;&#x4e2d;&#20013;&apos;&nbsp;&constructor;&#x110000;<![CDATA[<&amp;]]></M></E>';
    expect(parseXmlFields(source).get('M')).toBe("<中中'&nbsp;&constructor;&#x110000;<&amp;");
  });

  it('returns no fields for a text that is not XML', () => {
    for (const source of ['', '{}', '<', '<a>', '<a>b</c>', 'a & b']) expect([...parseXmlFields(source)]).toEqual([]);
  });
});
