import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { colorRules, violations, wcag, wholePageRules } from '../../../../tools/browser/axe.ts';
import { closePages, sharedBrowser } from '../../../../tools/browser/shared-browser.ts';
import { removeRepeatedElements } from '../../../../tools/browser/repeated-elements.ts';
import { served } from './served.ts';

const { url } = served;
const browser = await sharedBrowser();
afterAll(closePages);

const paths = [
  '',
  'tencent-faceid/',
  'tencent-faceid/get-face-id-token/',
  'megvii-finauth/search-faces/',
  'errors/',
  'errors/alibaba-iot/403/',
  'guides/start/',
  'guides/architecture/',
  'api/runtime/',
];
const both = paths.flatMap((path) => ['zh-cn', 'en'].map((locale) => `${locale}/${path}`));
const cases = [...both, 'en/reference/', 'zh-cn/limits/', 'en/api/', 'zh-cn/not-found/'];
const desktop = { width: 1280, height: 900 };
const phone = { width: 390, height: 844 };

type Theme = 'light' | 'dark';
const themeOf = (page: Page) => page.evaluate(() => document.documentElement.dataset['theme']);

if (browser) {
  describe('accessibility', { timeout: 180_000 }, () => {
    // One page goes through all cases, because a new one compiles every script again.
    let page: Page;
    beforeAll(async () => {
      // Without animations: text that fades in has too little contrast for a moment.
      page = await browser.newPage({ viewport: desktop, reducedMotion: 'reduce' });
    });

    const open = async (path: string, theme: Theme) => {
      await page.emulateMedia({ colorScheme: theme });
      await page.goto(url + path);
      expect(await themeOf(page)).toBe(theme);
    };
    const switchTo = async (theme: Theme) => {
      await page.emulateMedia({ colorScheme: theme });
      await expect.poll(() => themeOf(page)).toBe(theme);
    };
    const check = async (viewport: typeof desktop, rules: readonly string[]) => {
      await page.setViewportSize(viewport);
      expect(await violations(page, rules), `${viewport.width}`).toEqual([]);
    };
    // Every second page is loaded in the dark theme and then switched to the light one.
    test.each(cases.map((path, index) => ({ path, theme: index % 2 === 0 ? 'light' : 'dark' }) as const))(
      '$path meets WCAG 2.2 AA, light and dark, on phone and desktop, and does not scroll sideways',
      async ({ path, theme }) => {
        await open(path, theme);
        for (const viewport of [desktop, phone]) {
          await check(viewport, wholePageRules);
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(viewport.width);
        }
        await removeRepeatedElements(page);
        for (const next of [theme, theme === 'light' ? 'dark' : 'light'] as const) {
          await switchTo(next);
          // The dark theme has the same elements in other colors.
          const rules = next === 'light' ? wcag : colorRules;
          await check(phone, rules);
          await check(desktop, rules);
        }
      },
    );

    test.each([
      ['a link without text', 'link-name', 'a', (element: HTMLElement): void => void (element.textContent = '')],
      [
        'a text with too little contrast',
        'color-contrast',
        'td',
        (element: HTMLElement): void => void (element.style.color = '#999'),
      ],
    ] as const)('%s is found in the last of hundreds of rows', async (_fault, rule, selector, spoil) => {
      await open('en/errors/', 'light');
      await page.locator('tbody tr:visible').last().locator(selector).last().evaluate(spoil);
      expect(await removeRepeatedElements(page)).toBeGreaterThan(1_000);
      expect(await violations(page, wcag)).toEqual([expect.stringMatching(`^${rule}: `)]);
    });
  });
} else {
  test('without a browser, the accessibility tests do not run', () => expect(browser).toBeUndefined());
}
