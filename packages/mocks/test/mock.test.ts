import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { createAlibabaIot } from '@polyface/clients/alibaba-iot';
import { createAlibabaLinkvisual } from '@polyface/clients/alibaba-linkvisual';
import { createMegviiFinauth } from '@polyface/clients/megvii-finauth';
import { createTencentFaceid } from '@polyface/clients/tencent-faceid';
import { mockAlibabaIot } from '@polyface/mocks/alibaba-iot';
import { mockAlibabaLinkvisual } from '@polyface/mocks/alibaba-linkvisual';
import { mockMegviiFinauth } from '@polyface/mocks/megvii-finauth';
import { mockTencentFaceid } from '@polyface/mocks/tencent-faceid';
import { InvalidInputError, isVendorError, VendorError } from '@polyface/runtime';

const credentials = { keyId: 'key-id', secret: 'the-secret' };
const mocks = {
  tencent: mockTencentFaceid({ credentials }),
  linkvisual: mockAlibabaLinkvisual({ credentials }),
  iot: mockAlibabaIot({ credentials }),
  finauth: mockMegviiFinauth({ credentials }),
};
const server = setupServer(...Object.values(mocks).flatMap((mock) => mock.handlers));

beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
afterEach(() => {
  server.resetHandlers();
  Object.values(mocks).forEach((mock) => mock.reset());
});
afterAll(() => server.close());

const person = { CompareLib: 'BUSINESS', IdCard: '11204416541220243X', Name: '韦小宝' } as const;
const faceid = createTencentFaceid({ credentials, maxRetries: 0 });
const wrongCredentials = { ...credentials, secret: 'wrong' };

describe("with MSW, a client that calls the vendor's own URL", () => {
  test('gets the documented success of each service', async () => {
    expect((await faceid.getFaceIdToken(person)).FaceIdToken).toBe('42S41B31D-5974-4674-EABB-8FFF1EC99F819');
    const [user] = await createAlibabaLinkvisual({ credentials }).queryFaceUserBatch({
      IsolationId: 'ZheJiangHZ',
      UserIdList: ['u1'],
    });
    expect(user).toMatchObject({ Name: 'Tony', CreateTime: 1636427314000, ModifyTime: 1636436864000 });
    const image = await createAlibabaIot({ credentials }).getFaceImage({ userType: 'OPEN', userId: '用户01' });
    expect(image).toMatchObject({ imageUrl: 'http://yyy/1.jpg', policy: 'PERMISSION' });
    const { info } = await createMegviiFinauth({ credentials }).getFaceInfo({
      group_id: 'a%b#c&d',
      face_token: '9eab',
    });
    expect(info).toMatchObject({ user_id: 'user_01', add_time: 1769739690208 });
  });

  test('gets a response with the length of its body, so that the connection stays open', async () => {
    const response = await fetch('https://faceid.tencentcloudapi.com/', { method: 'POST', body: '{}' });
    const body = await response.arrayBuffer();
    expect(response.headers.get('content-length')).toBe(String(body.byteLength));
  });

  test('can sign LinkVisual calls with V2', async () => {
    const client = createAlibabaLinkvisual({ credentials, signing: { version: 'V2' } });
    await client.queryFaceUserBatch({
      IsolationId: 'iso 1+~*',
      UserIdList: Array.from({ length: 12 }, (_, index) => `u${index + 1}`),
    });
    const [call] = mocks.linkvisual.calls('queryFaceUserBatch');
    expect(call).toMatchObject({ verdict: { ok: true, scheme: 'HMAC-SHA1' }, input: { IsolationId: 'iso 1+~*' } });
    expect(call!.input.UserIdList.at(-1)).toBe('u12');
  });

  test("is refused with the vendor's code when the secret is wrong", async () => {
    const results = await Promise.all([
      createTencentFaceid({ credentials: wrongCredentials }).getFaceIdToken.safe(person),
      createAlibabaLinkvisual({ credentials: wrongCredentials }).queryFaceUserBatch.safe({
        IsolationId: 'i',
        UserIdList: ['u1'],
      }),
      createAlibabaLinkvisual({ credentials: wrongCredentials, signing: { version: 'V2' } }).queryFaceUserBatch.safe({
        IsolationId: 'i',
        UserIdList: ['u1'],
      }),
      createAlibabaIot({ credentials: wrongCredentials }).getFaceImage.safe({ userType: 'OPEN', userId: '1' }),
      createMegviiFinauth({ credentials: wrongCredentials }).getFaceInfo.safe({ group_id: 'g', face_token: 't' }),
    ]);
    const errors = results.map((result) =>
      !result.ok && result.error instanceof VendorError ? `${result.error.code} ${result.error.kind}` : 'accepted',
    );
    expect(errors).toEqual([
      'AuthFailure.SignatureFailure unauthenticated',
      'SignatureDoesNotMatch unauthenticated',
      'SignatureDoesNotMatch unauthenticated',
      '400 unauthenticated',
      'AUTHENTICATION_ERROR unauthenticated',
    ]);
  });

  test('gets the response of an override, and the documented one again after a reset', async () => {
    server.use(mocks.tencent.getFaceIdToken.ok({ FaceIdToken: 'T-1' }));
    expect((await faceid.getFaceIdToken(person)).FaceIdToken).toBe('T-1');
    server.use(mocks.tencent.getFaceIdToken.fail('FailedOperation.ImageSizeTooLarge'));
    const result = await faceid.getFaceIdToken.safe(person);
    expect(result).toMatchObject({
      ok: false,
      error: { code: 'FailedOperation.ImageSizeTooLarge', kind: 'invalid-request', status: 200 },
    });
    server.resetHandlers();
    expect((await faceid.getFaceIdToken.safe(person)).ok).toBe(true);
  });

  test('sends nothing when the input is invalid', async () => {
    const input = { CompareLib: 'BUSINESS', IdCard: '1' } as never;
    await expect(faceid.getFaceIdToken(input)).rejects.toThrow(InvalidInputError);
    expect(mocks.tencent.calls()).toEqual([]);
  });
});

describe('a mock as the fetch of a client', () => {
  const mock = mockTencentFaceid({ credentials });
  const client = createTencentFaceid({ credentials, fetch: mock.fetch, maxRetries: 0 });
  afterEach(() => mock.reset());

  test('responds without interception, also with overrides', async () => {
    mock.use(mock.getFaceIdToken.fail('UnauthorizedOperation.Arrears'));
    const error = await client.getFaceIdToken(person).catch((reason: unknown) => reason);
    expect(isVendorError(error) && [error.code, error.kind, error.requestId]).toEqual([
      'UnauthorizedOperation.Arrears',
      'billing',
      expect.any(String),
    ]);
  });

  test('records the parsed request parameters, without secret or signature', async () => {
    await client.getFaceIdToken(person);
    const [call] = mock.calls('getFaceIdToken');
    expect(call).toMatchObject({ input: person, status: 200, verdict: { ok: true, scheme: 'TC3-HMAC-SHA256' } });
    expect(JSON.stringify(call)).not.toMatch(/the-secret|[0-9a-f]{64}/);
  });
});
