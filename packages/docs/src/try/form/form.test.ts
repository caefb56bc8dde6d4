import { describe, expect, test } from 'vitest';
import { validate } from '@polyface/runtime/server';
import type { Operation } from '@polyface/runtime';
import { exampleInput, typedInput } from '../../data/typed-input.ts';
import { catalog } from '../../data/read.ts';
import { clientOf } from '../call/chunks.ts';
import { wordsIn } from '../words.ts';
import { assemble, type Entry } from './assemble.ts';
import type { Reading } from './control.ts';
import { exampleOf, exampleOfShape } from './example.ts';
import { renderShape } from './render.ts';

const words = wordsIn('en');
const operations = catalog.flatMap((entry) => entry.operations);

/** The controls of a form and their values, as a browser reads them from its HTML. */
function entriesOf(html: string): Entry[] {
  const plain = (text = '') =>
    text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
  const attribute = (tag: string, name: string) => plain(new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1]);
  const controls = html.matchAll(
    /<(input|textarea|select)(\s[^>]*?\sname="\/[^>]*|\sname="\/[^>]*)>(?:([^]*?)<\/\1>)?/g,
  );
  return [...controls].map(([, kind, tag = '', content = '']) => {
    const [, selected] = /<option[^>]*\sselected[^>]*>([^<]*)/.exec(content) ?? [];
    const value = { input: attribute(tag, 'value'), textarea: plain(content), select: plain(selected) }[kind!]!;
    const reading = (attribute(tag, 'data-t') || 's') as Reading;
    return { name: attribute(tag, 'name'), reading, value, isNull: /\sdata-null[\s=>]?/.test(tag) };
  });
}

describe.each(operations)('the form of $service $id', (data) => {
  const { service, constant, input: shape, example = {} } = data;
  test('contains the documented request and returns it unchanged', async () => {
    const operation = (await clientOf(service))[constant] as Operation;
    const input = assemble(entriesOf(renderShape(shape, example, words).text));
    expect(typedInput(input, operation)).toEqual(exampleInput(data, operation));
  });

  test('contains a valid input, whichever variant is chosen, unless a required member has no example', async () => {
    const operation = (await clientOf(service))[constant] as Operation;
    const initialValues = shape.variants?.map((variant, index) => [exampleOfShape(variant), index] as const) ?? [];
    for (const [value, index] of initialValues) {
      const input = assemble(entriesOf(renderShape(shape, value, words, '', index).text));
      const { fields, name } = shape.variants![index]!;
      const isIncomplete = fields.some((field) => field.required && exampleOf(field) === undefined);
      const hasGroups = operation.input.allOf !== undefined || operation.input.anyOf !== undefined;
      const allowed = isIncomplete ? ['required', 'union'] : hasGroups ? ['union'] : [];
      const issues = validate(input, operation.input).filter(({ rule }) => !allowed.includes(rule));
      expect(issues, name).toEqual([]);
    }
  });
});

test('the content of a field is escaped', () => {
  const markup = '"><script>alert(1)</script>&amp;';
  const shape = { fields: [{ name: markup, type: 'string', required: true } as const] };
  const html = renderShape(shape, { [markup]: markup }, words).text;
  expect(html).not.toContain('<script');
  expect(Object.values(assemble(entriesOf(html)))).toEqual([markup]);
});

describe('the input is assembled', () => {
  const entry = (name: string, value: string, reading: Reading = 's'): Entry => ({ name, value, reading });

  test('with typed values and without empty controls', () => {
    const entries = [
      entry('/a', ''),
      entry('/n', '1.5', 'n'),
      entry('/i', '9007199254740993', 'i'),
      entry('/b', 'false', 'b'),
      entry('/j', '{"k":[1]}', 'j'),
      entry('/x', '/9j/', 'x'),
      entry('/a~1b', 'slash'),
      { ...entry('/null', ''), isNull: true },
    ];
    const bytes = Uint8Array.of(0xff, 0xd8, 0xff);
    const expected = { n: 1.5, i: 9007199254740993n, b: false, j: { k: [1] }, x: bytes, 'a/b': 'slash', null: null };
    expect(assemble(entries)).toEqual(expected);
  });

  test('with lists and objects, unless they were not added', () => {
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

  test('without changing the prototype of objects', () => {
    const input = assemble([entry('/__proto__', '', 'o'), entry('/__proto__/polluted', 'yes')]);
    expect(({} as { polluted?: string }).polluted).toBeUndefined();
    expect(Object.keys(input)).toEqual(['__proto__']);
  });
});
