import { afterAll, describe, expect, test } from 'vitest';
import { TestProjects } from './run-tests.ts';

const mocked = `const test = vendorTest({ faceid: mockTencentFaceid({ credentials }) }, { signed: true });`;
const projects = new TestProjects();
afterAll(() => projects.remove());

const personal = /11204416541220243X|韦小宝|secret-group|TC3-HMAC|hmac_sha1/;

describe('a request to a vendor without a mock', { timeout: 120_000 }, () => {
  const unmocked = projects.add({
    'a.test.ts': `
        ${mocked}
        const linkvisual = 'https://linkvisual.ap-southeast-1.aliyuncs.com/?Name=' + encodeURIComponent('韦小宝');
        test('good', async () => expect(await callTencent()).toMatchObject({ ok: true }));
        test('another service', async () => void (await callMegvii()));
        test('another region', async () => void (await fetch(linkvisual).catch(() => {})));
        test('by https', () => new Promise((resolve) => https.get(linkvisual, resolve).on('error', resolve)));
        test('by http with an agent', () =>
          new Promise((resolve) => http.get(linkvisual.replace('https', 'http'), { agent: new http.Agent({ keepAlive: true }) }, resolve).on('error', resolve)));
        test('by a socket', async () => {
          const { connect } = await import('node:tls');
          await new Promise((resolve) => connect({ host: 'api-idn.yljz.com', port: 443 }).on('error', resolve));
        });
        test('wrong secret', async () => void (await callTencent({ credentials: { ...credentials, secret: 'x' } })));
        test('no vendor', async () => expect(await fetch('http://api.mine.example/').catch((error) => error.message)).toBeTypeOf('string'), 500);
      `,
  });

  test('receives an error response in the process, fails its test, and prints no content', async () => {
    const { tests, connections, received, output } = await unmocked();
    expect(tests).toMatchObject({
      good: 'passed',
      'another service': expect.stringContaining(
        'a vendor without a mock: api-sgp.yljz.com/finauth/search/group/face_info (POST)',
      ),
      'another region': expect.stringContaining(
        'a vendor without a mock: linkvisual.ap-southeast-1.aliyuncs.com/ (GET)',
      ),
      'by https': expect.stringContaining('a vendor without a mock: linkvisual.ap-southeast-1.aliyuncs.com/ (GET)'),
      'by http with an agent': expect.stringContaining(
        'a vendor without a mock: linkvisual.ap-southeast-1.aliyuncs.com/ (GET)',
      ),
      'by a socket': expect.stringContaining('a vendor without a mock: api-idn.yljz.com (CONNECT)'),
      'wrong secret': expect.stringContaining('without an accepted signature: tencent-faceid getFaceIdToken'),
    });
    // The control: the recorder sees what does leave.
    expect(connections).toEqual(['api.mine.example']);
    expect(received).toBeGreaterThan(0);
    expect(output).not.toMatch(personal);
  });

  const outsideOfTests = projects.add({
    'a.test.ts': `
        ${mocked}
        const atTop = await callTencent();
        let before;
        beforeAll(async () => void (before = await callTencent()));
        const refusal = { ok: false, error: { cause: { message: expect.stringContaining('outside of a running test: faceid.tencentcloudapi.com/ (POST). Call it in') } } };
        test('module', () => expect(atTop).toMatchObject(refusal));
        test('beforeAll', () => expect(before).toMatchObject(refusal));
        plainTest('without mocks', async () => expect(await callTencent()).toMatchObject(refusal));
        let late;
        test('outlived', () => void (late = pause(50).then(() => callTencent())));
        test('next', async ({ vendors }) => {
          expect(await late).toMatchObject(refusal);
          expect(vendors.faceid.calls()).toEqual([]);
        });
        test('last', () => void pause(200).then(() => callTencent()));
        afterAll(() => pause(300));
      `,
  });

  test('is refused at the top of a module, in beforeAll, in a test without mocks and after the last test', async () => {
    const { tests, connections } = await outsideOfTests();
    expect(new Set(Object.values(tests))).toEqual(new Set(['passed']));
    expect(connections).toEqual([]);
  });
});

