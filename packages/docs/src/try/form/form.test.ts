import { describe, expect, test } from 'vitest';
import { validate } from '@polyface/runtime/server';
import type { Operation } from '@polyface/runtime';
import { catalogue } from '../../data/read.ts';
import { clientOf } from '../call/chunks.ts';
import { wordsIn } from '../words.ts';
import { assemble, type Entry } from './assemble.ts';
import type { Reading } from './control.ts';
import { exampleOfShape } from './example.ts';
import { renderShape } from './render.ts';

const words = wordsIn('en');
const operations = catalogue.flatMap((entry) => entry.operations);

/** What a browser would find in the controls of a form. */
function entriesOf(html: string): Entry[] {
  const plain = (text = '') =>
    text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
  const attribute = (tag: string, name: string) => plain(new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1]);
  const controls = html.matchAll(
    /<(input|textarea|select)(\s[^>]*?\sname="\/[^>]*|\sname="\/[^>]*)>(?:([^]*?)<\/\1>)?/g,
  );
  return [...controls].map(([, kind, tag = '', content = '']) => {
    const [, chosen] = /<option[^>]*\sselected[^>]*>([^<]*)/.exec(content) ?? [];
    const value = { input: attribute(tag, 'value'), textarea: plain(content), select: plain(chosen) }[kind!]!;
    return { name: attribute(tag, 'name'), reading: (attribute(tag, 'data-t') || 's') as Reading, value };
  });
}

describe.each(operations)('the form of $service $id', ({ service, constant, input: shape, example = {} }) => {
  test('holds the documented request, and gives it back as it was', () => {
    expect(assemble(entriesOf(renderShape(shape, example, words).text))).toEqual(example);
  });

  test('holds a valid input whichever object is chosen', async () => {
    const operation = (await clientOf(service))[constant] as Operation;
    const beginnings = shape.variants?.map((variant, index) => [exampleOfShape(variant), index] as const) ?? [];
    for (const [value, index] of beginnings) {
      const input = assemble(entriesOf(renderShape(shape, value, words, '', index).text));
      expect(validate(input, operation.input), shape.variants![index]!.name).toEqual([]);
    }
  });
});

test('what stands in a field is a text, whatever it holds', () => {
  const evil = '"><script>alert(1)</script>&amp;';
  const shape = { fields: [{ name: evil, type: 'string', required: true } as const] };
  const html = renderShape(shape, { [evil]: evil }, words).text;
  expect(html).not.toContain('<script');
  expect(Object.values(assemble(entriesOf(html)))).toEqual([evil]);
});

describe('an input is put together', () => {
  const entry = (name: string, value: string, reading: Reading = 's'): Entry => ({ name, value, reading });

  test('typed, without what is empty', () => {
    const entries = [
      entry('/a', ''),
      entry('/n', '1.5', 'n'),
      entry('/i', '9007199254740993', 'i'),
      entry('/b', 'false', 'b'),
      entry('/j', '{"k":[1]}', 'j'),
      entry('/x', '/9j/', 'x'),
      entry('/a~1b', 'slash'),
    ];
    const bytes = Uint8Array.of(0xff, 0xd8, 0xff);
    const want = { n: 1.5, i: 9007199254740993n, b: false, j: { k: [1] }, x: bytes, 'a/b': 'slash' };
    expect(assemble(entries)).toEqual(want);
  });

  test('with lists and objects, and nothing where these were not added', () => {
    const entries = [
      entry('/list', '', 'a'),
      entry('/list/0', 'one'),
      entry('/list/1', ''),
      entry('/object', '', 'o'),
      entry('/object/deep', '', 'a'),
      entry('/object/deep/0', '7', 'i'),
      entry('/absent/member', 'never'),
    ];
    expect(assemble(entries)).toEqual({ list: ['one', ''], object: { deep: [7] } });
  });

  test('and no member of it changes what objects are', () => {
    const input = assemble([entry('/__proto__', '', 'o'), entry('/__proto__/polluted', 'yes')]);
    expect(({} as { polluted?: string }).polluted).toBeUndefined();
    expect(Object.keys(input)).toEqual(['__proto__']);
  });
});
