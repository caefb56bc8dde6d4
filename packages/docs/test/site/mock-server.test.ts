import { serve, type MockServer } from '@polyface/mock-server';
import { services } from '@polyface/mocks/services';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { closePages, sharedBrowser } from '../../../../tools/browser/shared-browser.ts';
import { demoKey } from '../../src/try/call/demo-key.ts';
import { served } from './served.ts';

const { url } = served;
const browser = await sharedBrowser();
afterAll(closePages);

const start = (cors: boolean): Promise<MockServer> =>
  serve(
    Object.values(services).map((mock) => mock({ credentials: demoKey })),
    { cors },
  );
const panel = (page: Page) => page.locator('[data-try=run]');
const status = (page: Page) => panel(page).locator('output').textContent();

async function switchTo(page: Page, address: string): Promise<void> {
  await panel(page).getByRole('button', { name: 'Settings' }).click();
  await panel(page).getByLabel('a mock server', { exact: true }).check();
  // The panel handles an event a moment later. It would read an address that is typed before.
  await expect.poll(() => panel(page).innerText()).toContain('Calls the mock server at http://127.0.0.1:4010');
  await panel(page).getByLabel('Address of the mock server').fill(address);
  await panel(page).getByLabel('Address of the mock server').press('Tab');
}

if (browser) {
  describe('the switch to a mock server', { timeout: 60_000 }, () => {
    test('holds for the whole site: calls, simulated responses and error pages use the server', async () => {
      const server = await start(true);
      const page = await (await browser.newContext()).newPage();
      await page.goto(`${url}en/tencent-faceid/get-face-id-token/`);
      await switchTo(page, server.url);
      await expect.poll(() => panel(page).innerText()).toContain(`Calls the mock server at ${server.url}`);
      const received: string[] = [];
      page.on('response', (response) => response.url().startsWith(server.url) && received.push(response.url()));
      await panel(page).getByRole('button', { name: 'Run', exact: true }).click();
      await expect.poll(() => status(page)).toMatch(/^success · HTTP 200/);
      await panel(page).locator('[data-simulate]').selectOption('UnauthorizedOperation.Arrears');
      await panel(page).getByRole('button', { name: 'Run', exact: true }).click();
      await expect.poll(() => status(page)).toMatch(/^UnauthorizedOperation\.Arrears/);
      await page.goto(`${url}en/megvii-finauth/list-groups/`);
      await panel(page).getByRole('button', { name: 'Run', exact: true }).click();
      await expect.poll(() => status(page)).toMatch(/^success/);
      await page.goto(`${url}en/errors/alibaba-iot/403/`);
      await page.getByRole('button', { name: 'Simulate 403' }).click();
      await expect.poll(() => page.locator('[data-try=code] output').textContent()).toMatch(/^403/);
      for (const service of ['tencent-faceid', 'megvii-finauth', 'alibaba-iot'])
        expect(received.some((one) => one.startsWith(`${server.url}/${service}/`))).toBe(true);

      await page.goto(`${url}en/megvii-finauth/list-groups/`);
      await panel(page).getByRole('button', { name: 'Settings' }).click();
      await panel(page).getByLabel('the mock in the page').check();
      await server.close();
      await panel(page).getByRole('button', { name: 'Run', exact: true }).click();
      await expect.poll(() => status(page)).toMatch(/^success .* signature verified/);
      await page.context().close();
    });

    test('a server that refuses pages is explained: it must be started with --cors', async () => {
      const server = await start(false);
      const page = await (await browser.newContext()).newPage();
      await page.goto(`${url}zh-cn/alibaba-linkvisual/query-face-user/`);
      await page.evaluate((address) => localStorage.setItem('polyface:mock-server', address), server.url);
      for (const simulate of ['', 'slow']) {
        // A new page, whose status is not that of the run before.
        await page.reload();
        await panel(page).locator('[data-simulate]').selectOption(simulate);
        await panel(page).getByRole('button', { name: '运行', exact: true }).click();
        await expect.poll(() => status(page)).toContain('--cors');
        expect(await status(page)).toContain(server.url);
      }
      await page.context().close();
      await server.close();
    });

    test('an address of another machine is refused, because calls must not leave this one', async () => {
      const page = await (await browser.newContext()).newPage();
      await page.goto(`${url}en/alibaba-iot/get-face-image/`);
      await switchTo(page, 'https://mock.example.com');
      await expect.poll(() => status(page)).toContain('Not a loopback address');
      expect(await panel(page).innerText()).toContain('Calls the mock server at http://127.0.0.1:4010');
      await page.context().close();
    });
  });
} else {
  test('without a browser, the mock server tests do not run', () => expect(browser).toBeUndefined());
}
