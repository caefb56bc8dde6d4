import { blocksOf, type Inline } from '../../prose/blocks.ts';
import { html, type Html } from '../form/html.ts';

/** Renders a description; its lists become HTML lists. */
export function renderProse(text: string | undefined): Html | undefined {
  if (text === undefined) return undefined;
  const lines = (content: readonly Inline[]) => content.map((part) => part.text);
  const blocks = blocksOf(text).map((block, index) => {
    if (block.kind === 'list')
      return html`<ul>
        ${block.items.map((item) => html`<li>${lines(item)}</li>`)}
      </ul>`;
    return index === 0 ? html`${lines(block.content)}` : html`<p>${lines(block.content)}</p>`;
  });
  return html`${blocks}`;
}
