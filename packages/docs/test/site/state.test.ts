import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { closePages, sharedBrowser } from '../../../../tools/browser/shared-browser.ts';
import { createTab } from '../../../../tools/browser/tab.ts';
import { served } from './served.ts';

const { url } = served;
const browser = await sharedBrowser();
afterAll(closePages);
const operationPage = 'en/tencent-faceid/get-face-id-token/';
const pageKinds = ['en/', operationPage, 'en/errors/', 'zh-cn/guides/start/', 'en/api/runtime/', 'en/limits/'];

if (browser) {
  const open = createTab(browser, { viewport: { width: 1280, height: 900 } });
  const openPage = (path: string) => open(url + path);
  const panel = (page: Page) => page.locator('[data-try=run]');
  const status = (page: Page) => panel(page).locator('output');
  const clickRun = (page: Page) => panel(page).locator('.go').click();

  describe('content security policy', { timeout: 60_000 }, () => {
    let page: Page;
    const violations: string[] = [];
    beforeAll(async () => {
      page = await browser.newPage();
      page.on('console', (message) => {
        if (/content security policy/i.test(message.text())) violations.push(message.text());
      });
    });

    test.each(pageKinds)('/%s violates nothing', async (path) => {
      await page.goto(url + path, { waitUntil: 'networkidle' });
      expect(await page.locator('meta[http-equiv=content-security-policy]').count()).toBe(1);
      if (path === operationPage) {
        await clickRun(page);
        await expect.poll(() => status(page).textContent()).toMatch(/^success/);
      }
      expect(violations.splice(0)).toEqual([]);
    });
  });

  describe('state of an operation page', { timeout: 60_000 }, () => {
    test('the address restores the form and the simulated response', async () => {
      const page = await openPage(operationPage);
      await panel(page).getByLabel('Name', { exact: true }).fill('李雷');
      await panel(page).locator('[data-simulate]').selectOption('UnauthorizedOperation.Arrears');
      await expect.poll(() => page.url()).toMatch(/input=.*simulate=UnauthorizedOperation\.Arrears/);
      const copy = await openPage(page.url().slice(url.length));
      await panel(copy).locator('input').first().focus();
      await expect.poll(() => panel(copy).getByLabel('Name', { exact: true }).inputValue()).toBe('李雷');
      expect(await panel(copy).locator('[data-simulate]').inputValue()).toBe('UnauthorizedOperation.Arrears');
    });

    test('the samples show the input of the form', async () => {
      const page = await openPage(operationPage);
      await panel(page).getByLabel('Name', { exact: true }).fill('韩梅梅');
      for (const id of ['typescript', 'curl', 'python'])
        await expect.poll(() => page.locator(`#sample-${id} code`).textContent()).toMatch(/韩梅梅|\\u97e9/i);
    });

    test('the sample that the reader chooses is shown on every page, in both languages', async () => {
      const page = await openPage(operationPage);
      await page.locator('.samples summary', { hasText: 'Python' }).click();
      await page.locator('.samples summary', { hasText: 'Plain HTTP' }).first().click();
      await page.goto(`${url}zh-cn/alibaba-iot/get-face-image/`);
      expect(await page.locator('#sample-python pre').isVisible()).toBe(true);
      expect(await page.locator('#sample-typescript pre').isVisible()).toBe(false);
      await page.locator('.samples summary', { hasText: 'curl' }).click();
      await page.goto(`${url}en/megvii-finauth/add-face/`);
      expect(await page.locator('#sample-curl pre').isVisible()).toBe(true);
    });

    test('the language switch keeps the section, the form and the simulated response', async () => {
      const page = await openPage(`${operationPage}?simulate=UnauthorizedOperation.Arrears`);
      await page.locator('#errors').evaluate((heading) => heading.scrollIntoView());
      await page.getByRole('link', { name: '简体中文' }).click();
      await page.waitForURL(
        /zh-cn\/tencent-faceid\/get-face-id-token\/\?simulate=UnauthorizedOperation.Arrears#errors$/,
      );
      await expect
        .poll(() => panel(page).locator('[data-simulate]').inputValue())
        .toBe('UnauthorizedOperation.Arrears');
    });

    test.each([390, 1280])('at %i px all languages of the samples are in one row', async (width) => {
      const page = await openPage(operationPage);
      await page.setViewportSize({ width, height: 900 });
      const tabs = page.locator('.samples > details > summary');
      expect(await tabs.allTextContents()).toEqual(['TypeScript', 'Python', 'Java', 'Go', 'curl']);
      const tops = await tabs.evaluateAll((all) => all.map((tab) => tab.getBoundingClientRect().top));
      expect(new Set(tops).size).toBe(1);
    });

    test('the request stands beside the parameters on a desk and before them on a phone', async () => {
      const page = await openPage(operationPage);
      const topOf = async (selector: string) => (await page.locator(selector).boundingBox())!;
      expect((await topOf('.request')).x).toBeGreaterThan((await topOf('.docs')).x + 300);
      await page.setViewportSize({ width: 390, height: 844 });
      const [lead, request, facts] = await Promise.all(['.operation .lead', '.request', '.facts'].map(topOf));
      expect(lead!.y).toBeLessThan(request!.y);
      expect(request!.y).toBeLessThan(facts!.y);
    });
  });
} else {
  test('without a browser, the tests of page state do not run', () => expect(browser).toBeUndefined());
}
