import { describe, expect, test } from 'vitest';
import type { Day } from '../../src/stage/days.ts';
import { openDesk, stageInThePage } from './desk.tsx';

const stage = stageInThePage();

/** The day, and for each vendor that has it the heading in both languages and what the spec says of the code. */
const cases: readonly (readonly [day: Day, library: string, en: string, zh: string, says?: RegExp])[] = [
  ['throttled', 'LinkVisual', 'Too many requests just now', '请求过于频繁', /Too many requests/],
  [
    'throttled',
    'IoT',
    'Too many requests just now',
    '请求过于频繁',
    /flow control|limits the requests|Too many requests/,
  ],
  ['throttled', 'FinAuth', 'Too many requests just now', '请求过于频繁', /at the same time|concurren|Too many/i],
  ['arrears', 'IoT', 'The account with the service is out of money', '服务账户已欠费', /in arrears/],
  [
    'arrears',
    'FinAuth',
    'The account with the service is out of money',
    '服务账户已欠费',
    /balance of the account is used up/,
  ],
  ['expired-token', 'LinkVisual', 'The service does not accept our key', '服务方不认可我们的密钥', /expired/],
  ['expired-token', 'IoT', 'The service does not accept our key', '服务方不认可我们的密钥', /no longer valid/],
  ['expired-token', 'FinAuth', 'The service does not accept our key', '服务方不认可我们的密钥', /has expired/],
  ['wrong-secret', 'LinkVisual', 'The service does not accept our key', '服务方不认可我们的密钥', /signature/i],
  ['wrong-secret', 'IoT', 'The service does not accept our key', '服务方不认可我们的密钥', /signature does not match/],
  ['wrong-secret', 'FinAuth', 'The service does not accept our key', '服务方不认可我们的密钥', /sign is wrong/],
  ['not-found', 'LinkVisual', 'Not found', '没有找到'],
  ['not-found', 'IoT', 'Not found', '没有找到', /no such openId/],
  ['not-found', 'FinAuth', 'Not found', '没有找到', /face/],
  ['down', 'LinkVisual', 'The service cannot be reached', '无法连接服务方'],
  ['down', 'IoT', 'The service cannot be reached', '无法连接服务方'],
  ['down', 'FinAuth', 'The service cannot be reached', '无法连接服务方'],
  ['slow', 'LinkVisual', 'The service takes too long', '服务方响应太慢'],
  ['slow', 'IoT', 'The service takes too long', '服务方响应太慢'],
  ['slow', 'FinAuth', 'The service takes too long', '服务方响应太慢'],
];

describe('a look-up that fails is told in plain words, in both languages', () => {
  test.each(cases.map(([day, library, ...told]) => ({ day, library, told })))(
    '$day: $library',
    async ({ day, library, told }) => {
      const [en, zh, says] = told;
      stage.turnTo(day);
      const desk = await openDesk('find');
      await desk.getByRole('radio', { name: new RegExp(`^${library}`) }).click();
      await desk.getByLabelText(library === 'FinAuth' ? 'Face token' : 'User id').fill('someone');
      await desk.getByRole('button', { name: 'Look up', exact: true }).click();
      await expect.element(desk.getByRole('alert')).toBeVisible();
      await expect.element(desk.getByRole('heading', { name: en })).toBeVisible();
      if (says) await expect.element(desk.getByRole('alert').getByText(says).first()).toBeVisible();
      await desk.getByRole('button', { name: '中文' }).click();
      await expect.element(desk.getByRole('heading', { name: zh })).toBeVisible();
      if (says)
        await expect
          .element(
            desk
              .getByRole('definition')
              .getByText(/\p{Script=Han}/u)
              .first(),
          )
          .toBeVisible();
    },
  );

  test('trying again after a bad day is enough', async () => {
    stage.turnTo('down');
    const desk = await openDesk('find');
    await desk.getByLabelText('User id').fill('3mtjaqebeq4d****');
    await desk.getByRole('button', { name: 'Look up', exact: true }).click();
    await expect.element(desk.getByRole('heading', { name: 'The service cannot be reached' })).toBeVisible();
    stage.turnTo('good');
    await desk.getByRole('button', { name: 'Try again' }).click();
    await expect.element(desk.getByText('Tony')).toBeVisible();
  });
});
