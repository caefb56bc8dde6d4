import { expect, test } from 'vitest';
import { blocksOf, firstParagraph, type Block } from './blocks.ts';

const plain = (blocks: readonly Block[]) =>
  blocks.map((block) =>
    block.kind === 'list'
      ? block.items.map((item) => item.map(({ text }) => text).join(''))
      : block.content.map(({ text }) => text).join(''),
  );

test('a description of one line is one paragraph', () => {
  expect(plain(blocksOf('The name.'))).toEqual(['The name.']);
  expect(blocksOf('')).toEqual([]);
});

test('lines that begin with a hyphen are the items of a list', () => {
  const text = 'The library.\n- LOCAL: the picture that was uploaded.\n- BUSINESS: the business library.\nRequired.';
  expect(plain(blocksOf(text))).toEqual([
    'The library.',
    ['LOCAL: the picture that was uploaded.', 'BUSINESS: the business library.'],
    'Required.',
  ]);
});

test('an indented line continues the item above it', () => {
  expect(plain(blocksOf('- one\n  and more\n- two\n'))).toEqual([['one and more', 'two']]);
});

test('lines of a paragraph are joined by a space, Chinese ones without it', () => {
  expect(plain(blocksOf('one\ntwo\n\n比对库，\n默认值为 LOCAL\n或 BUSINESS。'))).toEqual([
    'one two',
    '比对库，默认值为 LOCAL 或 BUSINESS。',
  ]);
});

test('a hyphen inside of a line is not a list', () => {
  expect(plain(blocksOf('At most 1 - 2 items, well-formed.'))).toEqual(['At most 1 - 2 items, well-formed.']);
});

test('code keeps its place and its text', () => {
  const parts = [
    { kind: 'text', text: 'Call ' },
    { kind: 'code', text: 'reset()' },
    { kind: 'text', text: '.\n- ' },
    { kind: 'code', text: 'a' },
    { kind: 'text', text: ': first' },
  ] as const;
  expect(blocksOf(parts)).toEqual([
    {
      kind: 'paragraph',
      content: [
        { kind: 'text', text: 'Call ' },
        { kind: 'code', text: 'reset()' },
        { kind: 'text', text: '.' },
      ],
    },
    {
      kind: 'list',
      items: [
        [
          { kind: 'text', text: '' },
          { kind: 'code', text: 'a' },
          { kind: 'text', text: ': first' },
        ],
      ],
    },
  ]);
});

test('the first paragraph is one line', () => {
  expect(firstParagraph('One\nline.\n- item')).toBe('One line.');
  expect(firstParagraph('- item\n- other')).toBe('item');
});
