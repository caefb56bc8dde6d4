import { createHmac } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { createAlibabaIot } from '@polyface/clients/alibaba-iot';
import { createMegviiFinauth } from '@polyface/clients/megvii-finauth';
import { createTencentFaceid } from '@polyface/clients/tencent-faceid';
import type { Mock } from '@polyface/mocks';
import { mockAlibabaIot } from '@polyface/mocks/alibaba-iot';
import { mockMegviiFinauth } from '@polyface/mocks/megvii-finauth';
import { mockTencentFaceid } from '@polyface/mocks/tencent-faceid';

const credentials = { keyId: 'key-id', secret: 'the-secret' };
const headers = { 'x-tc-action': 'GetFaceIdToken', 'x-tc-version': '2018-03-01', 'content-type': 'application/json' };
const notBase64 = [
  'data:image/jpeg;base64,/9j/4A==',
  '/9j/\n4A==',
  '/9j/4A==\r\n',
  '@@ no base64 @@',
  '_9j-4A==',
  '/9j/4A',
  '=',
  'AAA=AAAA',
];
const rule = 'must be Base64 with padding, without a data: prefix and without line breaks';

async function post(mock: Pick<Mock, 'fetch'>, url: string, body: unknown, own: Record<string, string> = {}) {
  const init = { method: 'POST', headers: { 'content-type': 'application/json', ...own }, body: JSON.stringify(body) };
  const response = await mock.fetch(url, init);
  return {
    status: response.status,
    headers: response.headers,
    body: await response.json().catch((): any => undefined),
  };
}

describe('a picture that is not Base64', () => {
  test.each(notBase64)('is refused by the client before anything is sent: %j', async (ImageBase64) => {
    const mock = mockTencentFaceid();
    const result = await createTencentFaceid({ credentials, fetch: mock.fetch }).getFaceIdToken.safe({
      CompareLib: 'LOCAL',
      ImageBase64,
    });
    expect(result).toMatchObject({
      ok: false,
      error: { name: 'InvalidInputError', message: expect.stringContaining(rule) },
    });
    expect(mock.calls()).toEqual([]);
    const finauth = createMegviiFinauth({ credentials, fetch: mockMegviiFinauth().fetch });
    const face = { group_id: 'g', user_id: 'u', image: ImageBase64 };
    expect(await finauth.addFace.safe(face)).toMatchObject({ ok: false, error: { name: 'InvalidInputError' } });
  });

  test.each(notBase64)("is refused by the mock with the vendor's code: %j", async (ImageBase64) => {
    const { body } = await post(
      mockTencentFaceid(),
      'https://faceid.tencentcloudapi.com/',
      { CompareLib: 'LOCAL', ImageBase64 },
      headers,
    );
    expect(body.Response.Error).toMatchObject({
      Code: 'InvalidParameterValue',
      Message: expect.stringContaining('ImageBase64'),
    });
  });
});

test('a picture of more than 1 MB after decoding is refused by the client and the mock of alibaba-iot', async () => {
  const mock = mockAlibabaIot();
  const client = createAlibabaIot({ credentials, fetch: mock.fetch });
  const input = (bytes: number) =>
    ({ userType: 'OPEN', userId: 'u', imageBase64: Buffer.alloc(bytes).toString('base64') }) as const;
  expect(await client.saveFaceImage.safe(input(1_048_576))).toMatchObject({ ok: true });
  expect(await client.saveFaceImage.safe(input(1_048_577))).toMatchObject({
    error: {
      name: 'InvalidInputError',
      message: expect.stringContaining('/imageBase64 must have at most 1048576 bytes'),
    },
  });
  const body = { id: '1', version: '1.0', request: { apiVer: '1.2.0' }, params: input(1_048_577) };
  expect(await post(mock, 'https://api.link.aliyun.com/face/paas/image/save', body)).toMatchObject({
    body: { code: 460 },
  });
});

