import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { colorRules, violations, wcag } from '../../../../tools/browser/axe.ts';
import { closePages, sharedBrowser } from '../../../../tools/browser/shared-browser.ts';
import { createTab } from '../../../../tools/browser/tab.ts';
import { served } from './served.ts';
import { operationIn, readSpecs } from './specs.ts';

const { url } = served;
const browser = await sharedBrowser();
afterAll(closePages);
const all = (await readSpecs()).map((spec) => ({
  name: `${spec.service}/${spec.slug}`,
  operation: operationIn(spec),
  spec,
}));

if (browser) {
  const open = createTab(browser, { viewport: { width: 1280, height: 900 } });
  const openPage = (path: string) => open(url + path);
  const runPanel = (page: Page) => page.locator('[data-try=run]');
  const status = (page: Page) => runPanel(page).locator('output');
  const clickRun = (page: Page) =>
    runPanel(page)
      .getByRole('button', { name: /^(Run|运行)$/ })
      .click();

  describe('Run', { timeout: 120_000 }, () => {
    // One page goes through all operations, because a new one compiles all scripts again.
    let page: Page;
    const external: string[] = [];
    beforeAll(async () => {
      page = await openPage('en/');
      page.on('request', (request) => request.url().startsWith(url) || external.push(request.url()));
    });

    test.each(all)('$name runs on the first click, signed, and no request leaves the page', async ({ name }) => {
      await page.goto(`${url}en/${name}/`);
      await clickRun(page);
      await expect
        .poll(() => status(page).textContent())
        .toMatch(/^success · HTTP \d+ · signature verified · [\d.]+ ms$/);
      expect(external.splice(0)).toEqual([]);
    });

    test.each(all.filter(({ operation }) => operation['x-errors']?.length > 0))(
      '$name simulates each of its own errors',
      async ({ name, operation }) => {
        await page.goto(`${url}zh-cn/${name}/`);
        for (const { code } of operation['x-errors']) {
          await runPanel(page)
            .locator('[data-simulate]')
            .selectOption({ label: String(code) });
          await clickRun(page);
          await expect.poll(async () => (await status(page).textContent())?.split(' · ')[0]).toBe(String(code));
          expect(await runPanel(page).innerText()).toContain('处理办法');
        }
      },
    );
  });

  describe('Run', { timeout: 120_000 }, () => {
    test('simulates the common errors of the service, with the texts of the page language', async () => {
      const page = await openPage('en/tencent-faceid/get-face-id-token/');
      const { spec } = all.find(({ name }) => name === 'tencent-faceid/get-face-id-token')!;
      const errors = [...(operationIn(spec)['x-errors'] ?? []), ...spec.shared['x-errors']];
      const { description } = errors.find(({ code }) => code === 'UnauthorizedOperation.Arrears');
      await runPanel(page).locator('[data-simulate]').selectOption('UnauthorizedOperation.Arrears');
      await clickRun(page);
      await expect.poll(() => runPanel(page).innerText()).toContain(description);
      expect(await runPanel(page).innerText()).toMatch(/UnauthorizedOperation\.Arrears[^]*billing/);
      await runPanel(page).locator('[data-simulate]').selectOption('wrong-secret');
      await clickRun(page);
      await expect.poll(() => status(page).textContent()).toMatch(/AuthFailure\.SignatureFailure.*signature refused/);
    });

    test('keeps the state of the mock: a group created on one page is found on another', async () => {
      const page = await openPage('en/megvii-finauth/create-group/');
      await runPanel(page).getByLabel('group_id', { exact: true }).fill('night-shift');
      await clickRun(page);
      await expect.poll(() => status(page).textContent()).toMatch(/^success/);
      await page.goto(`${url}en/megvii-finauth/get-group-info/`);
      await runPanel(page).getByLabel('group_id', { exact: true }).fill('night-shift');
      await clickRun(page);
      await expect.poll(() => status(page).textContent()).toMatch(/^success/);
      expect(await runPanel(page).innerText()).toContain('night-shift');
      await runPanel(page).getByRole('button', { name: 'Reset' }).click();
      await expect.poll(() => status(page).textContent()).toMatch(/have been reset/);
      await runPanel(page).getByLabel('group_id', { exact: true }).fill('night-shift');
      await clickRun(page);
      await expect.poll(() => status(page).textContent()).toMatch(/^INVALID_(OUTER|GROUP)_ID/);
    });

    test('shows at the field why an input is invalid, and sends nothing', async () => {
      const page = await openPage('en/tencent-faceid/get-face-id-token/');
      await runPanel(page).getByLabel('IdCard', { exact: true }).fill('');
      await clickRun(page);
      await expect.poll(() => status(page).textContent()).toContain('InvalidInputError');
      expect(await runPanel(page).locator('[name="/IdCard"]').getAttribute('aria-invalid')).toBe('true');
    });

    test('the output is accessible, light and dark, on a phone', async () => {
      const page = await openPage('zh-cn/tencent-faceid/get-face-id-token/');
      await page.setViewportSize({ width: 390, height: 844 });
      for (const [simulate, expected] of [
        ['', /^成功.* ms$/],
        ['wrong-secret', /^AuthFailure\.SignatureFailure.* ms$/],
        ['UnauthorizedOperation.Arrears', /^UnauthorizedOperation\.Arrears.* ms$/],
      ] as const) {
        await runPanel(page).locator('[data-simulate]').selectOption(simulate);
        await clickRun(page);
        await expect.poll(() => status(page).textContent()).toMatch(expected);
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          await expect.poll(() => page.evaluate(() => document.documentElement.dataset['theme'])).toBe(colorScheme);
          // The dark theme has the same elements in other colors.
          const rules = colorScheme === 'light' ? wcag : colorRules;
          expect(await violations(page, rules, '[data-try=run]'), simulate).toEqual([]);
        }
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
      }
      await page.emulateMedia({ colorScheme: 'light' });
    });

    test('works with the keyboard alone', async () => {
      const page = await openPage('en/megvii-finauth/get-face-info/');
      await runPanel(page).locator('input').first().focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => status(page).textContent()).toMatch(/^success/);
      await page.reload();
      for (let presses = 0; presses < 60; presses++) {
        await page.keyboard.press('Tab');
        if (await page.evaluate(() => document.activeElement?.matches('[data-try=run] .go'))) break;
      }
      await page.keyboard.press('Space');
      await expect.poll(() => status(page).textContent()).toMatch(/^success/);
    });

    test('works offline after the panel was focused once', async () => {
      const page = await browser.newPage();
      await page.goto(`${url}en/alibaba-iot/get-face-image/`);
      await runPanel(page).locator('input').first().focus();
      await page.waitForLoadState('networkidle');
      await page.context().setOffline(true);
      await clickRun(page);
      await expect.poll(() => status(page).textContent()).toMatch(/^success/);
      await page.close();
    });
  });

  describe('Sign', { timeout: 60_000 }, () => {
    const signPanel = (page: Page) => page.locator('[data-try=sign]');

    test('shows every step live and marks the first difference to the pasted string', async () => {
      const page = await openPage('en/tencent-faceid/get-face-id-token/');
      const before = await signPanel(page).innerText();
      await signPanel(page).getByLabel('Key ID').fill('AKIDEXAMPLE');
      await expect
        .poll(() => signPanel(page).innerText())
        .toContain('Credential=AKIDEXAMPLE/2026-01-30/faceid/tc3_request');
      expect(before).toContain('secretSigning');
      await runPanel(page).getByLabel('Name', { exact: true }).fill('张三');
      await expect.poll(() => signPanel(page).innerText()).toContain('张三');
      await signPanel(page).locator('textarea').fill('TC3-HMAC-SHA256\n1769743446');
      await expect.poll(() => signPanel(page).locator('[data-difference]').innerText()).toMatch(/line 2, column 10/i);
    });

    test('keeps the secret in its field: it is not in the URL, in storage or anywhere else on the page', async () => {
      const page = await openPage('en/tencent-faceid/get-face-id-token/');
      await signPanel(page).getByLabel('Secret', { exact: true }).fill('never-tell-anybody');
      await clickRun(page);
      await expect.poll(() => status(page).textContent()).toMatch(/^success/);
      const texts = await page.evaluate(() =>
        [
          location.href,
          JSON.stringify(localStorage),
          JSON.stringify(sessionStorage),
          document.cookie,
          document.body.innerText,
        ].join('\n'),
      );
      expect(texts).not.toContain('never-tell-anybody');
    });
  });

  test('the error reference simulates a code in its row', { timeout: 60_000 }, async () => {
    const page = await openPage('en/errors/?q=Arrears');
    await page.getByRole('button', { name: 'Simulate UnauthorizedOperation.Arrears' }).first().click();
    await expect
      .poll(() => page.locator('tr', { hasText: 'UnauthorizedOperation.Arrears' }).first().innerText())
      .toMatch(/HTTP 200/);
  });

  test(
    'the home page makes a call that is refused, then a signed one, and ends on it',
    { timeout: 60_000 },
    async () => {
      const page = await browser.newPage();
      // The pause between the two calls ends when the test ends it.
      await page.clock.install({ time: 0 });
      await page.clock.pauseAt(1_000);
      await page.goto(`${url}en/`);
      const live = page.locator('[data-try=live]');
      expect(await live.innerText()).toMatch(/signature verified|signature refused/);
      await expect.poll(() => live.innerText(), { timeout: 15_000 }).toMatch(/signature refused/);
      await page.clock.runFor(10_000);
      await expect.poll(() => live.innerText(), { timeout: 15_000 }).toMatch(/signature verified/);
      const running = () =>
        live.evaluate(
          (element) =>
            element.getAnimations({ subtree: true }).filter(({ playState }) => playState === 'running').length,
        );
      await expect.poll(running, { timeout: 15_000 }).toBe(0);
      expect(await live.innerText()).not.toMatch(/signature refused/);
      await page.close();
    },
  );
} else {
  test('without a browser, the panel tests do not run', () => expect(browser).toBeUndefined());
}
