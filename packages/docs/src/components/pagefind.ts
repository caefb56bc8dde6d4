// @ts-expect-error The package has no types.
import { PagefindUI } from '@pagefind/default-ui';
import style from '@pagefind/default-ui/css/ui.css?inline';

/** Mounts Pagefind's search UI in an element. `base` is the path of the site on its host. */
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
