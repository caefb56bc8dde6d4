import { assert, constantFrom, integer, property, string, tuple } from 'fast-check';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isAlias, parseDocument, visit } from 'yaml';
import { toNumberIfSafe } from '../read.ts';
import { parsePlainYaml } from './plain-yaml.ts';

const workspace = join(import.meta.dirname, '../../../..');
const specs = globSync(join(workspace, '{specs,tools/*/test}/**/*.yaml')).map((file) => readFileSync(file, 'utf8'));
const runs = { numRuns: Number(process.env.FAST_CHECK_RUNS ?? 400) };

/** What the parser for all of YAML reads; `undefined` if it finds a mistake, an anchor or an alias. */
function readAll(text: string): { data: unknown } | undefined {
  const document = parseDocument(text, { intAsBigInt: true, prettyErrors: false, logLevel: 'error' });
  if (document.errors.length > 0 || document.warnings.length > 0) return undefined;
  let hasAnchor = false;
  visit(document, { Node: (_key, node) => void (hasAnchor ||= isAlias(node) || node.anchor !== undefined) });
  if (hasAnchor) return undefined;
  return { data: document.toJS({ reviver: (_, value) => toNumberIfSafe(value) }) };
}

/** Expects that a text is read as by the other parser, or not at all. */
function expectSame(text: string): void {
  const plain = parsePlainYaml(text);
  if (!plain) return;
  const all = readAll(text);
  expect(plain).toStrictEqual(all);
  expect(orderOf(plain)).toBe(orderOf(all));
}

/** Shows the order of keys, too. */
function orderOf(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) => (typeof inner === 'bigint' ? `${inner}n` : inner));
}

describe('plain YAML', () => {
  test('is what specs are written in, and is read as by a parser for all of YAML', () => {
    for (const text of specs) expectSame(text);
    expect(specs.filter((text) => !parsePlainYaml(text)).length).toBeLessThan(specs.length / 10);
  });

  test.each([
    ['a: 1\nb: -2\nc: 9007199254740993\nd: 1.50\n', { a: 1, b: -2, c: 9007199254740993n, d: 1.5 }],
    ["a: true\nb: null\nc:\nd: 'it''s'\ne: \"x\\n\\u00e9\"\n", { a: true, b: null, c: null, d: "it's", e: 'x\né' }],
    ['200: ok\n/a/{b}: 3.0.3\n$ref: ./s.yaml#/a\n', { 200: 'ok', '/a/{b}': '3.0.3', $ref: './s.yaml#/a' }],
    [
      'a:\n  - b: 1\n    c: 2\n  - [x, { y: z }]\n  - plain text\n',
      { a: [{ b: 1, c: 2 }, ['x', { y: 'z' }], 'plain text'] },
    ],
    ['a: >-\n  one\n  two\n\n  three\nb: |\n  one\n    two\n', { a: 'one two\nthree', b: 'one\n  two\n' }],
    [
      'a:\n  # A comment.\n  {\n    b: c,\n  }\n\n# Another.\nd: https://e.f/g?h=i\n',
      { a: { b: 'c' }, d: 'https://e.f/g?h=i' },
    ],
  ])('%j', (text, data) => {
    expect(parsePlainYaml(text)).toStrictEqual({ data });
    expectSame(text);
  });

  test.each([
    'a: yes',
    'a: No',
    'a: NULL',
    'off: a',
    'a: 2018-03-01',
    'a: 0x10',
    'a: 1e3',
    'a: 12:30',
    'a: 1_000',
    'a: .5',
    'a: ~',
    'a: &b c',
    'a: *b',
    'a: !!str b',
    'a: b # c',
    'a: b: c',
    'a: b\n  c',
    'a: 1\na: 2',
    'a: "b',
    "a: 'b\n  c'",
    'a: [b',
    'a: { b }',
    'a: [b: c]',
    'a:\tb',
    '---\na: b',
    'a: b\n---\nc: d',
    '__proto__: a',
    '? a\n: b',
    'a: >+\n  b',
    'a: >\n    b\n  c',
    'a:\n  b: 1\n c: 2',
    'a: "\\x41"',
    'a: b\u2028c',
    '- - a',
    'text',
    '',
    `a: ${'['.repeat(1000)}`,
    `a: ${'- '.repeat(1000)}`,
  ])('is not %j', (text) => expect(parsePlainYaml(`${text}\n`)).toBeUndefined());

  test('with arbitrary changes is read as by a parser for all of YAML, or not at all', () => {
    const indicators = [...`\n '"{}[]:,-?&*!|>%@\`#\\0e~.\t中`, '\ud83d\ude00'];
    const pieces = [
      ': ',
      '- ',
      ' #',
      ', ',
      '>-',
      '1.',
      'yes',
      '\n\n',
      '\n  ',
      '\n- ',
      '\n# a',
      '&a',
      '\r\n',
      '\n---\n',
    ];
    const piece = constantFrom(...indicators, ...pieces);
    const change = tuple(constantFrom(...specs), integer({ min: 0, max: 1e6 }), piece, integer({ min: 0, max: 3 }));
    assert(
      property(change, ([text, place, added, removed]) => {
        // A part of a spec, so that the other parser is not slow.
        const start = place % text.length;
        const lines = text.slice(text.lastIndexOf('\n', start) + 1, start + 600).split('\n');
        const indent = /^ */.exec(lines[0]!)![0].length;
        const part = lines.map((line) => line.slice(Math.min(indent, /^ */.exec(line)![0].length))).join('\n');
        const at = (place * 7) % (part.length + 1);
        expectSame(`${part.slice(0, at)}${added}${part.slice(at + removed)}\n`);
      }),
      { ...runs, numRuns: runs.numRuns * 5 },
    );
  });

  test('of arbitrary characters is read as by a parser for all of YAML, or not at all', () => {
    const text = string({ unit: constantFrom(...'{}[]:,-?&*!|>%@`\'"#\n\n\n  ab10.~=e'), maxLength: 30 });
    assert(
      property(text, (yaml) => expectSame(`${yaml}\n`)),
      { ...runs, numRuns: runs.numRuns * 10 },
    );
  });
});
