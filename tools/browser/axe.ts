import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The axe tags of WCAG 2.0 to 2.2, levels A and AA. */
export const wcag: readonly string[] = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** The axe rules that depend on colors. Dark mode changes only colors, so the other rules need no second run. */
export const colorRules: readonly string[] = ['color-contrast', 'link-in-text-block'];

/**
 * The axe rules that compare elements of the whole page, or depend on whether content overflows. They must see a page before
 * `removeRepeatedElements` does.
 */
export const wholePageRules: readonly string[] = [
  'aria-valid-attr-value',
  'duplicate-id-aria',
  'scrollable-region-focusable',
];

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly target: readonly string[] }[];
}

/**
 * Runs axe on a page. Returns one line for each violation of these rules, or of the rules with these tags. Default: all rules. `within` is
 * the selector of the part to examine. Default: the whole page.
 */
export async function violations(page: Page, only?: readonly string[], within?: string): Promise<string[]> {
  if (await page.evaluate(() => !('axe' in globalThis))) await page.evaluate(axe);
  const run = async ({ runOnly, include }: { runOnly: readonly string[] | undefined; include: string | undefined }) => {
    // Axe describes the elements that pass as well, unless told otherwise. That takes as long as some rules.
    const options = { resultTypes: ['violations'], ...(runOnly && { runOnly }) };
    return (await (globalThis as any).axe.run(include ?? document, options)).violations;
  };
  const results: readonly Violation[] = await page.evaluate(run, { runOnly: only, include: within });
  return results.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}
