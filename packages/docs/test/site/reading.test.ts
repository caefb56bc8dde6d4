import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { closePages, sharedBrowser } from '../../../../tools/browser/shared-browser.ts';
import { createTab } from '../../../../tools/browser/tab.ts';
import { served } from './served.ts';
import { operationIn, readSpecs } from './specs.ts';

const { url } = served;
const getFaceIdToken = (await readSpecs()).find(({ slug }) => slug === 'get-face-id-token')!;
const browser = await sharedBrowser();
afterAll(closePages);

if (browser) {
  const viewport = { width: 1280, height: 900 };
  const open = createTab(browser, { viewport, permissions: ['clipboard-write', 'clipboard-read'] });
  const openPage = (path: string) => open(url + path);
  const openApart = async (path: string, options: BrowserContextOptions = {}): Promise<Page> => {
    const page = await browser.newPage({ viewport, ...options });
    await page.goto(url + path);
    return page;
  };

  describe('a page', { timeout: 60_000 }, () => {
    test('is complete without JavaScript', async () => {
      const page = await openApart('zh-cn/tencent-faceid/get-face-id-token/', { javaScriptEnabled: false });
      const text = await page.locator('main').innerText();
      expect(text).toContain(operationIn(getFaceIdToken)['x-zh'].description);
      expect(text).toContain('UnauthorizedOperation.Arrears');
      await page.getByRole('link', { name: 'English' }).first().click();
      expect(await page.locator('h1').innerText()).toBe('Get an SDK token');
      await page.close();
    });

    test('does not shift while it loads', async () => {
      const shiftOf = async (path: string) => {
        const page = await openApart(path);
        const shift = await page.evaluate(async () => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries() as any[]) if (!entry.hadRecentInput) sum += entry.value;
          }).observe({ type: 'layout-shift', buffered: true });
          await new Promise((resolve) => setTimeout(resolve, 800));
          return sum;
        });
        await page.close();
        return shift;
      };
      const pages = ['en/tencent-faceid/get-face-id-token/', 'zh-cn/', 'en/errors/', 'zh-cn/guides/start/'];
      const shifts = await Promise.all(pages.map(shiftOf));
      expect(pages.filter((_, index) => shifts[index]! >= 0.001)).toEqual([]);
    });
  });

  describe('navigation', { timeout: 60_000 }, () => {
    test('one click switches the language of the current page', async () => {
      const page = await openPage('en/megvii-finauth/get-face-info/');
      await page.getByRole('link', { name: '简体中文' }).click();
      expect(new URL(page.url()).pathname).toBe('/zh-cn/megvii-finauth/get-face-info/');
      expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN');
      await page.getByRole('link', { name: 'English' }).click();
      expect(new URL(page.url()).pathname).toBe('/en/megvii-finauth/get-face-info/');
    });

    test.each([
      ['zh-CN', 'zh-cn/'],
      ['en-GB', 'en/'],
      ['fr', 'en/'],
    ])('the root redirects a browser in %s to %s', async (locale, path) => {
      const page = await openApart('', { locale });
      await page.waitForURL(url + path);
      await page.close();
    });

    test.each([
      ['zh-cn', '欠费', /欠费/],
      ['zh-cn', '业务隔离', /业务隔离/],
      ['zh-cn', '视频最佳截图信息', /获取实名核身结果信息增强版/],
      ['zh-cn', '2459', /2459/],
      ['en', 'INVALID_FACE_TOKEN', /INVALID_FACE_TOKEN/],
      ['en', 'UnauthorizedOperation.Arrears', /UnauthorizedOperation\.Arrears/],
      ['en', 'getFaceIdToken', /Get an SDK token/],
    ])('in %s search finds %s', async (locale, query, expected) => {
      const page = await openPage(`${locale}/`);
      const loaded: string[] = [];
      page.on('request', (request) => loaded.push(request.url()));
      await page.keyboard.press('Control+k');
      await page.getByRole('dialog').locator('input').fill(query);
      const results = page.locator('site-search .result');
      await results.first().waitFor();
      await expect.poll(() => page.locator('site-search .results').innerText()).toMatch(expected);
      expect(loaded.filter((address) => !address.startsWith(url))).toEqual([]);
      await page.locator('site-search .result a').first().click();
      await page.waitForURL((address) => address.pathname !== `/${locale}/`);
    });

    test('a page can be copied as Markdown', async () => {
      const page = await openPage('en/tencent-faceid/get-face-id-token/');
      await page.getByRole('link', { name: 'Copy as Markdown' }).click();
      await page.getByRole('link', { name: 'Copied' }).waitFor();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^# Get an SDK token\n/);
    });

    test('the error reference is filtered by words, service and kind, and the URL contains the filter', async () => {
      const page = await openPage('zh-cn/errors/');
      const rows = page.locator('tbody tr:visible');
      const before = await rows.count();
      await page.getByLabel('筛选').fill('欠费');
      await expect.poll(() => rows.count()).toBeLessThan(before);
      expect(await rows.allInnerTexts()).toEqual(expect.arrayContaining([expect.stringContaining('Arrears')]));
      expect(decodeURIComponent(page.url())).toContain('?q=欠费');
      await page.reload();
      expect(await page.getByLabel('筛选').inputValue()).toBe('欠费');
    });
  });
} else {
  test('without a browser, the reading tests do not run', () => expect(browser).toBeUndefined());
}
