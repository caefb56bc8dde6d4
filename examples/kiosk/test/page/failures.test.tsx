import { describe, expect, test } from 'vitest';
import type { Vendor } from '../../src/api/connect.ts';
import type { VendorStatus } from '../../src/simulation/vendor-status.ts';
import { openKiosk, simulateInPage } from './open-kiosk.tsx';
import { descriptionOf } from './texts.ts';

const simulation = simulateInPage();

const lookups = {
  LinkVisual: { vendor: 'alibaba-linkvisual', operation: 'queryFaceUserBatch', field: 'User ID' },
  IoT: { vendor: 'alibaba-iot', operation: 'getFaceImage', field: 'User ID' },
  FinAuth: { vendor: 'megvii-finauth', operation: 'getFaceInfo', field: 'Face token' },
} as const satisfies Record<string, { vendor: Vendor; operation: string; field: string }>;

interface Case {
  readonly status: VendorStatus;
  /** The heading in both languages. */
  readonly en: string;
  readonly zh: string;
  /** For each library: the vendor's code, and the documented message if it selects the meaning. No code: the vendor did not respond. */
  readonly libraries: Partial<Record<keyof typeof lookups, readonly [code?: string, message?: string]>>;
}

const credentialsRefused = { en: 'The service did not accept our credentials', zh: '服务方不认可我们的凭证' };

const cases: readonly Case[] = [
  {
    status: 'throttled',
    en: 'Too many requests',
    zh: '请求过于频繁',
    libraries: {
      LinkVisual: ['Throttling.User'],
      IoT: ['403', 'Throttled by APP Flow Control'],
      FinAuth: ['CONCURRENCY_LIMIT_EXCEEDED'],
    },
  },
  {
    status: 'arrears',
    en: 'The account with the service is unpaid',
    zh: '服务账户已欠费',
    libraries: {
      IoT: ['403', 'User Arrears'],
      FinAuth: ['AUTHORIZATION_ERROR', 'AUTHORIZATION_ERROR:Insufficient Account Balance'],
    },
  },
  {
    status: 'expired-token',
    ...credentialsRefused,
    libraries: {
      LinkVisual: ['InvalidSecurityToken.Expired'],
      IoT: ['2402', 'iottoken invalid'],
      FinAuth: ['AUTHENTICATION_ERROR'],
    },
  },
  {
    status: 'wrong-secret',
    ...credentialsRefused,
    libraries: {
      LinkVisual: ['SignatureDoesNotMatch'],
      IoT: ['400', 'Invalid Signature'],
      FinAuth: ['AUTHENTICATION_ERROR'],
    },
  },
  {
    status: 'not-found',
    en: 'Not found',
    zh: '未找到',
    libraries: { LinkVisual: ['466'], IoT: ['2407', 'auth identity exception'], FinAuth: ['INVALID_FACE_TOKEN'] },
  },
  {
    status: 'down',
    en: 'The service cannot be reached',
    zh: '无法连接服务方',
    libraries: { LinkVisual: [], IoT: [], FinAuth: [] },
  },
  {
    status: 'slow',
    en: 'The service did not respond in time',
    zh: '服务方响应超时',
    libraries: { LinkVisual: [], IoT: [], FinAuth: [] },
  },
];

const lookupCases = cases.flatMap(({ libraries, ...rest }) =>
  Object.entries(libraries).map(([library, [code, message]]) => ({ ...rest, library, code, message })),
);

describe('a failed lookup is shown in plain words, in both languages', () => {
  test.each(lookupCases)('$status: $library', async ({ status, library, en, zh, code, message }) => {
    const { vendor, operation, field } = lookups[library as keyof typeof lookups];
    simulation.setStatus(status);
    const kiosk = await openKiosk('find');
    await kiosk.getByRole('radio', { name: new RegExp(`^${library}`) }).click();
    await kiosk.getByLabelText(field).fill('someone');
    await kiosk.getByRole('button', { name: 'Look up', exact: true }).click();
    const alert = kiosk.getByRole('alert');
    const meaning = code === undefined ? undefined : descriptionOf(vendor, operation, code, message);
    await expect.element(alert.getByRole('heading', { name: en })).toBeVisible();
    if (meaning) await expect.poll(() => alert.element().textContent).toContain(meaning.en);
    await kiosk.getByRole('button', { name: '中文' }).click();
    await expect.element(alert.getByRole('heading', { name: zh })).toBeVisible();
    if (meaning) await expect.poll(() => alert.element().textContent).toContain(meaning.zh);
  });

  test('a retry succeeds once the vendor works again', async () => {
    simulation.setStatus('down');
    const kiosk = await openKiosk('find');
    await kiosk.getByLabelText('User ID').fill('3mtjaqebeq4d****');
    await kiosk.getByRole('button', { name: 'Look up', exact: true }).click();
    await expect.element(kiosk.getByRole('heading', { name: 'The service cannot be reached' })).toBeVisible();
    simulation.setStatus('normal');
    await kiosk.getByRole('button', { name: 'Try again' }).click();
    await expect.element(kiosk.getByText('Tony')).toBeVisible();
  });
});
