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
    onUnhandledFrame({ frame }) {
      const { host, hostname } = new URL((frame.data as { request: Request }).request.url);
      if (hostname !== '127.0.0.1') throw new Error(`No mock for ${host}`);
    },
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
    reset: () => intercepted.resetHandlers(),
  },
  { adapter: 'fetch', mock: forFetch, options: { fetch: forFetch.fetch }, use: forFetch.use, reset: forFetch.reset },
  { adapter: 'HTTP', mock: forHttp, options: () => ({ endpoint: server.url }), use: forHttp.use, reset: forHttp.reset },
] as const;

describe.each(adapters)('with $adapter', ({ mock, options, use }) => {
  const client = (timeout: number) =>
    createTencentFaceid({
      credentials,
      timeout,
      maxRetries: 0,
      ...(typeof options === 'function' ? options() : options),
    });
  const token = async (timeout = 30_000) => {
    const result = await client(timeout).getFaceIdToken.safe(person);
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
      [mocked.ok({ FaceIdToken: 'T-2' }).slow(30_000), 'timeout'],
    ] as const) {
      use(override);
      expect(await token(expected === 'timeout' ? 300 : undefined)).toBe(expected);
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

describe.each(adapters)('with $adapter', ({ mock, options, use, reset }) => {
  const { getFaceIdToken: mocked } = mock;
  const call = async (own = credentials) => {
    const client = createTencentFaceid({
      ...(typeof options === 'function' ? options() : options),
      credentials: own,
      maxRetries: 0,
    });
    const result = await client.getFaceIdToken.safe(person);
    return result.ok ? 'ok' : (result.error as { code?: string }).code;
  };
  const once = mocked.fail('InternalError').once();
  const sequence = mocked.fail('InternalError').followedBy(mocked.throttle(), mocked.ok());

  test('parallel calls take the steps of a sequence in order, and the previous override applies after the last one', async () => {
    use(mocked.fail('UnauthorizedOperation.Arrears'));
    use(sequence.once());
    const codes = await Promise.all([call(), call(), call(), call(), call()]);
    expect(codes.sort()).toEqual([
      'InternalError',
      'RequestLimitExceeded',
      'UnauthorizedOperation.Arrears',
      'UnauthorizedOperation.Arrears',
      'ok',
    ]);
  });

  test('a call with a wrong signature takes no step', async () => {
    use(once);
    const wrong = { ...credentials, secret: 'wrong' };
    expect([await call(wrong), await call(), await call()]).toEqual([
      'AuthFailure.SignatureFailure',
      'InternalError',
      'ok',
    ]);
  });

  test.each([1, 2])('an override in a constant starts afresh in test %i', async () => {
    use(sequence);
    expect([await call(), await call(), await call()]).toEqual(['InternalError', 'RequestLimitExceeded', 'ok']);
    use(once);
    expect([await call(), await call()]).toEqual(['InternalError', 'ok']);
  });

  test('an override in a constant starts afresh after a reset in the middle of a test', async () => {
    use(once);
    expect([await call(), await call()]).toEqual(['InternalError', 'ok']);
    reset();
    use(once);
    expect([await call(), await call()]).toEqual(['InternalError', 'ok']);
  });
});

test('server.restoreHandlers() and mock.reset() make used overrides of an MSW server start afresh', async () => {
  const client = createTencentFaceid({ credentials, maxRetries: 0 });
  const code = async () => {
    const result = await client.getFaceIdToken.safe(person);
    return result.ok ? 'ok' : (result.error as { code?: string }).code;
  };
  intercepted.use(forMsw.getFaceIdToken.throttle().once());
  expect([await code(), await code()]).toEqual(['RequestLimitExceeded', 'ok']);
  intercepted.restoreHandlers();
  expect([await code(), await code()]).toEqual(['RequestLimitExceeded', 'ok']);
  forMsw.reset();
  expect([await code(), await code()]).toEqual(['RequestLimitExceeded', 'ok']);
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
