import { langOf, type Locale } from '../navigation/locale.ts';
import { escape } from '../try/form/html.ts';
import { highlight } from './highlight.ts';

/** A block of code of a page. */
export interface Code {
  readonly code: string;
  /** A language that {@link highlight} knows, or any other name for plain text. */
  readonly language: string;
  /** What the block holds, above it and for screen readers. */
  readonly label: string;
  /** The language of the page. */
  readonly locale: Locale;
}

const copy = { en: 'Copy', 'zh-cn': '复制' } as const;

/** Renders a block of code as HTML: its label, a copy button and the highlighted code. Every block of the site has this form. */
export function codeBlock({ code, language, label, locale }: Code): string {
  const name = escape(label);
  const word = copy[locale];
  const button = `<button type="button" data-copy-code aria-label="${word}: ${name}">${word}</button>`;
  const head = `<figcaption><span>${name}</span>${button}</figcaption>`;
  return `<figure class="code" lang="${langOf(locale)}">${head}<pre tabindex="0" role="region" aria-label="${name}"><code>${highlight(code, language)}</code></pre></figure>`;
}
