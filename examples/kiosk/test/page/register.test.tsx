import { describe, expect, test } from 'vitest';
import { openDesk, stageInThePage } from './desk.tsx';

const stage = stageInThePage();

describe('registering a face', () => {
  test.each([
    {
      library: 'LinkVisual',
      fields: { Name: 'Ada Quill', 'Your id of the person optional': 'F-1' },
      shown: 'Ada Quill',
    },
    { library: 'IoT', fields: { Name: 'Ada Quill', 'User id': 'user-0001' }, shown: 'Ada Quill' },
    { library: 'FinAuth', fields: { 'User id': 'user-0001', 'Note optional': 'Main door' }, shown: 'user-0001' },
  ])('$library: who was registered is found, and no longer once removed', async ({ library, fields, shown }) => {
    const desk = await openDesk('register');
    await desk.getByRole('radio', { name: new RegExp(`^${library}`) }).click();
    for (const [label, value] of Object.entries(fields)) await desk.getByLabelText(label, { exact: true }).fill(value);
    await desk.getByRole('button', { name: 'Drawn person 3' }).click();
    await desk.getByRole('button', { name: 'Register', exact: true }).click();
    await expect.element(desk.getByRole('heading', { name: 'Registered' })).toBeVisible();
    await desk.getByRole('button', { name: 'Look it up' }).click();

    await desk.getByRole('button', { name: 'Look up', exact: true }).click();
    await expect.element(desk.getByRole('heading', { name: 'Found' })).toBeVisible();
    await expect.element(desk.getByText(shown, { exact: true })).toBeVisible();

    await desk.getByRole('button', { name: 'Remove from the library' }).click();
    await desk.getByRole('button', { name: 'Yes, remove' }).click();
    await expect.element(desk.getByRole('heading', { name: 'Removed' })).toBeVisible();
    await desk.getByRole('button', { name: 'Look up', exact: true }).click();
    await expect.element(desk.getByRole('heading', { name: /^(Nobody here by that id|Not found)$/ })).toBeVisible();
    const calls = stage.mocks.flatMap((mock) => mock.calls());
    expect(calls.length).toBe(4);
    expect(calls.every(({ verdict }) => verdict?.ok)).toBe(true);
  });

  test('the vendor gets a JPEG, whatever the picture was', async () => {
    const desk = await openDesk('register');
    await desk.getByRole('radio', { name: /^IoT/ }).click();
    await desk.getByLabelText('Name').fill('Ada Quill');
    await desk.getByLabelText('User id').fill('user-0001');
    await desk.getByRole('button', { name: 'Drawn person 1' }).click();
    await desk.getByRole('button', { name: 'Register', exact: true }).click();
    await expect.element(desk.getByRole('heading', { name: 'Registered' })).toBeVisible();
    const [call] = stage.vendors.iot.calls('saveFaceImage');
    expect(call?.input).toMatchObject({ imageBase64: expect.stringMatching(/^\/9j\//) as string });
  });

  test('a file that is no picture is refused, and nothing is sent', async () => {
    const desk = await openDesk('register');
    const file = new File(['no picture'], 'letter.txt', { type: 'image/png' });
    await desk.getByLabelText('Choose a file').upload(file);
    await expect.element(desk.getByText('This file is not a picture that can be read')).toBeVisible();
    await desk.getByLabelText('Name').fill('Ada Quill');
    await desk.getByRole('button', { name: 'Register', exact: true }).click();
    expect(stage.vendors.linkvisual.calls()).toEqual([]);
  });

  test('what is missing is told at its field, which gets the focus, and nothing is sent', async () => {
    const desk = await openDesk('register', 'zh-CN');
    await desk.getByRole('button', { name: '登记', exact: true }).click();
    const name = desk.getByLabelText('姓名');
    await expect.element(name).toHaveFocus();
    await expect.element(name).toHaveAccessibleDescription('请填写');
    await expect.element(desk.getByText('请选择照片')).toBeVisible();
    expect(stage.vendors.linkvisual.calls()).toEqual([]);
  });
});
