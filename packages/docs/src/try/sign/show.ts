import { firstDifference } from '@polyface/mocks';
import { html, type Html } from '../form/html.ts';
import { block } from '../show/block.ts';
import { markedLines, spreadLines } from '../show/request.ts';
import { shortened } from '../show/text.ts';
import type { Words } from '../words.ts';
import { recipes } from './schemes.ts';
import type { Walk } from './walk.ts';

/** The steps of a signature. */
export function showWalk(walk: Walk, words: Words, locale: string): Html {
  const { canonicalRequest, stringToSign, keys, signature, scheme, plain, signed } = walk;
  const short = (text: string) => shortened(text, words);
  const recipe = recipes[scheme];
  const steps = [
    canonicalRequest !== undefined && block(words('canonicalRequest'), short(canonicalRequest), words),
    block(words('stringToSign'), short(stringToSign), words),
    keys.map(({ name, from, hex }) => block(`${name} = ${from}`, hex, words)),
    block(words('signature'), html`${signature}`, words),
    block(words('signed'), markedLines(spreadLines(signed), spreadLines(plain), words), words),
  ];
  return html`<p class="n">${scheme}${recipe && html`: ${locale === 'en' ? recipe.en : recipe.zh}`}</p>
    ${steps}`;
}

/** Where a pasted string to sign first differs. */
export function showDifference(expected: string, pasted: string, words: Words): Html {
  if (pasted === '') return html``;
  const received = expected.endsWith('\n') ? pasted : pasted.replace(/\n$/, '');
  const found = firstDifference(expected, received);
  if (!found) return html`${words('same')}`;
  const line = (text: string) => {
    const [before, mark, after] = [
      text.slice(0, found.column - 1),
      text.slice(found.column - 1, found.column),
      text.slice(found.column),
    ];
    return html`${shortened(before, words)}<mark>${mark || '␄'}</mark>${shortened(after, words)}`;
  };
  return html`${words('line')} ${found.line}, ${words('column')} ${found.column}
    <pre>
${words('expected')}  ${line(found.expected)}
${words('received')}  ${line(found.received)}</pre>`;
}
