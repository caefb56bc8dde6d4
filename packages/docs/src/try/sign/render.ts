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
