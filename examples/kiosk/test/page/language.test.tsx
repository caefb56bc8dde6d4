import { expect, test } from 'vitest';
import { openKiosk, simulateInPage } from './open-kiosk.tsx';

simulateInPage();

test('the language button changes the whole document at once and stores the choice', async () => {
  const kiosk = await openKiosk('find', 'zh-CN');
  await expect.element(kiosk.getByRole('heading', { name: '查询人员' })).toBeVisible();
  expect(document.documentElement.lang).toBe('zh-CN');
  await kiosk.getByRole('button', { name: 'English' }).click();
  await expect.element(kiosk.getByRole('heading', { name: 'Look up a person' })).toBeVisible();
  expect(document.documentElement.lang).toBe('en');
  expect(document.title).toBe('Kiosk');
  expect(localStorage.getItem('kiosk-language')).toBe('en');
});
