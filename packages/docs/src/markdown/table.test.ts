import { expect, test } from 'vitest';
import { fence, table } from './table.ts';

test('the content of a cell cannot break the table', () => {
  expect(
    table(
      ['a', 'b'],
      [
        ['x|y', 'one\ntwo'],
        ['', ' z '],
      ],
    ),
  ).toBe('| a | b |\n| --- | --- |\n| x\\|y | one two |\n|   | z |');
});

test('the content of a code block cannot end it', () => {
  expect(fence('sh', 'echo `x`\n')).toBe('```sh\necho `x`\n```');
  expect(fence('md', 'a\n````\nb')).toBe('`````md\na\n````\nb\n`````');
});
