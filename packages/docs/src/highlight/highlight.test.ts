import { expect, test } from 'vitest';
import { highlight } from './highlight.ts';

const textOf = (html: string) =>
  html
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

test.each([
  [
    'ts',
    "const x = await f<'a'>(`b ${1} // no`); // yes",
    "<b>const</b> x = <b>await</b> f&lt;<q>'a'</q>&gt;(<q>`b ${1} // no`</q>); <i>// yes</i>",
  ],
  ['python', 'def f(): return "# no"  # yes', '<b>def</b> f(): <b>return</b> <q>&quot;# no&quot;</q>  <i># yes</i>'],
  ['json', '{"a": 12, "b": true}', '{<q>&quot;a&quot;</q>: <u>12</u>, <q>&quot;b&quot;</q>: <b>true</b>}'],
  ['sh', "curl 'https://x/#a' # send", "curl <q>'https://x/#a'</q> <i># send</i>"],
  ['text', '<b>', '&lt;b&gt;'],
])('%s', (language, code, html) => {
  expect(highlight(code, language)).toBe(html);
  expect(textOf(highlight(code, language))).toBe(code);
});
