import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTencentFaceid } from '@polyface/clients/tencent-faceid';
import type { MockServer } from '@polyface/mock-server';
import { closePages, sharedBrowser } from '../../../tools/browser/shared-browser.ts';
import { serveAll } from './serve-all.ts';

const credentials = { keyId: 'key-id', secret: 'the-secret' };
const browser = await sharedBrowser();
let server: MockServer;
beforeAll(async () => {
  server = await serveAll({ 'tencent-faceid': credentials });
});
afterAll(async () => {
  await closePages();
  await server.close();
});

const call = (secret: string, Name: string) =>
  createTencentFaceid({ credentials: { keyId: 'key-id', secret }, endpoint: server.url }).getFaceIdToken.safe({
    CompareLib: 'BUSINESS',
    IdCard: '1',
    Name,
  });

test('the page loads nothing from other servers', async () => {
  const response = await fetch(`${server.url}/__polyface/`);
  expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(await response.text()).not.toMatch(/https?:\/\//);
});

if (browser) {
  test('the page shows the recent calls, their verdicts and the expected string to sign, as text and not as markup', async () => {
    await call(credentials.secret, '<img src=x onerror=document.title=1>');
    await call('wrong-secret', '韦小宝');
    const page = await browser.newPage({ viewport: { width: 1100, height: 700 } });
    await page.goto(`${server.url}/__polyface/`);
    await page.getByText('The last 2 calls, newest first.').waitFor();
    const rows = page.locator('summary');
    expect(await rows.nth(0).innerText()).toMatch(/getFaceIdToken AuthFailure\.SignatureFailure[^]*refused: mismatch/);
    expect(await rows.nth(1).innerText()).toMatch(/getFaceIdToken[^]*TC3-HMAC-SHA256/);
    await rows.nth(0).click();
    expect(await page.locator('details').nth(0).innerText()).toContain('TC3-HMAC-SHA256\n');
    await rows.nth(1).click();
    expect(await page.locator('details').nth(1).innerText()).toContain('<img src=x');
    expect(await page.title()).toBe('polyface mock server');
    expect(await page.content()).not.toContain('the-secret');
    await page.getByRole('button', { name: 'Reset mocks' }).click();
    await page.getByText('No calls yet.').waitFor();
    await page.close();
  });
}
