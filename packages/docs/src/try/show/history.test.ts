import { expect, test } from 'vitest';
import { wordsIn } from '../words.ts';
import { diffLines, renderHistory } from './history.ts';

test('two responses are compared line by line', () => {
  expect(diffLines(['{', 'a', 'b', '}'], ['{', 'b', 'c', '}'])).toEqual([
    [' ', '{'],
    ['-', 'a'],
    [' ', 'b'],
    ['+', 'c'],
    [' ', '}'],
  ]);
  expect(diffLines([], ['a'])).toEqual([['+', 'a']]);
  expect(diffLines(['a'], [])).toEqual([['-', 'a']]);
});

test('the difference of two runs has a line per line of the responses', () => {
  const run = (response: string) => ({ summary: 'success', isSuccess: true, at: 0, response });
  const { text } = renderHistory([run('HTTP 200\n{\n  "a": 1\n}'), run('HTTP 200\n{\n}')], [0, 1], wordsIn('en'));
  const [, diff = ''] = /<pre class="diff">([^]*?)<\/pre>/.exec(text) ?? [];
  expect(diff.replaceAll(/<[^>]+>/g, '').split('\n')).toEqual(['  HTTP 200', '  {', '-   &quot;a&quot;: 1', '  }', '']);
});
