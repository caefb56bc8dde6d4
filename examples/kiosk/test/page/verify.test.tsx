import { expect, test } from 'vitest';
import { openDesk, stageInThePage } from './desk.tsx';

stageInThePage();

async function started() {
  const desk = await openDesk('verify');
  await desk.getByLabelText('Name').fill('韦小宝');
  await desk.getByLabelText('Identity card number').fill('11204416541220243X');
  await desk.getByRole('button', { name: 'Start' }).click();
  await expect.element(desk.getByRole('heading', { name: 'Started' })).toBeVisible();
  return desk;
}

test('a verification waits for the phone, then shows its result, the identity card number without its middle', async () => {
  const desk = await started();
  await expect.element(desk.getByRole('timer').getByText(/^\d\d:\d\d$/)).toBeVisible();
  await desk.getByRole('button', { name: 'Ask for the result' }).click();
  await expect.element(desk.getByRole('heading', { name: 'Not finished yet' })).toBeVisible();
  await desk.getByRole('button', { name: 'Look into the camera' }).click();
  await expect.element(desk.getByText('Finished on the phone')).toBeVisible();
  await desk.getByRole('button', { name: 'Ask for the result' }).click();
  await expect.element(desk.getByRole('heading', { name: 'Verified' })).toBeVisible();
  await expect.element(desk.getByText('1120************3X')).toBeVisible();
});

test("a result that is no success is told in the words of the spec, in the page's language", async () => {
  const desk = await started();
  await desk.getByRole('button', { name: "Give another person's number" }).click();
  await expect.element(desk.getByText('Finished on the phone')).toBeVisible();
  await desk.getByRole('button', { name: 'Ask for the result' }).click();
  await expect.element(desk.getByRole('heading', { name: 'Not verified' })).toBeVisible();
  await expect.element(desk.getByText(/^2006 · name and number do not match/)).toBeVisible();
  await desk.getByRole('button', { name: '中文' }).click();
  await expect.element(desk.getByText(/^2006 · 姓名与身份证号不匹配/)).toBeVisible();
});
