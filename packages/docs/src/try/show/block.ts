import { html, type Html } from '../form/html.ts';
import type { Words } from '../words.ts';

/** A text under a name, with a button that copies it. */
export function block(name: string, content: Html | string, words: Words): Html {
  return html`<div class="b">
    <p>${name}<button type="button" data-copy aria-label="${words('copy')}: ${name}">${words('copy')}</button></p>
    <pre>${content}</pre>
  </div>`;
}

/** Facts: names and what they are. Those without a value are left out. */
export function facts(pairs: readonly (readonly [string, string | number | Html | undefined])[]): Html {
  const told = pairs.filter(([, value]) => value !== undefined && value !== '');
  return html`<dl>
    ${told.map(
      ([name, value]) =>
        html`<div>
          <dt>${name}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`;
}
