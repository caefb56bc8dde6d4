import { describe, expect, test } from 'vitest';
import { openKiosk, simulateInPage } from './open-kiosk.tsx';

const simulation = simulateInPage();

describe('registering a face', () => {
  test.each([
    {
      library: 'LinkVisual',
      fields: { Name: 'Ada Quill', 'Your person ID optional': 'F-1' },
      expected: 'Ada Quill',
    },
    { library: 'IoT', fields: { Name: 'Ada Quill', 'User ID': 'user-0001' }, expected: 'Ada Quill' },
    { library: 'FinAuth', fields: { 'User ID': 'user-0001', 'Note optional': 'Main door' }, expected: 'user-0001' },
  ])('$library: a registered person is found, and no longer found after deletion', async (entry) => {
    const { library, fields, expected } = entry;
    const kiosk = await openKiosk('register');
    await kiosk.getByRole('radio', { name: new RegExp(`^${library}`) }).click();
    for (const [label, value] of Object.entries(fields)) await kiosk.getByLabelText(label, { exact: true }).fill(value);
    await kiosk.getByRole('button', { name: 'Sample person 3' }).click();
    await kiosk.getByRole('button', { name: 'Register', exact: true }).click();
    await expect.element(kiosk.getByRole('heading', { name: 'Registered' })).toBeVisible();
    await kiosk.getByRole('button', { name: 'Look up this person' }).click();

    await kiosk.getByRole('button', { name: 'Look up', exact: true }).click();
    await expect.element(kiosk.getByRole('heading', { name: 'Found', exact: true })).toBeVisible();
    await expect.element(kiosk.getByText(expected, { exact: true })).toBeVisible();

    await kiosk.getByRole('button', { name: 'Delete from library' }).click();
    await kiosk.getByRole('button', { name: 'Confirm deletion' }).click();
    await expect.element(kiosk.getByRole('heading', { name: 'Deleted' })).toBeVisible();
    await kiosk.getByRole('button', { name: 'Look up', exact: true }).click();
    await expect.element(kiosk.getByRole('heading', { name: /^(No such person|Not found)$/ })).toBeVisible();
    const calls = simulation.mocks.flatMap((mock) => mock.calls());
    expect(calls.length).toBe(4);
    expect(calls.every(({ verdict }) => verdict?.ok)).toBe(true);
  });

  test('the vendor receives a JPEG, whatever the format of the picture', async () => {
    const kiosk = await openKiosk('register');
    await kiosk.getByRole('radio', { name: /^IoT/ }).click();
    await kiosk.getByLabelText('Name').fill('Ada Quill');
    await kiosk.getByLabelText('User ID').fill('user-0001');
    await kiosk.getByRole('button', { name: 'Sample person 1' }).click();
    await kiosk.getByRole('button', { name: 'Register', exact: true }).click();
    await expect.element(kiosk.getByRole('heading', { name: 'Registered' })).toBeVisible();
    const [call] = simulation.vendors.iot.calls('saveFaceImage');
    expect(call?.input).toMatchObject({ imageBase64: expect.stringMatching(/^\/9j\//) as string });
  });

  test('a file that is not a picture is refused, and no vendor is called', async () => {
    const kiosk = await openKiosk('register');
    const file = new File(['no picture'], 'letter.txt', { type: 'image/png' });
    await kiosk.getByLabelText('Choose a file').upload(file);
    await expect.element(kiosk.getByText('This file is not a readable picture')).toBeVisible();
    await kiosk.getByLabelText('Name').fill('Ada Quill');
    await kiosk.getByRole('button', { name: 'Register', exact: true }).click();
    expect(simulation.vendors.linkvisual.calls()).toEqual([]);
  });

  test('a missing field shows an error and receives the focus, and no vendor is called', async () => {
    const kiosk = await openKiosk('register', 'zh-CN');
    await kiosk.getByRole('button', { name: '登记', exact: true }).click();
    const name = kiosk.getByLabelText('姓名');
    await expect.element(name).toHaveFocus();
    await expect.element(name).toHaveAccessibleDescription('请填写');
    await expect.element(kiosk.getByText('请选择照片')).toBeVisible();
    expect(simulation.vendors.linkvisual.calls()).toEqual([]);
  });
});
