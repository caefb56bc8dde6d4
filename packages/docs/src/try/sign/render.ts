import { firstDifference } from '@polyface/mocks';
import { html, type Html } from '../form/html.ts';
import { block } from '../show/block.ts';
import { markedLines, spreadLines } from '../show/request.ts';
import { shorten } from '../show/text.ts';
import type { Words } from '../words.ts';
import { recipes } from './schemes.ts';
import type { SigningSteps } from './steps.ts';

/** Renders the steps of a signature. */
export function renderSteps(steps: SigningSteps, words: Words, locale: string): Html {
  const { canonicalRequest, stringToSign, keys, signature, scheme, plain, signed } = steps;
  const isEnglish = locale === 'en';
  const short = (text: string) => shorten(text, words);
  const recipe = recipes[scheme];
  const blocks = [
    canonicalRequest !== undefined && block(words('canonicalRequest'), short(canonicalRequest), words),
    block(words('stringToSign'), short(stringToSign), words),
    keys.map(({ name, formula, hex }) => block(`${name} = ${formula}`, hex, words)),
    block(words('signature'), html`${signature}`, words),
    block(words('signed'), markedLines(spreadLines(signed), spreadLines(plain), words), words),
  ];
  return html`<p class="n">
      ${scheme}${recipe && html`${isEnglish ? ': ' : '：'}${isEnglish ? recipe.en : recipe.zh}`}
    </p>
    ${blocks}`;
}

/** Renders the first difference between the expected string to sign and a pasted one. */
export function renderDifference(expected: string, pasted: string, words: Words): Html {
  if (pasted === '') return html``;
  const received = expected.endsWith('\n') ? pasted : pasted.replace(/\n$/, '');
  const difference = firstDifference(expected, received);
  if (!difference) return html`${words('same')}`;
  const { column } = difference;
  const line = (text: string) => {
    const [before, mark, after] = [text.slice(0, column - 1), text.slice(column - 1, column), text.slice(column)];
    return html`${shorten(before, words)}<mark>${mark || '␄'}</mark>${shorten(after, words)}`;
  };
  return html`${words('line')} ${difference.line}, ${words('column')} ${column}
    <pre>
${words('expected')}  ${line(difference.expected)}
${words('received')}  ${line(difference.received)}</pre>`;
}
