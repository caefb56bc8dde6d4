import { describe, expect, test } from 'vitest';
import type { KioskPage } from './kiosk-page.ts';
import type { OpenKioskFunction } from './open-kiosk.ts';
import { specText } from './spec-text.ts';

const startVerification = (kiosk: KioskPage) => kiosk.startVerification();
const lookUp = (kiosk: KioskPage) => kiosk.lookUp('someone', 'megviiFinauth');

const cases = [
  {
    status: '限流',
    act: startVerification,
    zh: '请求过于频繁',
    en: 'Too many requests',
    text: () => specText('tencent-faceid', 'RequestLimitExceeded'),
  },
  {
    status: '欠费',
    act: startVerification,
    zh: '服务账户已欠费',
    en: 'The account with the service is unpaid',
    text: () => specText('tencent-faceid', 'UnauthorizedOperation.Arrears'),
  },
  {
    status: 'Token 过期',
    act: startVerification,
    zh: '服务方不认可我们的凭证',
    en: 'The service did not accept our credentials',
    text: () => specText('tencent-faceid', 'AuthFailure.TokenFailure'),
  },
  {
    status: '人脸不存在',
    act: lookUp,
    zh: '未找到',
    en: 'Not found',
    text: () => specText('megvii-finauth', 'INVALID_FACE_TOKEN'),
  },
  {
    status: '密钥错误',
    act: startVerification,
    zh: '服务方不认可我们的凭证',
    en: 'The service did not accept our credentials',
    text: () => specText('tencent-faceid', 'AuthFailure.SignatureFailure'),
  },
  { status: '连接中断', act: lookUp, zh: '无法连接服务方', en: 'The service cannot be reached' },
  // The vendor never responds, so a short timeout cannot fail a call that would have succeeded.
  { status: '响应超时', act: lookUp, zh: '服务方响应超时', en: 'The service did not respond in time', timeout: 200 },
] as const;

/** The tests of what a user sees when a vendor fails. */
export function testFailures(openKiosk: OpenKioskFunction): void {
  describe('a simulated failure is shown in plain words', () => {
    test.for(cases)('$status: selected in the panel, shown in Chinese and English', async (entry, context) => {
      const { status, act, zh, en } = entry;
      const text = 'text' in entry ? await entry.text() : undefined;
      const kiosk = await openKiosk(context, 'timeout' in entry ? { timeout: entry.timeout } : {});
      const { page, simulate, externalRequests, errors } = kiosk;
      await simulate(status);
      await act(kiosk);
      const alert = page.getByRole('alert');
      await alert.getByRole('heading', { name: zh }).waitFor();
      if (text) expect(await alert.innerText()).toContain(text.zh);
      await page.getByRole('button', { name: 'English' }).click();
      await alert.getByRole('heading', { name: en }).waitFor();
      if (text) expect(await alert.innerText()).toContain(text.en);
      expect(externalRequests).toEqual([]);
      expect(errors).toEqual([]);
    });

    test('an expired verification token is shown as expired', async (context) => {
      const { page, simulation, startVerification: start } = await openKiosk(context);
      await start();
      await page.getByRole('timer').waitFor();
      simulation.setStatus('expired-token');
      await page.getByRole('button', { name: '获取结果' }).click();
      const text = await specText('tencent-faceid', 'InvalidParameterValue.BizTokenExpired');
      await page.getByRole('alert').getByText(text.zh).waitFor();
    });

    test('a page that cannot reach its server says that the kiosk is offline', async (context) => {
      const kiosk = await openKiosk(context, { language: 'en' });
      await kiosk.show('find');
      await kiosk.page.context().setOffline(true);
      await kiosk.lookUp('someone');
      await kiosk.page.getByRole('heading', { name: 'This kiosk is offline' }).waitFor();
    });
  });
}