describe('vendorTest', { timeout: 120_000 }, () => {
  const everyClient = projects.add({
    'a.test.ts': `
        ${mocked.replace('true', 'false')}
        const init = { method: 'POST', headers: { 'x-tc-action': 'GetFaceIdToken', 'x-tc-version': '2018-03-01', 'content-type': 'application/json' } };
        const send = (client, options) => new Promise((resolve, reject) => {
          const request = client.request('https://faceid.tencentcloudapi.com/', { ...init, ...options }, async (response) => {
            let text = '';
            for await (const chunk of response) text += chunk;
            resolve([response.statusCode, text]);
          });
          request.on('error', reject).setTimeout(200, () => request.destroy(new Error('timeout'))).end(JSON.stringify(person));
        });
        const results = [];
        beforeEach(async () => void results.push((await callTencent()).ok));
        afterEach(async () => void results.push((await callTencent()).ok));
        test('fetch', async ({ vendors }) => {
          vendors.use(vendors.faceid.getFaceIdToken.fail('UnauthorizedOperation.Arrears'));
          expect(await callTencent()).toMatchObject({ error: { code: 'UnauthorizedOperation.Arrears' } });
          expect(vendors.faceid.calls()).toHaveLength(2);
        });
        test('https', async ({ vendors }) => {
          expect(await send(https)).toEqual([200, expect.stringContaining('AuthFailure')]);
          expect(vendors.faceid.calls()).toHaveLength(2);
          expect(results).toEqual([true, false, true]);
        });
        const open = vendorTest({ faceid: mockTencentFaceid() });
        open('https, open', async ({ vendors }) => {
          expect(await send(https, { agent: new https.Agent({ keepAlive: true }) })).toEqual([200, expect.stringContaining('42S41B31D')]);
          vendors.use(vendors.faceid.getFaceIdToken.drop().followedBy(vendors.faceid.getFaceIdToken.hang()));
          await expect(send(https)).rejects.toMatchObject({ code: 'ECONNRESET' });
          await expect(send(https)).rejects.toThrow('timeout');
          vendors.faceid.reset();
        });
      `,
  });

  test('responds in beforeEach and afterEach, to every client of Node, and starts each test afresh', async () => {
    const { tests, connections } = await everyClient();
    expect(new Set(Object.values(tests))).toEqual(new Set(['passed']));
    expect(connections).toEqual([]);
  });

  const concurrent = projects.add({
    'a.test.ts': `
        ${mocked}
        test.concurrent('one', async () => void (await callTencent()));
        describe.concurrent('group', () => test('two', async () => void (await callTencent())));
        test('three', async () => expect(await callTencent()).toMatchObject({ ok: true }));
      `,
  });

  test('refuses concurrent tests with a sentence that says what to do', async () => {
    const { tests, connections } = await concurrent();
    const refusal = expect.stringContaining(
      'cannot run concurrently, because they share their mocks. Remove `concurrent`, or',
    ) as string;
    expect(tests).toEqual({ one: refusal, two: refusal, three: 'passed' });
    expect(connections).toEqual([]);
  });

  const file = `
      ${mocked}
      test('mocked', async ({ vendors }) => {
        expect(await callTencent()).toMatchObject({ ok: true });
        expect(vendors.faceid.calls()).toHaveLength(1);
      });
      test('not mocked', async () => void (await callMegvii()));
      globalThis.files = (globalThis.files ?? 0) + 1;
      plainTest('file ' + globalThis.files + ' of its process', () => {});
    `;
  const severalFiles = projects.add(
    {
      'a.test.ts': file,
      'b.test.ts': file.replaceAll('mocked', 'mocked in b'),
    },
    { isolate: false },
  );
  test('works in several files in one process', async () => {
    const { tests, connections } = await severalFiles();
    const failure = expect.stringContaining('called a vendor without a mock') as string;
    expect(tests).toEqual({
      mocked: 'passed',
      'not mocked': failure,
      'mocked in b': 'passed',
      'not mocked in b': failure,
      'file 1 of its process': 'passed',
      'file 2 of its process': 'passed',
    });
    expect(connections).toEqual([]);
  });

  const msw = `
      import { http as mswHttp, HttpResponse } from 'msw';
      import { setupServer } from 'msw/node';
      const own = setupServer(mswHttp.get('https://api.mine.example/x', () => HttpResponse.json({ mine: true })));
    `;
  const besideOwnServer = [
    ['at the top of a setup file', 'own.listen({ onUnhandledFrame: "error" });', ''],
    ['in beforeAll of a setup file', 'beforeAll(() => own.listen()); afterAll(() => own.close());', ''],
    ['in beforeEach of a setup file', 'beforeEach(() => own.listen()); afterEach(() => own.close());', ''],
    ['in beforeAll', '', 'beforeAll(() => own.listen()); afterAll(() => own.close());'],
    ['in beforeEach', '', 'beforeEach(() => own.listen()); afterEach(() => own.close());'],
    ['before vendorTest is called', '', 'own.listen(); afterAll(() => own.close());'],
  ].map(([when, setup, inFile]) => ({
    when,
    run: projects.add(
      {
        'setup.ts': `${msw} ${setup}`,
        'a.test.ts': `
          ${msw}
          ${inFile}
          ${mocked}
          test.for([1, 2])('mocked %i', async (_, { vendors }) => {
            expect(await callTencent()).toMatchObject({ ok: true });
            expect(vendors.faceid.calls()).toHaveLength(1);
            expect(await (await fetch('https://api.mine.example/x')).json()).toEqual({ mine: true });
          });
          test('not mocked', async () => void (await callMegvii()));
        `,
      },
      { setup: 'setup.ts' },
    ),
  }));

  test.each(besideOwnServer)("leaves the project's own MSW server alone, started $when", async ({ run }) => {
    const { tests, connections, received, output } = await run();
    expect(tests).toEqual({
      'mocked 1': 'passed',
      'mocked 2': 'passed',
      'not mocked': expect.stringContaining('called a vendor without a mock') as string,
    });
    // MSW connects a socket of its own for each request that it intercepts.
    expect(connections.filter((host) => host !== 'api.mine.example')).toEqual([]);
    expect(received).toBe(0);
    expect(output).not.toMatch(personal);
  });

  const handlers = projects.add({
    'a.test.ts': `
        import { http as mswHttp, HttpResponse } from 'msw';
        const handlers = [mswHttp.get('https://api.mine.example/x', () => HttpResponse.json({ mine: true }))];
        const test = vendorTest({ faceid: mockTencentFaceid({ credentials }) }, { handlers });
        const own = async () => (await fetch('https://api.mine.example/x')).json();
        test('own', async ({ vendors }) => {
          expect(await own()).toEqual({ mine: true });
          vendors.use(mswHttp.get('https://api.mine.example/x', () => HttpResponse.json({ mine: 2 })), vendors.faceid.getFaceIdToken.fail('InternalError'));
          expect(await own()).toEqual({ mine: 2 });
          expect(await callTencent()).toMatchObject({ error: { code: 'InternalError' } });
          vendors.use(mswHttp.post('https://faceid.tencentcloudapi.com/', () => HttpResponse.json({ Response: { FaceIdToken: 'own', RequestId: 'r' } })));
          expect(await callTencent()).toMatchObject({ data: { FaceIdToken: 'own' } });
        });
        test('afresh', async () => {
          expect(await own()).toEqual({ mine: true });
          expect(await callTencent()).toMatchObject({ ok: true, data: { FaceIdToken: expect.stringContaining('42S') } });
        });
        const without = vendorTest({});
        without('refused', ({ vendors }) => expect(() => vendors.use(handlers[0])).toThrow('vendorTest(mocks, { handlers: [] })'));
      `,
  });

  test("takes the project's own handlers, for other hosts and before its mocks", async () => {
    const { tests, connections, received } = await handlers();
    expect(new Set(Object.values(tests))).toEqual(new Set(['passed']));
    // MSW connects a socket of its own for each request that it intercepts.
    expect(connections.filter((host) => host !== 'api.mine.example')).toEqual([]);
    expect(received).toBe(0);
  });
});
