import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { violations, wcag } from '../../../../tools/browser/axe.ts';
import { openBrowser } from '../../../../tools/browser/open-browser.ts';
import { served } from './served.ts';
import { operationIn, specs } from './specs.ts';

const { url } = served;
const browser = await openBrowser();
afterAll(() => browser?.close());
const all = specs().map((spec) => ({ name: `${spec.service}/${spec.slug}`, operation: operationIn(spec), spec }));

if (browser) {
  const opened = async (path: string, options: BrowserContextOptions = {}): Promise<Page> => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
    const page = await context.newPage();
    await page.goto(url + path);
    return page;
  };
  const runPanel = (page: Page) => page.locator('[data-try=run]');
  const says = (page: Page) => runPanel(page).locator('output');
  const press = (page: Page) =>
    runPanel(page)
      .getByRole('button', { name: /^(Run|运行)$/ })
      .click();
  const close = (page: Page) => page.context().close();

  describe('Run', { timeout: 120_000 }, () => {
    test.each(all)('$name runs at the first press, signed, and nothing leaves the page', async ({ name }) => {
      const page = await opened(`en/${name}/`);
      const left: string[] = [];
      page.on('request', (request) => request.url().startsWith(url) || left.push(request.url()));
      await press(page);
      await expect
        .poll(() => says(page).textContent())
        .toMatch(/^success · HTTP \d+ · signature verified · [\d.]+ ms$/);
      expect(left).toEqual([]);
      await close(page);
    });

    test.each(all.filter(({ operation }) => operation['x-errors']?.length > 0))(
      '$name gives each of its own errors when asked for it',
      async ({ name, operation }) => {
        const page = await opened(`zh-cn/${name}/`);
        for (const { code } of operation['x-errors']) {
          await runPanel(page)
            .locator('[data-answer]')
            .selectOption({ label: String(code) });
          await press(page);
          await expect.poll(async () => (await says(page).textContent())?.split(' · ')[0]).toBe(String(code));
          expect(await runPanel(page).innerText()).toContain('处理办法');
        }
        await close(page);
      },
    );

    test('tells how the documented errors of a whole service look, in words of the reader', async () => {
      const page = await opened('en/tencent-faceid/get-face-id-token/');
      await runPanel(page).locator('[data-answer]').selectOption('UnauthorizedOperation.Arrears');
      await press(page);
      await expect
        .poll(() => runPanel(page).innerText())
        .toMatch(/UnauthorizedOperation\.Arrears[^]*billing[^]*The account is in arrears/);
      await runPanel(page).locator('[data-answer]').selectOption('wrong-secret');
      await press(page);
      await expect.poll(() => says(page).textContent()).toMatch(/AuthFailure\.SignatureFailure.*signature refused/);
      await close(page);
    });

    test('keeps what was added: a library is made on one page and found on another', async () => {
      const page = await opened('en/megvii-finauth/create-group/');
      await runPanel(page).getByLabel('group_id', { exact: true }).fill('night-shift');
      await press(page);
      await expect.poll(() => says(page).textContent()).toMatch(/^success/);
      await page.goto(`${url}en/megvii-finauth/get-group-info/`);
      await runPanel(page).getByLabel('group_id', { exact: true }).fill('night-shift');
      await press(page);
      await expect.poll(() => says(page).textContent()).toMatch(/^success/);
      expect(await runPanel(page).innerText()).toContain('night-shift');
      await runPanel(page).getByRole('button', { name: 'Reset' }).click();
      await expect.poll(() => says(page).textContent()).toMatch(/as they were/);
      await runPanel(page).getByLabel('group_id', { exact: true }).fill('night-shift');
      await press(page);
      await expect.poll(() => says(page).textContent()).toMatch(/^INVALID_(OUTER|GROUP)_ID/);
      await close(page);
    });

    test('tells at the field what is wrong with an input, and sends nothing', async () => {
      const page = await opened('en/tencent-faceid/get-face-id-token/');
      await runPanel(page).getByLabel('IdCard', { exact: true }).fill('');
      await press(page);
      await expect.poll(() => says(page).textContent()).toContain('InvalidInputError');
      expect(await runPanel(page).locator('[name="/IdCard"]').getAttribute('aria-invalid')).toBe('true');
      await close(page);
    });

    test.each(['light', 'dark'] as const)(
      'what it shows can be read by everybody, %s, on a phone',
      async (colorScheme) => {
        const page = await opened('zh-cn/tencent-faceid/get-face-id-token/', {
          colorScheme,
          viewport: { width: 390, height: 844 },
        });
        for (const answer of ['', 'wrong-secret', 'UnauthorizedOperation.Arrears']) {
          await runPanel(page).locator('[data-answer]').selectOption(answer);
          await press(page);
          await expect.poll(() => says(page).textContent()).toMatch(/ms$/);
          expect(await violations(page, wcag), answer).toEqual([]);
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
        }
        await close(page);
      },
    );

    test('works with the keyboard alone', async () => {
      const page = await opened('en/megvii-finauth/get-face-info/');
      await runPanel(page).locator('input').first().focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => says(page).textContent()).toMatch(/^success/);
      await page.reload();
      for (let presses = 0; presses < 60; presses++) {
        await page.keyboard.press('Tab');
        if (await page.evaluate(() => document.activeElement?.matches('[data-try=run] .go'))) break;
      }
      await page.keyboard.press('Space');
      await expect.poll(() => says(page).textContent()).toMatch(/^success/);
      await close(page);
    });

    test('works without a network once somebody has come near it', async () => {
      const page = await opened('en/alibaba-iot/get-face-image/');
      await runPanel(page).locator('input').first().focus();
      await page.waitForLoadState('networkidle');
      await page.context().setOffline(true);
      await press(page);
      await expect.poll(() => says(page).textContent()).toMatch(/^success/);
      await close(page);
    });
  });

  describe('Sign', { timeout: 60_000 }, () => {
    const signPanel = (page: Page) => page.locator('[data-try=sign]');

    test('shows every step live, and marks the first difference to what is pasted', async () => {
      const page = await opened('en/tencent-faceid/get-face-id-token/');
      const before = await signPanel(page).innerText();
      await signPanel(page).getByLabel('Key id').fill('AKIDEXAMPLE');
      await expect
        .poll(() => signPanel(page).innerText())
        .toContain('Credential=AKIDEXAMPLE/2026-01-30/faceid/tc3_request');
      expect(before).toContain('secretSigning');
      await runPanel(page).getByLabel('Name', { exact: true }).fill('张三');
      await expect.poll(() => signPanel(page).innerText()).toContain('张三');
      await signPanel(page).locator('textarea').fill('TC3-HMAC-SHA256\n1769743446');
      await expect.poll(() => signPanel(page).locator('[data-difference]').innerText()).toMatch(/line 2, column 10/i);
      await close(page);
    });

    test('keeps the secret in its field: not in the address, not in storage, nowhere else on the page', async () => {
      const page = await opened('en/tencent-faceid/get-face-id-token/');
      await signPanel(page).getByLabel('Secret', { exact: true }).fill('never-tell-anybody');
      await press(page);
      await expect.poll(() => says(page).textContent()).toMatch(/^success/);
      const told = await page.evaluate(() =>
        [
          location.href,
          JSON.stringify(localStorage),
          JSON.stringify(sessionStorage),
          document.cookie,
          document.body.innerText,
        ].join('\n'),
      );
      expect(told).not.toContain('never-tell-anybody');
      await close(page);
    });
  });

  test('the error encyclopaedia triggers a code in its place', { timeout: 60_000 }, async () => {
    const page = await opened('en/errors/?q=Arrears');
    await page.getByRole('button', { name: 'Run UnauthorizedOperation.Arrears' }).first().click();
    await expect
      .poll(() => page.locator('tr', { hasText: 'UnauthorizedOperation.Arrears' }).first().innerText())
      .toMatch(/HTTP 200/);
    await close(page);
  });

  test('the first page makes a signed call by itself, and one that is refused', { timeout: 60_000 }, async () => {
    const page = await opened('en/');
    const live = page.locator('[data-try=live]');
    await expect.poll(() => live.innerText(), { timeout: 10_000 }).toMatch(/signature verified/);
    await expect.poll(() => live.innerText(), { timeout: 15_000 }).toMatch(/signature refused/);
    await close(page);
  });
} else {
  test('there is no browser here: nothing was run in a page', () => expect(browser).toBeUndefined());
}
