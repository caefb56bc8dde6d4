import { escape } from '../try/form/html.ts';
import { blocksOf, type Inline } from './blocks.ts';

/** Renders a description as HTML. With `bare`, its first paragraph has no `<p>`, for table cells and list items. */
export function renderProse(text: string | readonly Inline[], bare: boolean): string {
  return blocksOf(text)
    .map((block, index) => {
      if (block.kind === 'list')
        return `<ul>${block.items.map((item) => `<li>${renderInlines(item)}</li>`).join('')}</ul>`;
      const content = renderInlines(block.content);
      return bare && index === 0 ? content : `<p>${content}</p>`;
    })
    .join('');
}

function renderInlines(content: readonly Inline[]): string {
  return content
    .map(({ kind, text }) => (kind === 'code' ? `<code>${escapeAll(text)}</code>` : escapeAll(text)))
    .join('');
}

/** Escapes text as Astro does. */
export function escapeAll(text: string): string {
  return escape(text).replaceAll("'", '&#39;');
}
