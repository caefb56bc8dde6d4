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
  ['python', 'def f(): return "# no"  # yes', '<b>def</b> <var>f</var>(): <b>return</b> <q>"# no"</q>  <i># yes</i>'],
  ['go', 'func f() { x := "a" }', '<b>func</b> <var>f</var>() { x := <q>"a"</q> }'],
  ['json', '{"a": 12, "b": ["c", true]}', '{<var>"a"</var>: <u>12</u>, <var>"b"</var>: [<q>"c"</q>, <b>true</b>]}'],
  ['yaml', 'a-b: 1 # yes', '<var>a-b</var>: <u>1</u> <i># yes</i>'],
  ['sh', "curl -H 'https://x/#a' $b # send", "curl <var>-H</var> <q>'https://x/#a'</q> <var>$b</var> <i># send</i>"],
  ['text', '<b>', '&lt;b&gt;'],
])('%s', (language, code, html) => {
  expect(highlight(code, language)).toBe(html);
  expect(textOf(highlight(code, language))).toBe(code);
});
