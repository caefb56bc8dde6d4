import { expect, test } from 'vitest';
import { withInput } from './typescript-input.ts';

test('the input of a call is replaced, in one line or in several', () => {
  const code = "const data = await client.getFace({ Name: 'a) b' });\nconsole.log(data);";
  expect(withInput(code, 'getFace', { Id: 'x' })).toMatch(
    /^const data = await client\.getFace\(\{ ?Id: ?['"]x['"] ?\}\);\nconsole\.log\(data\);$/,
  );
  expect(withInput(code.replace('getFace(', 'getFace.safe('), 'getFace', { Id: 'x' })).toContain('.safe({');
  expect(withInput(code, 'getFace', { Id: 'x'.repeat(60), Name: 'y'.repeat(20) })).toMatch(
    /getFace\(\{\n {2}Id: .*,\n {2}Name: .*,\n\}\);/,
  );
  expect(withInput(code, 'other', {})).toBe(code);
});
