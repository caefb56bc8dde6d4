import type { Page } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { violations, wcag } from '../../../../tools/browser/axe.ts';
import { closePages, sharedBrowser } from '../../../../tools/browser/shared-browser.ts';
import { served } from './served.ts';

const { url } = served;
const browser = await sharedBrowser();
afterAll(closePages);

if (browser) {
  const openSearch = async (locale: string): Promise<Page> => {
    const page = await (await browser.newContext()).newPage();
    await page.goto(`${url}${locale}/`);
    await page.keyboard.press('Control+k');
    await page.locator('site-search .result').first().waitFor();
    return page;
  };
  const field = (page: Page) => page.getByRole('dialog').locator('input');
  const firstResult = (page: Page) => page.locator('site-search .result').first();

  describe('the site search', { timeout: 60_000 }, () => {
    test.each([
      ['zh-cn', '签名失败', '没有找到结果'],
      ['en', 'signature', 'No results for'],
    ])(
      'in %s shows guides first, finds the signature errors for %s, and says if it finds nothing',
      async (locale, query, none) => {
        const page = await openSearch(locale);
        expect(await page.locator('site-search .results').innerText()).toContain('2459');
        await field(page).fill(query);
        await expect.poll(() => firstResult(page).innerText()).toMatch(/Signature/);
        expect(await violations(page, wcag, '[role=dialog], dialog')).toEqual([]);
        await field(page).fill('zzqxvk');
        await expect.poll(() => page.locator('site-search output').innerText()).toContain(none);
        expect(await page.locator('site-search .result').count()).toBe(0);
        await page.context().close();
      },
    );

    test('is used with the keyboard alone', async () => {
      const page = await openSearch('en');
      await field(page).fill('FailedOperation');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      const second = page.locator('site-search .result a').nth(1);
      expect(await second.evaluate((link) => link === document.activeElement)).toBe(true);
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('ArrowUp');
      expect(await field(page).evaluate((input) => input === document.activeElement)).toBe(true);
      await field(page).fill('2459');
      await page.keyboard.press('Enter');
      await page.waitForURL(/errors\/alibaba-iot\/2459/);
      await page.context().close();
    });
  });
} else {
  test('without a browser, the search tests do not run', () => expect(browser).toBeUndefined());
}
