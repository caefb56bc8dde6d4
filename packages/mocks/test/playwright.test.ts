import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchOptions } from '../../../tools/browser/launch-options.ts';
import { openBrowser } from '../../../tools/browser/open-browser.ts';
import { workspace } from '../../../tools/workspace/copy.ts';

const folder = join(workspace, 'packages/mocks/test/playwright-run');
const browser = await openBrowser();
await browser?.close();

/** Tests of a page that calls a vendor. */
const tests = `
import { expect } from '@playwright/test';
import { mockMegviiFinauth } from '@polyface/mocks/megvii-finauth';
import { mockTencentFaceid } from '@polyface/mocks/tencent-faceid';
import { vendorTest } from '@polyface/mocks/playwright';

const test = vendorTest({ faceid: mockTencentFaceid() });
const signed = vendorTest({ faceid: mockTencentFaceid({ credentials: { keyId: 'k', secret: 's' } }) }, { signed: true });
const callVendor = (page, host = 'faceid.tencentcloudapi.com') =>
  page.evaluate(
    (url) =>
      fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-tc-action': 'GetFaceIdToken', 'x-tc-version': '2018-03-01' },
        body: JSON.stringify({ CompareLib: 'BUSINESS', IdCard: '11204416541220243X', Name: '韦小宝' }),
      }).then((response) => response.text(), String),
    'https://' + host + (host.includes('/') ? '' : '/'),
  );
test.beforeEach(({ page }) => page.goto('data:text/html,<title>page</title>'));
signed.beforeEach(({ page }) => page.goto('data:text/html,<title>page</title>'));

test('gets a response', async ({ page, vendors }) => {
  expect(await callVendor(page)).toContain('42S41B31D');
  vendors.use(vendors.faceid.getFaceIdToken.fail('UnauthorizedOperation.Arrears'));
  expect(await callVendor(page)).toContain('UnauthorizedOperation.Arrears');
  expect(vendors.faceid.calls('getFaceIdToken')).toHaveLength(2);
});
test('sees no calls of the test before it', async ({ page, vendors }) => {
  expect(vendors.faceid.calls()).toEqual([]);
  expect(await callVendor(page)).toContain('42S41B31D');
});
test('loses its connection', async ({ page, vendors }) => {
  vendors.use(vendors.faceid.getFaceIdToken.drop());
  expect(await callVendor(page)).toContain('TypeError');
});
test('opens another context', async ({ browser }) => {
  const page = await (await browser.newContext()).newPage();
  await page.goto('data:text/html,<title>page</title>');
  expect(await callVendor(page)).toContain('42S41B31D');
});
test('calls the vendor itself', async ({ request }) => {
  const headers = { 'x-tc-action': 'GetFaceIdToken', 'x-tc-version': '2018-03-01' };
  const response = await request.post('https://faceid.tencentcloudapi.com/', { headers, data: { CompareLib: 'LOCAL', ImageBase64: '/9j/4A==' } });
  expect(await response.text()).toContain('42S41B31D');
});
test('calls a vendor without a mock itself', async ({ request }) => {
  await request.get('https://api-idn.yljz.com/finauth/x').catch(() => {});
});
test('waits forever', async ({ page, vendors }) => {
  vendors.use(vendors.faceid.getFaceIdToken.hang());
  expect(await Promise.race([callVendor(page), page.waitForTimeout(500).then(() => 'nothing')])).toBe('nothing');
});
const withEndpoint = vendorTest({ faceid: mockTencentFaceid({ endpoint: 'https://vendors.example/faceid' }) });
withEndpoint('uses another endpoint', async ({ page }) => {
  await page.goto('data:text/html,<title>page</title>');
  expect(await callVendor(page, 'vendors.example/faceid')).toContain('42S41B31D');
});
const finauth = vendorTest({ finauth: mockMegviiFinauth() });
finauth('sends a picture in a form', async ({ page, vendors }) => {
  await page.goto('data:text/html,<title>page</title>');
  const text = await page.evaluate(() => {
    const form = new FormData();
    form.append('sign', 'x');
    form.append('group_id', 'staff');
    form.append('user_id', 'u-1');
    form.append('file', new Blob([new Uint8Array(2000).fill(255)], { type: 'image/jpeg' }), 'face.jpg');
    return fetch('https://api-sgp.yljz.com/finauth/search/group/add', { method: 'POST', body: form }).then((response) => response.text(), String);
  });
  expect(text).toContain('face_token');
  const { user_id, file } = vendors.finauth.calls('addFace')[0].input;
  expect([user_id, file.length ?? file.size]).toEqual(['u-1', 2000]);
});
test('calls a vendor without a mock', async ({ page }) => {
  await callVendor(page, 'linkvisual.ap-southeast-1.aliyuncs.com');
});
signed('sends no signature', async ({ page }) => {
  await callVendor(page);
});
`;

