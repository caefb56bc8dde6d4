import type { Page } from 'playwright-core';

/**
 * Removes elements of which a page has more than two alike, so that axe examines each kind of element and not every instance. Elements are
 * alike if they have the same ancestors, attributes and descendants, apart from texts. Two stay, because some rules compare neighbors.
 * Returns the number of removed elements.
 */
export function removeRepeatedElements(page: Page): Promise<number> {
  return page.evaluate(() => {
    /** Attributes whose value is a text or a reference. It matters only whether they are empty. */
    const texts =
      /^(id|for|href|src|alt|title|name|value|content|placeholder|datetime|d|data-.*)$|^aria-(label|\w+by|controls|owns)$/;
    /** Elements that are named by what they contain. They stay whole. */
    const named = 'a, button, label, summary, legend, option, th, caption, h1, h2, h3, h4, h5, h6, svg';
    const tags = new Map<Element, string>();
    const kinds = new Map<Element, string>();
    const tagOf = (element: Element): string => {
      const attributes = [...element.attributes].map(({ name, value }) =>
        texts.test(name) ? `${name}=${value.trim() === '' ? '' : '…'}` : `${name}=${value}`,
      );
      const text = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
      return `<${[element.localName, ...attributes.sort()].join(' ')}>${text ? '…' : ''}`;
    };
    const rememberKind = (element: Element): string => {
      const counts = new Map<string, number>();
      const inner = [...element.children].map(rememberKind).filter((kind) => {
        counts.set(kind, (counts.get(kind) ?? 0) + 1);
        return counts.get(kind)! <= 2;
      });
      tags.set(element, tagOf(element));
      kinds.set(element, `${tags.get(element)}${inner.join('')}</>`);
      return kinds.get(element)!;
    };
    /** Rows must keep their cells, and controls their labels. */
    const mustStay = (element: Element): boolean =>
      element.parentElement?.localName === 'tr' ||
      [element, ...element.querySelectorAll('label')].some(
        (label) => label instanceof HTMLLabelElement && label.control !== null && !element.contains(label.control),
      );
    const seen = new Map<string, number>();
    const visit = (parent: Element, ancestors: string) => {
      for (const element of Array.from(parent.children)) {
        const key = ancestors + kinds.get(element)!;
        seen.set(key, (seen.get(key) ?? 0) + 1);
        if (seen.get(key)! > 2 && !mustStay(element)) element.remove();
        else if (!element.matches(named)) visit(element, ancestors + tags.get(element)!);
      }
    };
    const before = document.querySelectorAll('*').length;
    rememberKind(document.body);
    visit(document.body, '');
    return before - document.querySelectorAll('*').length;
  });
}
