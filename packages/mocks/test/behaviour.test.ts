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

const ways = [
  {
    way: 'MSW',
    mock: forMsw,
    options: {},
    use: (...answers: Parameters<typeof intercepted.use>) => intercepted.use(...answers),
  },
  { way: 'fetch', mock: forFetch, options: { fetch: forFetch.fetch }, use: forFetch.use },
  { way: 'HTTP', mock: forHttp, options: () => ({ endpoint: server.url }), use: forHttp.use },
] as const;

describe.each(ways)('by $way', ({ mock, options, use }) => {
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

  test('an operation succeeds, fails, hangs, breaks off and is throttled as it is told', async () => {
    expect(await token()).toBe(documented);
    for (const [answer, told] of [
      [mocked.ok({ FaceIdToken: 'T-1' }), 'T-1'],
      [mocked.fail('UnauthorizedOperation.Arrears'), 'UnauthorizedOperation.Arrears'],
      [mocked.hang(), 'timeout'],
      [mocked.drop(), 'network'],
      [mocked.throttle(), 'RequestLimitExceeded'],
      [mocked.slow(5), documented],
      [mocked.ok({ FaceIdToken: 'T-2' }).slow(2_000), 'timeout'],
    ] as const) {
      use(answer);
      expect(await token()).toBe(told);
    }
  });

  test('an answer for one call gives way to what was before', async () => {
    use(mocked.ok({ FaceIdToken: 'always' }));
    use(mocked.fail('FailedOperation.UnKnown').once());
    expect([await token(), await token(), await token()]).toEqual(['FailedOperation.UnKnown', 'always', 'always']);
  });

  test('a sequence is played in turn, its last answer from then on', async () => {
    use(mocked.fail('InternalError').followedBy(mocked.drop(), mocked.ok({ FaceIdToken: 'at last' })));
    expect([await token(), await token(), await token(), await token()]).toEqual([
      'InternalError',
      'network',
      'at last',
      'at last',
    ]);
  });
});

test('the same request gets the same answer byte for byte, whichever way it takes', async () => {
  const environment = () => ({ now: () => 1_800_000_000_000, uuid: () => '00000000-0000-4000-8000-000000000001' });
  const fresh = () => mockTencentFaceid({ credentials, environment: environment() });
  const [msw, direct, http_] = [fresh(), fresh(), fresh()];
  const overHttp = await serve([http_]);
  const bodies = [JSON.stringify(person), '{}', '{', '{"CompareLib":"LOCAL","ImageBase64":7}', ''];
  const headers = { 'x-tc-action': 'GetFaceIdToken', 'x-tc-version': '2018-03-01', 'content-type': 'application/json' };
  for (const body of bodies) {
    const init = { method: 'POST', headers, body };
    intercepted.use(...msw.handlers);
    const answers = await Promise.all([
      fetch('https://faceid.tencentcloudapi.com/', init),
      direct.fetch('https://faceid.tencentcloudapi.com/', init),
      fetch(`${overHttp.url}/`, init),
    ]);
    const texts = await Promise.all(
      answers.map(async (answer) => [
        answer.status,
        answer.headers.get('content-type'),
        answer.headers.get('x-polyface-explain'),
        await answer.text(),
      ]),
    );
    expect(texts[1]).toEqual(texts[0]);
    expect(texts[2]).toEqual(texts[0]);
  }
  await overHttp.close();
});

test('a fetch that is answered late or never ends when its signal is aborted, as any fetch does', async () => {
  const abandoned = new AbortController();
  const body = JSON.stringify({ CompareLib: 'LOCAL', ImageBase64: '/9j/4A==' });
  const headers = { 'x-tc-action': 'GetFaceIdToken', 'x-tc-version': '2018-03-01', 'content-type': 'application/json' };
  const open = mockTencentFaceid();
  open.use(open.getFaceIdToken.hang());
  const asked = open.fetch('https://faceid.tencentcloudapi.com/', {
    method: 'POST',
    headers,
    body,
    signal: abandoned.signal,
  });
  abandoned.abort(new Error('given up'));
  await expect(asked).rejects.toThrow('given up');
});
