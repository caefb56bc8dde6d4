// @ts-expect-error The package has no types.
import { PagefindUI } from '@pagefind/default-ui';
import style from '@pagefind/default-ui/css/ui.css?inline';

/** Puts Pagefind's search into an element. `base` is where the site stands. */
export function openPagefind(element: Element, base: string, translations: Readonly<Record<string, string>>): unknown {
  const sheet = document.createElement('style');
  sheet.textContent = style;
  document.head.append(sheet);
  return new PagefindUI({
    element,
    baseUrl: base,
    bundlePath: `${base.replace(/\/$/, '')}/pagefind/`,
    showImages: false,
    showSubResults: true,
    excerptLength: 20,
    translations,
  });
}
