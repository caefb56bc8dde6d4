import { http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { createTencentFaceid } from '@polyface/clients/tencent-faceid';
import { serve, type MockServer } from '@polyface/mock-server';
import { mockTencentFaceid } from '@polyface/mocks/tencent-faceid';

const credentials = { keyId: 'key-id', secret: 'the-secret' };
const person = { CompareLib: 'BUSINESS', IdCard: '11204416541220243X', Name: '韦小宝' } as const;

const forMsw = mockTencentFaceid({ credentials });
const forFetch = mockTencentFaceid({ credentials });
const forHttp = mockTencentFaceid({ credentials });
const intercepted = setupServer(
  ...forMsw.handlers,
  http.all('http://127.0.0.1*', () => undefined),
);
let server: MockServer;
beforeAll(async () => {
  server = await serve([forHttp]);
  intercepted.listen({
    onUnhandledFrame: ({ frame, defaults }) =>
      (frame.data as { request: Request }).request.url.startsWith('http://127.0.0.1') ? undefined : defaults.error(),
  });
});
afterEach(() => {
  intercepted.resetHandlers();
  for (const mock of [forMsw, forFetch, forHttp]) mock.reset();
});
afterAll(async () => {
  intercepted.close();
  await server.close();
});

const adapters = [
  {
    adapter: 'MSW',
    mock: forMsw,
    options: {},
    use: (...overrides: Parameters<typeof intercepted.use>) => intercepted.use(...overrides),
  },
  { adapter: 'fetch', mock: forFetch, options: { fetch: forFetch.fetch }, use: forFetch.use },
  { adapter: 'HTTP', mock: forHttp, options: () => ({ endpoint: server.url }), use: forHttp.use },
] as const;

describe.each(adapters)('with $adapter', ({ mock, options, use }) => {
  const client = () =>
    createTencentFaceid({ credentials, timeout: 300, ...(typeof options === 'function' ? options() : options) });
  const token = async () => {
    const result = await client().getFaceIdToken.safe(person);
    return result.ok
      ? result.data.FaceIdToken
      : 'code' in result.error
        ? result.error.code
        : 'reason' in result.error
          ? result.error.reason
          : result.error.name;
  };
  const { getFaceIdToken: mocked } = mock;
  const documented = '42S41B31D-5974-4674-EABB-8FFF1EC99F819';

  test('an override makes an operation succeed, fail, hang, drop the connection, throttle or respond late', async () => {
    expect(await token()).toBe(documented);
    for (const [override, expected] of [
      [mocked.ok({ FaceIdToken: 'T-1' }), 'T-1'],
      [mocked.fail('UnauthorizedOperation.Arrears'), 'UnauthorizedOperation.Arrears'],
      [mocked.hang(), 'timeout'],
      [mocked.drop(), 'network'],
      [mocked.throttle(), 'RequestLimitExceeded'],
      [mocked.slow(5), documented],
      [mocked.ok({ FaceIdToken: 'T-2' }).slow(2_000), 'timeout'],
    ] as const) {
      use(override);
      expect(await token()).toBe(expected);
    }
  });

  test('after an override for one call the previous override applies again', async () => {
    use(mocked.ok({ FaceIdToken: 'always' }));
    use(mocked.fail('FailedOperation.UnKnown').once());
    expect([await token(), await token(), await token()]).toEqual(['FailedOperation.UnKnown', 'always', 'always']);
  });

  test('a sequence returns its responses in order and repeats the last one', async () => {
    use(mocked.fail('InternalError').followedBy(mocked.drop(), mocked.ok({ FaceIdToken: 'last' })));
    expect([await token(), await token(), await token(), await token()]).toEqual([
      'InternalError',
      'network',
      'last',
      'last',
    ]);
  });
});

test('the response to a request is the same, byte for byte, with MSW, fetch and HTTP', async () => {
  const environment = () => ({ now: () => 1_800_000_000_000, uuid: () => '00000000-0000-4000-8000-000000000001' });
  const createMock = () => mockTencentFaceid({ credentials, environment: environment() });
  const [msw, direct, remote] = [createMock(), createMock(), createMock()];
  const served = await serve([remote]);
  const bodies = [JSON.stringify(person), '{}', '{', '{"CompareLib":"LOCAL","ImageBase64":7}', ''];
  const headers = { 'x-tc-action': 'GetFaceIdToken', 'x-tc-version': '2018-03-01', 'content-type': 'application/json' };
  for (const body of bodies) {
    const init = { method: 'POST', headers, body };
    intercepted.use(...msw.handlers);
    const responses = await Promise.all([
      fetch('https://faceid.tencentcloudapi.com/', init),
      direct.fetch('https://faceid.tencentcloudapi.com/', init),
      fetch(`${served.url}/`, init),
    ]);
    const texts = await Promise.all(
      responses.map(async (response) => [
        response.status,
        response.headers.get('content-type'),
        response.headers.get('x-polyface-explain'),
        await response.text(),
      ]),
    );
    expect(texts[1]).toEqual(texts[0]);
    expect(texts[2]).toEqual(texts[0]);
  }
  await served.close();
});

test('a fetch to a mock that hangs rejects when its signal is aborted', async () => {
  const controller = new AbortController();
  const body = JSON.stringify({ CompareLib: 'LOCAL', ImageBase64: '/9j/4A==' });
  const headers = { 'x-tc-action': 'GetFaceIdToken', 'x-tc-version': '2018-03-01', 'content-type': 'application/json' };
  const mock = mockTencentFaceid();
  mock.use(mock.getFaceIdToken.hang());
  const response = mock.fetch('https://faceid.tencentcloudapi.com/', {
    method: 'POST',
    headers,
    body,
    signal: controller.signal,
  });
  controller.abort(new Error('no longer needed'));
  await expect(response).rejects.toThrow('no longer needed');
});
