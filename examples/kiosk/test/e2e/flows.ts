import { describe, expect, test } from 'vitest';
import { validCredentials } from '../../src/simulation/credentials.ts';
import type { OpenKioskFunction } from './open-kiosk.ts';

/** The tests of what a user does when the vendors work. */
export function testFlows(openKiosk: OpenKioskFunction): void {
  describe('register, look up and verify', () => {
    testVendorCalls(openKiosk);
    testPageBehavior(openKiosk);
  });
}

function testVendorCalls(openKiosk: OpenKioskFunction): void {
  test('a registered face is found with its picture and deleted, in both languages', async (context) => {
    const { page, register, externalRequests, errors } = await openKiosk(context);
    await register('林小满');
    await page.getByRole('heading', { name: '登记成功' }).waitFor();
    await page.getByRole('button', { name: '查询此人' }).click();
    await page.getByRole('heading', { name: '查询人员' }).waitFor();
    await page.getByRole('button', { name: '查询', exact: true }).click();
    await page.getByRole('heading', { name: '已找到' }).waitFor();
    expect(await page.getByText('林小满', { exact: true }).isVisible()).toBe(true);
    const picture = page.getByRole('img', { name: '已选的照片' });
    expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(480);

    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('button', { name: 'Delete from library' }).click();
    await page.getByRole('button', { name: 'Confirm deletion' }).click();
    await page.getByRole('heading', { name: 'Deleted' }).waitFor();
    await page.getByRole('button', { name: 'Look up', exact: true }).click();
    await page.getByRole('heading', { name: 'No such person' }).waitFor();
    expect(externalRequests).toEqual([]);
    expect(errors).toEqual([]);
  });

  test('a verification is started, finished on the phone and shown as passed', async (context) => {
    const { page, startVerification, externalRequests, errors } = await openKiosk(context, { language: 'en' });
    await startVerification();
    await page.getByRole('timer').waitFor();
    await page.getByRole('button', { name: 'Pass the face check' }).click();
    await page.getByText('Finished on the phone').waitFor();
    await page.getByRole('button', { name: 'Get result' }).click();
    await page.getByRole('heading', { name: 'Verified', exact: true }).waitFor();
    expect(externalRequests).toEqual([]);
    expect(errors).toEqual([]);
  });

  test('the submit button shows that a lookup is running', async (context) => {
    const { page, lookUp, simulation } = await openKiosk(context);
    simulation.setStatus('slow');
    await lookUp('3mtjaqebeq4d****');
    await page.getByRole('button', { name: '正在查询…' }).waitFor();
  });
}

function testPageBehavior(openKiosk: OpenKioskFunction): void {
  test('the keyboard is enough to skip to the content, change the view, look up and delete', async (context) => {
    const { page } = await openKiosk(context, { language: 'en' });
    await page.reload();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to content');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Look up a person' }).waitFor();
    await page.getByLabel('User ID').focus();
    await page.keyboard.type('3mtjaqebeq4d****');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Found' }).waitFor();
    await page.getByRole('button', { name: 'Delete from library' }).press('Enter');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Deleted' }).waitFor();
  });

  test('the selected language is kept after a reload', async (context) => {
    const { page } = await openKiosk(context);
    await page.getByRole('button', { name: 'English' }).click();
    await page.reload();
    await page.getByRole('heading', { name: 'Register a face' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
  });

  test('no response to the page contains a key ID or a secret', async (context) => {
    const responses: Promise<string>[] = [];
    const onResponse = (response: { text(): Promise<string> }) => void responses.push(response.text().catch(() => ''));
    const { page, lookUp, simulation } = await openKiosk(context, { onResponse });
    simulation.setStatus('wrong-secret');
    await lookUp('someone');
    await page.getByRole('alert').waitFor();
    const bodies = await Promise.all(responses);
    expect(bodies.filter((body) => body !== '').length).toBeGreaterThan(3);
    const secrets = Object.values(validCredentials).flatMap(({ keyId, secret }) => [keyId, secret]);
    for (const secret of [...secrets, 'not-the-secret']) expect(bodies.join('\n')).not.toContain(secret);
  });
}