describe('an unknown region or stage', () => {
  test('is refused when the client is created', () => {
    expect(() => createTencentFaceid({ credentials, region: 'ap-nowhere' as never })).toThrow(
      'region must be one of "ap-beijing"',
    );
    expect(() => createAlibabaIot({ credentials, stage: 'BETA' as never })).toThrow('stage must be one of');
  });

  test("is refused by the mock with the vendor's code", async () => {
    const faceid = mockTencentFaceid();
    const input = { CompareLib: 'LOCAL', ImageBase64: '/9j/4A==' };
    const url = 'https://faceid.tencentcloudapi.com/';
    const unsupported = { body: { Response: { Error: { Code: 'UnsupportedRegion' } } } };
    expect(await post(faceid, url, input, { ...headers, 'x-tc-region': 'ap-nowhere' })).toMatchObject(unsupported);
    expect(await post(faceid, url, input, { ...headers, 'x-tc-region': 'ap-shanghai' })).not.toMatchObject(unsupported);
    const query = new URLSearchParams({ Action: 'GetFaceIdToken', Version: '2018-03-01', ...input });
    const get = async (region: string) => (await faceid.fetch(`${url}?${query}&Region=${region}`, {})).json();
    expect(await get('ap-nowhere')).toMatchObject(unsupported.body);
    expect(await get('ap-beijing')).not.toMatchObject(unsupported.body);
    const body = { id: '1', version: '1.0', request: { apiVer: '1.2.0' }, params: { userType: 'OPEN', userId: '1' } };
    const iot = await post(mockAlibabaIot(), 'https://api.link.aliyun.com/face/paas/image/get', body, {
      'x-ca-stage': 'BETA',
    });
    expect([iot.status, iot.headers.get('x-ca-error-code'), iot.headers.get('x-ca-error-message')]).toEqual([
      400,
      'I400SG',
      'Invalid stage',
    ]);
  });
});

test("Tencent's version 1 signatures sign at most 1 MB", async () => {
  const mock = mockTencentFaceid({ credentials });
  const send = async (method: string, ImageBase64: string) => {
    const parameters: Record<string, string> = {
      Action: 'GetFaceIdToken',
      Version: '2018-03-01',
      CompareLib: 'LOCAL',
      ImageBase64,
    };
    Object.assign(parameters, {
      SecretId: 'key-id',
      SignatureMethod: method,
      Nonce: '1',
      Timestamp: String(Math.floor(Date.now() / 1000)),
    });
    const sorted = Object.keys(parameters)
      .sort()
      .map((name) => `${name}=${parameters[name]}`)
      .join('&');
    const hash = method === 'HmacSHA256' ? 'sha256' : 'sha1';
    const text = `POSTfaceid.tencentcloudapi.com/?${sorted}`;
    const Signature = createHmac(hash, 'the-secret').update(text).digest('base64');
    const body = new URLSearchParams({ ...parameters, Signature });
    const response = await mock.fetch('https://faceid.tencentcloudapi.com/', { method: 'POST', body });
    return ((await response.json()) as { Response: Record<string, unknown> }).Response;
  };
  for (const method of ['HmacSHA1', 'HmacSHA256']) {
    expect(await send(method, 'A'.repeat(1_000_000))).toHaveProperty('FaceIdToken');
    expect((await send(method, 'A'.repeat(1_500_000)))['Error']).toEqual({
      Code: 'AuthFailure.SignatureFailure',
      Message: expect.stringMatching(/exceeding request size limit, please use new signature method `TC3-HMAC-SHA256`/),
    });
  }
});

test('constant members of a body must have their value: the sign_version of FinAuth, the envelope of the IoT platform', async () => {
  const signed = mockMegviiFinauth({ credentials });
  const now = Math.floor(Date.now() / 1000);
  const raw = Buffer.from(`a=key-id&b=${now + 100}&c=${now}&d=1234567890`);
  const sign = Buffer.concat([createHmac('sha1', 'the-secret').update(raw).digest(), raw]).toString('base64');
  const error = async (version?: string, mock = signed) => {
    const body = new FormData();
    const fields = { sign, group_id: 'g', face_token: '9eab', ...(version && { sign_version: version }) };
    for (const [name, value] of Object.entries(fields)) body.append(name, value);
    const response = await mock.fetch('https://api-sgp.yljz.com/finauth/search/group/face_info', {
      method: 'POST',
      body,
    });
    return [response.status, ((await response.json()) as { error?: string }).error];
  };
  expect(await error('hmac_sha1')).toEqual([200, undefined]);
  expect(await error()).toEqual([400, 'MISSING_ARGUMENTS: sign_version']);
  expect(await error('hmac_sha256')).toEqual([400, 'BAD_ARGUMENTS:sign_version']);
  const unchecked = mockMegviiFinauth();
  expect(await error(undefined, unchecked)).toEqual([200, undefined]);
  expect(await error('hmac_sha256', unchecked)).toEqual([400, 'BAD_ARGUMENTS:sign_version']);
  const url = 'https://api.link.aliyun.com/face/paas/image/get';
  const params = { userType: 'OPEN', userId: '1' };
  for (const [apiVer, code] of [
    ['1.2.0', 200],
    ['9', 460],
    [undefined, 460],
  ] as const) {
    const { body } = await post(mockAlibabaIot(), url, { id: '1', version: '1.0', request: { apiVer }, params });
    expect(body.code).toBe(code);
  }
});
