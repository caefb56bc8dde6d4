import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { createTencentFaceid } from '@polyface/clients/tencent-faceid';
import { mockTencentFaceid } from '@polyface/mocks/tencent-faceid';
import { vendorTest } from '@polyface/mocks/vitest';

const credentials = { keyId: 'key-id', secret: 'the-secret' };
const person = { CompareLib: 'BUSINESS', IdCard: '11204416541220243X', Name: '韦小宝' } as const;
const test = vendorTest({ faceid: mockTencentFaceid({ credentials }) }, { signed: true });

describe('a test with vendorTest', () => {
  test("calls the mock at the vendor's own URL", async ({ vendors }) => {
    vendors.use(vendors.faceid.getFaceIdToken.fail('UnauthorizedOperation.Arrears'));
    const result = await createTencentFaceid({ credentials }).getFaceIdToken.safe(person);
    expect(result).toMatchObject({ error: { code: 'UnauthorizedOperation.Arrears' } });
    expect(vendors.faceid.calls('getFaceIdToken')).toHaveLength(1);
  });

  test('sees no calls of the test before it', async ({ vendors }) => {
    expect(vendors.faceid.calls()).toEqual([]);
    expect((await createTencentFaceid({ credentials }).getFaceIdToken.safe(person)).ok).toBe(true);
  });
});

describe('vendorTest fails', () => {
  const root = fileURLToPath(new URL('../../../', import.meta.url));
  const folder = fileURLToPath(new URL('vitest-run', import.meta.url));
  beforeAll(() => mkdirSync(folder, { recursive: true }));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const run = (tests: string) => {
    const code = `
      import { createMegviiFinauth } from '@polyface/clients/megvii-finauth';
      import { createTencentFaceid } from '@polyface/clients/tencent-faceid';
      import { mockTencentFaceid } from '@polyface/mocks/tencent-faceid';
      import { vendorTest } from '@polyface/mocks/vitest';
      const credentials = { keyId: 'k', secret: 's' };
      const person = { CompareLib: 'BUSINESS', IdCard: '1', Name: 'n' } as const;
      const test = vendorTest({ faceid: mockTencentFaceid({ credentials }) }, { signed: true });
      ${tests}
    `;
    writeFileSync(`${folder}/inner.test.ts`, code);
    const config = `export default { ssr: { resolve: { conditions: ['@polyface/source'] } }, test: { include: ['inner.test.ts'], root: ${JSON.stringify(folder)} } };`;
    writeFileSync(`${folder}/vitest.config.mjs`, config);
    const vitest = `${root}node_modules/vitest/vitest.mjs`;
    spawnSync(
      process.execPath,
      [
        vitest,
        'run',
        '--config',
        `${folder}/vitest.config.mjs`,
        '--reporter=json',
        `--outputFile=${folder}/report.json`,
      ],
      { cwd: root, encoding: 'utf8', env: { ...process.env, VITEST: '' } },
    );
    const report = JSON.parse(readFileSync(`${folder}/report.json`, 'utf8')) as {
      testResults: { assertionResults: { title: string; status: string; failureMessages: string[] }[] }[];
    };
    return report.testResults.flatMap(({ assertionResults }) => assertionResults);
  };

  test('the test that calls a vendor without a mock or has a refused signature, and no other test', () => {
    const [good, withoutMock, wrongSecret] = run(`
      test('good', async () => void (await createTencentFaceid({ credentials }).getFaceIdToken(person)));
      test('without mock', async () => void (await createMegviiFinauth({ credentials }).getFaceInfo.safe({ group_id: 'g', face_token: 't' })));
      test('wrong secret', async () => void (await createTencentFaceid({ credentials: { ...credentials, secret: 'x' } }).getFaceIdToken.safe(person)));
    `);
    expect(good).toMatchObject({ title: 'good', status: 'passed' });
    expect(withoutMock).toMatchObject({ title: 'without mock', status: 'failed' });
    expect(withoutMock!.failureMessages.join()).toContain(
      'called a vendor without a mock: api-sgp.yljz.com/finauth/search/group/face_info',
    );
    expect(wrongSecret).toMatchObject({ title: 'wrong secret', status: 'failed' });
    expect(wrongSecret!.failureMessages.join()).toContain(
      'without an accepted signature: tencent-faceid getFaceIdToken (The signature does not match.',
    );
  });
});
