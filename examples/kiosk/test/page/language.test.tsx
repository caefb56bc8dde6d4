import { expect, test } from 'vitest';
import { openDesk, stageInThePage } from './desk.tsx';

stageInThePage();

test('the language is changed at once, for the whole document, and remembered', async () => {
  const desk = await openDesk('find', 'zh-CN');
  await expect.element(desk.getByRole('heading', { name: '查询人员' })).toBeVisible();
  expect(document.documentElement.lang).toBe('zh-CN');
  await desk.getByRole('button', { name: 'English' }).click();
  await expect.element(desk.getByRole('heading', { name: 'Look a person up' })).toBeVisible();
  expect(document.documentElement.lang).toBe('en');
  expect(document.title).toBe('Front desk');
  expect(localStorage.getItem('kiosk-language')).toBe('en');
});
