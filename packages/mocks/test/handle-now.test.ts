import { expect, test } from 'vitest';
import { mockTencentFaceid } from '@polyface/mocks/tencent-faceid';
import type { WireRequest } from '@polyface/runtime/server';

const request: WireRequest = {
  method: 'POST',
  origin: 'https://faceid.tencentcloudapi.com',
  path: '/',
  query: '',
  headers: [
    ['host', 'faceid.tencentcloudapi.com'],
    ['content-type', 'application/json'],
    ['x-tc-action', 'GetFaceIdToken'],
    ['x-tc-version', '2018-03-01'],
  ],
  body: new TextEncoder().encode('{"CompareLib":"BUSINESS","IdCard":"11204416541220243X","Name":"韦小宝"}'),
};

test('handleNow responds at once, and returns a promise only if it has to wait', async () => {
  const mock = mockTencentFaceid();
  expect(mock.handleNow(request)).toMatchObject({ response: { status: 200 }, call: { operation: 'getFaceIdToken' } });
  mock.use(mock.getFaceIdToken.slow(1));
  const late = mock.handleNow(request);
  expect(late).toBeInstanceOf(Promise);
  expect(await late).toMatchObject({ response: { status: 200 } });
  expect(mock.calls()).toHaveLength(2);
});
