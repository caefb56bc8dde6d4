import { beforeEach, describe, expect, test } from 'vitest';
import { keys } from '../../src/stage/keyring.ts';
import { openDesk } from './open-desk.ts';
import { openPage } from './open-page.ts';

const { browser, kiosk } = await openDesk();
beforeEach(() => kiosk.stage.turnTo('good'));

if (browser) {
  describe('at the desk, against the mock server', () => {
    test('a face is registered, found with its picture, and removed, in both languages', async () => {
      const { page, strays, errors } = await openPage(browser, kiosk.url);
      await page.getByLabel('姓名').fill('林小满');
      await page.getByRole('button', { name: '示例人物 2' }).click();
      await page.getByRole('button', { name: '登记', exact: true }).click();
      await page.getByRole('heading', { name: '登记成功' }).waitFor();
      await page.getByRole('button', { name: '查询此人' }).click();
      await page.getByRole('heading', { name: '查询人员' }).waitFor();
      await page.getByRole('button', { name: '查询', exact: true }).click();
      await page.getByRole('heading', { name: '已找到' }).waitFor();
      expect(await page.getByText('林小满', { exact: true }).isVisible()).toBe(true);
      const picture = page.getByRole('img', { name: '已选的照片' });
      expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(480);

      await page.getByRole('button', { name: 'English' }).click();
      await page.getByRole('button', { name: 'Remove from the library' }).click();
      await page.getByRole('button', { name: 'Yes, remove' }).click();
      await page.getByRole('heading', { name: 'Removed' }).waitFor();
      await page.getByRole('button', { name: 'Look up', exact: true }).click();
      await page.getByRole('heading', { name: 'Nobody here by that id' }).waitFor();
      expect(strays).toEqual([]);
      expect(errors).toEqual([]);
    });

    test('a verification is started, finished on the phone, and shown as passed', async () => {
      const { page, strays, errors } = await openPage(browser, `${kiosk.url}#/verify`, { locale: 'en-GB' });
      await page.getByLabel('Name').fill('韦小宝');
      await page.getByLabel('Identity card number').fill('11204416541220243X');
      await page.getByRole('button', { name: 'Start' }).click();
      await page.getByRole('timer').waitFor();
      await page.getByRole('button', { name: 'Look into the camera' }).click();
      await page.getByText('Finished on the phone').waitFor();
      await page.getByRole('button', { name: 'Ask for the result' }).click();
      await page.getByRole('heading', { name: 'Verified', exact: true }).waitFor();
      expect(strays).toEqual([]);
      expect(errors).toEqual([]);
    });

    test('what is going on is shown while a vendor takes its time', async () => {
      const { page } = await openPage(browser, `${kiosk.url}#/find`);
      kiosk.stage.turnTo('slow');
      await page.getByLabel('用户 ID').fill('3mtjaqebeq4d****');
      await page.getByRole('button', { name: '查询', exact: true }).click();
      await page.getByRole('button', { name: '正在查询…' }).waitFor();
    });

    test('the keyboard is enough: skip to the content, change the view, fill in, look up', async () => {
      const { page } = await openPage(browser, kiosk.url, { locale: 'en' });
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the content');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: 'Look a person up' }).waitFor();
      await page.getByLabel('User id').focus();
      await page.keyboard.type('3mtjaqebeq4d****');
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: 'Found' }).waitFor();
      await page.getByRole('button', { name: 'Remove from the library' }).press('Enter');
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: 'Removed' }).waitFor();
    });

    test('the language that was chosen is there after a reload', async () => {
      const { page } = await openPage(browser, kiosk.url, { locale: 'zh-CN' });
      await page.getByRole('button', { name: 'English' }).click();
      await page.reload();
      await page.getByRole('heading', { name: 'Register a face' }).waitFor();
      expect(await page.locator('html').getAttribute('lang')).toBe('en');
    });

    test('nothing the page gets holds a key or a secret', async () => {
      const { page } = await openPage(browser, kiosk.url);
      const told: string[] = [];
      page.on(
        'response',
        (response) =>
          void response.text().then(
            (text) => told.push(text),
            () => undefined,
          ),
      );
      kiosk.stage.turnTo('wrong-secret');
      await page.reload({ waitUntil: 'networkidle' });
      await page.getByRole('link', { name: '查询' }).click();
      await page.getByRole('heading', { name: '查询人员' }).waitFor();
      await page.getByLabel('用户 ID').fill('someone');
      await page.getByRole('button', { name: '查询', exact: true }).click();
      await page.getByRole('alert').waitFor();
      expect(told.length).toBeGreaterThan(3);
      const secrets = Object.values(keys).flatMap(({ keyId, secret }) => [keyId, secret]);
      for (const secret of [...secrets, 'not-the-secret']) expect(told.join('\n')).not.toContain(secret);
    });
  });
} else {
  test('there is no browser here: nothing was tried at the desk', () => expect(browser).toBeUndefined());
}
