import { expect, test } from 'vitest';
import { openKiosk, simulateInPage } from './open-kiosk.tsx';

simulateInPage();

async function startVerification() {
  const kiosk = await openKiosk('verify');
  await kiosk.getByLabelText('Name').fill('韦小宝');
  await kiosk.getByLabelText('ID card number').fill('11204416541220243X');
  await kiosk.getByRole('button', { name: 'Start verification' }).click();
  await expect.element(kiosk.getByRole('heading', { name: 'Verification started' })).toBeVisible();
  return kiosk;
}

test('a verification is pending until the phone finishes it, then shows its result with a masked ID card number', async () => {
  const kiosk = await startVerification();
  await expect.element(kiosk.getByRole('timer').getByText(/^\d\d:\d\d$/)).toBeVisible();
  await kiosk.getByRole('button', { name: 'Get result' }).click();
  await expect.element(kiosk.getByRole('heading', { name: 'Not finished' })).toBeVisible();
  await kiosk.getByRole('button', { name: 'Pass the face check' }).click();
  await expect.element(kiosk.getByText('Finished on the phone')).toBeVisible();
  await kiosk.getByRole('button', { name: 'Get result' }).click();
  await expect.element(kiosk.getByRole('heading', { name: 'Verified' })).toBeVisible();
  await expect.element(kiosk.getByText('1120************3X')).toBeVisible();
});

test("a failed verification shows the meaning of its code from the spec, in the page's language", async () => {
  const kiosk = await startVerification();
  await kiosk.getByRole('button', { name: "Enter another person's number" }).click();
  await expect.element(kiosk.getByText('Finished on the phone')).toBeVisible();
  await kiosk.getByRole('button', { name: 'Get result' }).click();
  await expect.element(kiosk.getByRole('heading', { name: 'Not verified' })).toBeVisible();
  await expect.element(kiosk.getByText(/^2006 · .*name and number do not match/i)).toBeVisible();
  await kiosk.getByRole('button', { name: '中文' }).click();
  await expect.element(kiosk.getByText(/^2006 · .*姓名与身份证号不匹配/)).toBeVisible();
});