interface Report {
  readonly suites: readonly {
    readonly specs: readonly {
      readonly title: string;
      readonly tests: readonly {
        readonly results: readonly {
          readonly status: string;
          readonly errors: readonly { readonly message: string }[];
        }[];
      }[];
    }[];
  }[];
}

async function runTests(): Promise<Record<string, string>> {
  const args = [
    join(workspace, 'node_modules/@playwright/test/cli.js'),
    'test',
    '--config',
    'playwright.config.ts',
    '--reporter=json',
  ];
  const env = {
    ...process.env,
    NODE_OPTIONS: '--conditions=@polyface/source',
    PLAYWRIGHT_JSON_OUTPUT_NAME: join(folder, 'report.json'),
  };
  await new Promise<void>((resolve) => execFile(process.execPath, args, { cwd: folder, env }, () => resolve()));
  const { suites } = JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8')) as Report;
  const results = suites.flatMap(({ specs }) =>
    specs.map(({ title, tests: [first] }) => {
      const { status, errors } = first!.results[0]!;
      return [title, [status, ...errors.map(({ message }) => message)].join(': ')] as const;
    }),
  );
  return Object.fromEntries(results);
}

if (browser) {
  beforeAll(async () => {
    mkdirSync(folder, { recursive: true });
    const settings = {
      testDir: '.',
      outputDir: './results',
      workers: 1,
      use: { launchOptions: await launchOptions() },
    };
    writeFileSync(join(folder, 'playwright.config.ts'), `export default ${JSON.stringify(settings)};`);
    writeFileSync(join(folder, 'vendors.spec.ts'), tests);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  describe('vendorTest for Playwright', () => {
    test(
      'responds to the calls of pages, resets after each test, and fails a test that calls a vendor without a mock or sends no signature',
      { timeout: 120_000 },
      async () => {
        expect(await runTests()).toEqual({
          'gets a response': 'passed',
          'sees no calls of the test before it': 'passed',
          'loses its connection': 'passed',
          'opens another context': 'passed',
          'calls the vendor itself': 'passed',
          'calls a vendor without a mock itself': expect.stringMatching(
            /^failed: .*called a vendor without a mock: api-idn\.yljz\.com\/finauth\/x \(GET\)/s,
          ) as string,
          'waits forever': 'passed',
          'uses another endpoint': 'passed',
          'sends a picture in a form': 'passed',
          'calls a vendor without a mock': expect.stringMatching(
            /^failed: .*called a vendor without a mock: linkvisual\.ap-southeast-1\.aliyuncs\.com\//s,
          ) as string,
          'sends no signature': expect.stringMatching(
            /^failed: .*without an accepted signature: tencent-faceid getFaceIdToken \(The request [a-z ]+ no signature\./s,
          ) as string,
        });
      },
    );
  });
} else {
  test('no browser is available: the Playwright fixture was not tested', () => expect(browser).toBeUndefined());
}
