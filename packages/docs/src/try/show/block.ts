import { html, type Html } from '../form/html.ts';
import type { Words } from '../words.ts';

/** Renders a titled block of text with a copy button. */
export function block(name: string, content: Html | string, words: Words): Html {
  return html`<div class="b">
    <p>${name}<button type="button" data-copy aria-label="${words('copy')}: ${name}">${words('copy')}</button></p>
    <pre>${content}</pre>
  </div>`;
}

/** Renders names and values as a description list. Pairs without a value are omitted. */
export function facts(pairs: readonly (readonly [string, string | number | Html | undefined])[]): Html {
  const defined = pairs.filter(([, value]) => value !== undefined && value !== '');
  return html`<dl>
    ${defined.map(
      ([name, value]) =>
        html`<div>
          <dt>${name}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`;
}
