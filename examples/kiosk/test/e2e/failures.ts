import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openDesk } from './open-desk.ts';
import { openPage } from './open-page.ts';
import { specText } from './spec-text.ts';

const { browser, kiosk } = await openDesk({ patience: 3_000 });

async function startVerification(page: Page): Promise<void> {
  await page.getByRole('link', { name: '核验' }).click();
  await page.getByRole('heading', { name: '核验身份' }).waitFor();
  await page.getByLabel('姓名').fill('韦小宝');
  await page.getByLabel('身份证号').fill('11204416541220243X');
  await page.getByRole('button', { name: '开始核验' }).click();
}

async function lookUp(page: Page): Promise<void> {
  await page.getByRole('link', { name: '查询' }).click();
  await page.getByRole('heading', { name: '查询人员' }).waitFor();
  await page.getByRole('radio', { name: 'FinAuth' }).check();
  await page.getByLabel('人脸标识').fill('someone');
  await page.getByRole('button', { name: '查询', exact: true }).click();
}

const cases = [
  {
    day: '限流',
    act: startVerification,
    zh: '请求过于频繁',
    en: 'Too many requests just now',
    text: () => specText('tencent-faceid', 'RequestLimitExceeded'),
  },
  {
    day: '欠费',
    act: startVerification,
    zh: '服务账户已欠费',
    en: 'The account with the service is out of money',
    text: () => specText('tencent-faceid', 'UnauthorizedOperation.Arrears'),
  },
  {
    day: 'token 过期',
    act: startVerification,
    zh: '服务方不认可我们的密钥',
    en: 'The service does not accept our key',
    text: () => specText('tencent-faceid', 'AuthFailure.TokenFailure'),
  },
  {
    day: '人脸不存在',
    act: lookUp,
    zh: '没有找到',
    en: 'Not found',
    text: () => specText('megvii-finauth', 'INVALID_FACE_TOKEN'),
  },
  {
    day: '密钥错误',
    act: startVerification,
    zh: '服务方不认可我们的密钥',
    en: 'The service does not accept our key',
    text: () => specText('tencent-faceid', 'AuthFailure.SignatureFailure'),
  },
  { day: '厂商宕机', act: lookUp, zh: '无法连接服务方', en: 'The service cannot be reached' },
  { day: '响应缓慢', act: lookUp, zh: '服务方响应太慢', en: 'The service takes too long' },
] as const;

if (browser) {
  describe('what fails is told in plain words', () => {
    test.each(cases)(
      '$day: chosen in the panel, told in Chinese and in English',
      async ({ day, act, zh, en, ...rest }) => {
        const { page, strays, errors } = await openPage(browser, kiosk.url);
        await page.getByText('今日厂商').click();
        await page.getByLabel(day).check();
        await page.getByText(`今日厂商: ${day}`).waitFor();
        await act(page);
        const alert = page.getByRole('alert');
        await alert.getByRole('heading', { name: zh }).waitFor();
        const text = 'text' in rest ? rest.text() : undefined;
        if (text) expect(await alert.innerText()).toContain(text.zh);
        await page.getByRole('button', { name: 'English' }).click();
        await alert.getByRole('heading', { name: en }).waitFor();
        if (text) expect(await alert.innerText()).toContain(text.en);
        expect(strays).toEqual([]);
        expect(errors).toEqual([]);
      },
    );

    test('the token of a verification that has expired is told as such', async () => {
      kiosk.stage.turnTo('good');
      const { page } = await openPage(browser, kiosk.url);
      await startVerification(page);
      await page.getByRole('timer').waitFor();
      kiosk.stage.turnTo('expired-token');
      await page.getByRole('button', { name: '查询结果' }).click();
      const text = specText('tencent-faceid', 'InvalidParameterValue.BizTokenExpired');
      await page.getByRole('alert').getByText(text.zh).waitFor();
    });

    test('a page that no longer reaches its server says so', async () => {
      kiosk.stage.turnTo('good');
      const { page } = await openPage(browser, `${kiosk.url}#/find`, { locale: 'en' });
      await page.context().setOffline(true);
      await page.getByLabel('User id').fill('someone');
      await page.getByRole('button', { name: 'Look up', exact: true }).click();
      await page.getByRole('heading', { name: 'This desk is offline' }).waitFor();
    });
  });
} else {
  test('there is no browser here: nothing was tried at the desk', () => expect(browser).toBeUndefined());
}
