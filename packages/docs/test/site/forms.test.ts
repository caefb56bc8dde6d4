import type { Page } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { violations, wcag } from '../../../../tools/browser/axe.ts';
import { closePages, sharedBrowser } from '../../../../tools/browser/shared-browser.ts';
import { createTab } from '../../../../tools/browser/tab.ts';
import { served } from './served.ts';

const { url } = served;
const browser = await sharedBrowser();
afterAll(closePages);

if (browser) {
  const permissions = ['clipboard-read', 'clipboard-write'];
  const open = createTab(browser, { viewport: { width: 390, height: 844 }, permissions });
  const openPage = (path: string) => open(url + path);
  const panel = (page: Page) => page.locator('[data-try=run]');
  const status = (page: Page) => panel(page).locator('output');
  const button = (page: Page, name: string) => panel(page).getByRole('button', { name, exact: true });
  const request = (page: Page) =>
    panel(page).locator('.b', { hasText: 'Copy' }).filter({ hasText: 'POST http' }).innerText();

  describe('a form', { timeout: 60_000 }, () => {
    test('adds and removes list items and keeps their order', async () => {
      const page = await openPage('en/alibaba-linkvisual/query-face-user-batch/');
      await button(page, 'Add').click();
      const added = panel(page).getByLabel('UserIdList 4', { exact: true });
      await expect.poll(() => added.evaluate((field) => field === document.activeElement)).toBe(true);
      await added.fill('user-four');
      await button(page, 'Remove UserIdList 1').click();
      await expect.poll(() => panel(page).getByLabel('UserIdList 3', { exact: true }).inputValue()).toBe('user-four');
      await button(page, 'Run').click();
      await expect.poll(() => status(page).textContent()).toMatch(/^success/);
      expect(await request(page)).toContain('UserIdList.3=user-four');
      expect(await request(page)).not.toContain('xqymlby');
    });

    test('switches to another variant, keeps the fields both have, and runs', async () => {
      const page = await openPage('en/tencent-faceid/get-face-id-token/');
      await panel(page).getByRole('combobox', { name: 'CompareLib' }).selectOption('LOCAL');
      await expect.poll(() => panel(page).locator('[name="/ImageBase64"]').inputValue()).toMatch(/^\/9j\//);
      await button(page, 'Run').click();
      await expect.poll(() => status(page).textContent()).toMatch(/^success/);
      expect(await request(page)).toContain('"CompareLib":"LOCAL"');
      expect(await violations(page, wcag, '[data-try=run]')).toEqual([]);
    });

    test('adds an optional object and marks its missing field', async () => {
      const page = await openPage('en/tencent-faceid/get-face-id-result/');
      await panel(page).locator('summary').click();
      await panel(page).getByRole('group', { name: 'Encryption' }).getByRole('button', { name: 'Add' }).click();
      const missing = panel(page).locator('[name="/Encryption/CiphertextBlob"]');
      await missing.fill('');
      await button(page, 'Run').click();
      await expect.poll(() => missing.getAttribute('aria-invalid')).toBe('true');
      await missing.fill('c2VjcmV0');
      await button(page, 'Run').click();
      await expect.poll(() => missing.getAttribute('aria-invalid')).toBe(null);
      expect(await request(page)).toContain('"Encryption":{');
    });

    test('accepts a file, and sends it as Base64 or as a file, as the operation requires', async () => {
      const page = await openPage('en/megvii-finauth/add-face/');
      const file = { name: 'face.jpg', mimeType: 'image/jpeg', buffer: Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]) };
      await panel(page).locator('input[type=file]').setInputFiles(file);
      await expect.poll(() => panel(page).locator('[name="/image"]').inputValue()).toBe(file.buffer.toString('base64'));
      await panel(page).locator('[data-u] > label > select:not([name])').selectOption({ label: 'AddFaceByFile' });
      await panel(page).locator('[name="/file"]').waitFor();
      await panel(page).locator('input[type=file]').setInputFiles(file);
      await expect.poll(() => panel(page).locator('[name="/file"]').inputValue()).toBe(file.buffer.toString('base64'));
      await button(page, 'Run').click();
      await expect.poll(() => status(page).textContent()).toMatch(/^success · HTTP 200 · signature verified/);
      expect(await request(page)).toContain('filename=');
    });

    test('copies a request', async () => {
      const page = await openPage('en/alibaba-iot/get-face-image/');
      await button(page, 'Run').click();
      await button(page, 'Copy: Request').click();
      await expect.poll(() => button(page, 'Copy: Request').textContent()).toContain('Copied');
      expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^POST https:\/\/[^]*x-ca-signature: /);
    });
  });

  describe('Sign', { timeout: 60_000 }, () => {
    test('offers the signature schemes that the vendor supports', async () => {
      const page = await openPage('en/alibaba-linkvisual/query-face-user/');
      const sign = page.locator('[data-try=sign]');
      expect(await sign.innerText()).toContain('ACS3-HMAC-SHA256');
      await sign.getByRole('combobox', { name: 'Scheme' }).selectOption('HMAC-SHA1');
      await expect.poll(() => sign.innerText()).toContain('&Signature=');
      expect(await sign.innerText()).toContain('the secret followed by &');
      await sign.getByRole('button', { name: 'Now' }).click();
      await expect.poll(() => sign.innerText()).not.toContain('2026-01-30T03%3A24%3A05Z');
    });
  });
} else {
  test('without a browser, the form tests do not run', () => expect(browser).toBeUndefined());
}
