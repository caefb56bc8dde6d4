import { expect, test } from 'vitest';
import { descriptionOf } from './text.ts';

test.each([
  { input: 'One line.\n', expected: 'One line.' },
  { input: 'One paragraph\nin two lines.\n', expected: 'One paragraph in two lines.' },
  { input: 'One.\n\nTwo,\nwrapped.\n', expected: 'One.\n\nTwo, wrapped.' },
  {
    input: 'The values:\n- LOCAL: a picture\n  that is uploaded.\n- BUSINESS: a library.\n\nEnd.',
    expected: 'The values:\n- LOCAL: a picture that is uploaded.\n- BUSINESS: a library.\n\nEnd.',
  },
  { input: '- Outer\n  - Inner\n    item\n1. First', expected: '- Outer\n  - Inner item\n1. First' },
  { input: '比对库。\n取值：\n- LOCAL：本地上传\n  照片。', expected: '比对库。取值：\n- LOCAL：本地上传照片。' },
  { input: '调用 API\n接口', expected: '调用 API 接口' },
])('the description $input is unwrapped to $expected', ({ input, expected }) => {
  expect(descriptionOf({ description: input, 'x-zh': input })).toEqual({ en: expected, zh: expected });
});
