import { describe, expect, test } from 'vitest';
import { mockAlibabaIot } from '@polyface/mocks/alibaba-iot';
import { mockAlibabaLinkvisual } from '@polyface/mocks/alibaba-linkvisual';
import { mockMegviiFinauth } from '@polyface/mocks/megvii-finauth';
import { mockTencentFaceid } from '@polyface/mocks/tencent-faceid';
import { createPolyface, createPolyfaceWith, megviiFinauth, tencentFaceid, VendorError } from 'polyface';

const credentials = { keyId: 'key-id', secret: 'the-secret' };
const mocks = {
  linkvisual: mockAlibabaLinkvisual({ credentials }),
  iot: mockAlibabaIot({ credentials }),
  finauth: mockMegviiFinauth({ credentials }),
  tencent: mockTencentFaceid({ credentials }),
};
const now = Date.UTC(2026, 10, 23, 12);
const polyface = createPolyface({
  alibabaLinkvisual: { credentials, fetch: mocks.linkvisual.fetch },
  alibabaIot: { credentials, fetch: mocks.iot.fetch },
  megviiFinauth: { credentials, fetch: mocks.finauth.fetch },
  tencentFaceid: {
    credentials,
    fetch: mocks.tencent.fetch,
    environment: { now: () => Date.now(), uuid: () => crypto.randomUUID() },
  },
});

describe('findFaces', () => {
  test('returns LinkVisual users as faces', async () => {
    const [face] = await polyface.findFaces({
      from: 'alibabaLinkvisual',
      isolationId: 'ZheJiangHZ',
      userIds: ['3mtjaqebeq4d****'],
    });
    expect(face).toMatchObject({
      service: 'alibabaLinkvisual',
      id: '3mtjaqebeq4d****',
      userId: '63f45472c2bf4cfa98b56****49238fa',
      name: 'Tony',
      images: [{ url: 'https://example.com/test.jpeg', md5: 'TestFaceMd5' }],
      attributes: { key1: 'value1', key2: 'value2' },
      createdAt: new Date(1636427314000),
      updatedAt: new Date(1636436864000),
    });
  });

  test('returns an IoT picture as a face, with its expiry in China Standard Time', async () => {
    mocks.iot.use(
      mocks.iot.getFaceImage.ok({
        expireTime: '2026-12-31 23:59:59',
        faceId: 'f-1',
        imageUrl: 'https://example.com/1.jpg',
      }),
    );
    const [face] = await polyface.findFaces({ from: 'alibabaIot', userType: 'PHONE', userId: '13800000000' });
    expect(face).toMatchObject({
      id: 'f-1',
      images: [{ url: 'https://example.com/1.jpg' }],
      attributes: { policy: 'PERMISSION' },
      expiresAt: new Date('2026-12-31T15:59:59Z'),
    });
  });

  test('returns FinAuth face info as a face', async () => {
    const [face] = await polyface.findFaces({ from: 'megviiFinauth', groupId: 'staff', faceToken: '9eab' });
    expect(face).toMatchObject({
      id: '9eab9fe14a402295fb78409a81abfc3c',
      userId: 'user_01',
      attributes: { userData: 'Test user' },
      createdAt: new Date(1769739690208),
    });
  });

  test("throws the vendor's error as a VendorError", async () => {
    mocks.finauth.use(mocks.finauth.getFaceInfo.fail('INVALID_FACE_TOKEN'));
    const error = await polyface
      .findFaces({ from: 'megviiFinauth', groupId: 'staff', faceToken: 'gone' })
      .catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(VendorError);
    expect(error).toMatchObject({
      code: 'INVALID_FACE_TOKEN',
      status: 400,
      service: 'megvii-finauth',
      operation: 'getFaceInfo',
    });
  });

  test('returns an empty list if IoT has no picture', async () => {
    mocks.iot.use(mocks.iot.getFaceImage.ok(null));
    expect(await polyface.findFaces({ from: 'alibabaIot', userType: 'OPEN', userId: 'nobody' })).toEqual([]);
  });
});

describe('startVerification', () => {
  test('returns a token that is valid for ten minutes', async () => {
    const environment = { now: () => now, uuid: () => crypto.randomUUID() };
    const mock = mockTencentFaceid({ credentials, environment });
    const withFixedClock = createPolyface({ tencentFaceid: { credentials, fetch: mock.fetch, environment } });
    const { token, expiresAt } = await withFixedClock.startVerification({
      idCard: '11204416541220243X',
      name: '韦小宝',
    });
    expect(token).toBe('42S41B31D-5974-4674-EABB-8FFF1EC99F819');
    expect(expiresAt).toEqual(new Date(now + 600_000));
    expect(mock.calls('getFaceIdToken')[0]?.input).toEqual({
      CompareLib: 'BUSINESS',
      IdCard: '11204416541220243X',
      Name: '韦小宝',
    });
  });
});

describe('addFace and removeFace', () => {
  test('call LinkVisual', async () => {
    const face = await polyface.addFace({
      to: 'alibabaLinkvisual',
      isolationId: 'ZheJiangHZ',
      imageUrl: 'https://example.com/1.jpg',
      userId: 'employee-0001',
      name: 'Tony',
      attributes: { floor: 3 },
    });
    expect(face).toMatchObject({
      service: 'alibabaLinkvisual',
      id: '3mtjaqebeq4d****',
      userId: 'employee-0001',
      name: 'Tony',
    });
    expect(mocks.linkvisual.calls('addFaceUser').at(-1)?.input).toEqual({
      IsolationId: 'ZheJiangHZ',
      FacePicUrl: 'https://example.com/1.jpg',
      CustomUserId: 'employee-0001',
      Name: 'Tony',
      Params: '{"floor":3}',
    });
    await polyface.removeFace({ from: 'alibabaLinkvisual', isolationId: 'ZheJiangHZ', userId: face.id! });
    expect(mocks.linkvisual.calls('deleteFaceUser').at(-1)?.input).toEqual({
      IsolationId: 'ZheJiangHZ',
      UserId: face.id,
    });
  });

  test('call IoT, with the expiry in China Standard Time', async () => {
    const expiresAt = new Date('2026-12-31T15:59:59Z');
    await polyface.addFace({
      to: 'alibabaIot',
      userType: 'OPEN',
      userId: 'u1',
      imageBase64: 'AAAA',
      policy: 'DENY',
      expiresAt,
    });
    expect(mocks.iot.calls('saveFaceImage').at(-1)?.input).toEqual({
      userType: 'OPEN',
      userId: 'u1',
      imageBase64: 'AAAA',
      policy: 'DENY',
      expiredTime: '2026-12-31 23:59:59',
    });
    await polyface.removeFace({ from: 'alibabaIot', userType: 'OPEN', userId: 'u1' });
    expect(mocks.iot.calls('deleteFaceImage').at(-1)?.input).toEqual({ userType: 'OPEN', userId: 'u1' });
  });

  test('call FinAuth, with a file and with Base64', async () => {
    const file = new Uint8Array([255, 216, 13, 10]);
    const face = await polyface.addFace({ to: 'megviiFinauth', groupId: 'staff', userId: 'u1', userData: '人', file });
    expect(face).toMatchObject({
      id: '9eab9fe14a402295fb78409a81abfc3c',
      userId: 'u1',
      attributes: { userData: '人' },
    });
    expect(mocks.finauth.calls('addFace').at(-1)?.input).toEqual({
      group_id: 'staff',
      user_id: 'u1',
      user_data: '人',
      file,
    });
    await polyface.addFace({ to: 'megviiFinauth', groupId: 'staff', userId: 'u1', imageBase64: 'AAAA' });
    expect(mocks.finauth.calls('addFace').at(-1)?.input).toEqual({ group_id: 'staff', user_id: 'u1', image: 'AAAA' });
    await polyface.removeFace({ from: 'megviiFinauth', groupId: 'staff', faceToken: face.id! });
    expect(mocks.finauth.calls('removeFaces').at(-1)?.input).toEqual({ group_id: 'staff', face_tokens: [face.id] });
  });

  test('throw a VendorError for a face that FinAuth reports as not removed inside a success', async () => {
    const failure_detail = [{ face_token: 'gone', reason: 'FACE_NOT_IN_GROUP' }];
    mocks.finauth.use(mocks.finauth.removeFaces.ok({ face_removed: 0, failure_detail }).once());
    await expect(
      polyface.removeFace({ from: 'megviiFinauth', groupId: 'staff', faceToken: 'gone' }),
    ).rejects.toMatchObject({ name: 'VendorError', code: 'FACE_NOT_IN_GROUP', kind: 'not-found', status: 200 });
  });
});

describe('verificationResult', () => {
  test('returns whether the person passed', async () => {
    const { token } = await polyface.startVerification({ idCard: '11204416541220243X', name: '韦小宝' });
    expect(await polyface.verificationResult({ token })).toMatchObject({ passed: true, code: '0', similarity: 98.5 });
  });

  test("returns the vendor's code and description if the person did not pass", async () => {
    mocks.tencent.use(
      mocks.tencent.getFaceIdResult.ok({ Result: '2006', Description: '姓名与身份证号不匹配', Similarity: null }),
    );
    expect(await polyface.verificationResult({ token: 'T' })).toMatchObject({
      passed: false,
      code: '2006',
      description: '姓名与身份证号不匹配',
      similarity: undefined,
    });
  });
});

test('createPolyface throws for an unknown service', () => {
  expect(() => createPolyface({ faceplusplus: { credentials } } as never)).toThrow(
    /unknown service faceplusplus\. Use alibabaLinkvisual/,
  );
});

describe('createPolyfaceWith', () => {
  test('creates a facade over the services that are passed', async () => {
    const own = createPolyfaceWith([megviiFinauth, tencentFaceid], {
      megviiFinauth: { credentials, fetch: mockMegviiFinauth({ credentials }).fetch },
      tencentFaceid: { credentials, fetch: mocks.tencent.fetch },
    });
    const faces = await own.findFaces({
      from: 'megviiFinauth',
      groupId: 'staff',
      faceToken: '9eab9fe14a402295fb78409a81abfc3c',
    });
    expect(faces).toMatchObject([{ service: 'megviiFinauth', userId: 'user_01' }]);
    const { token } = await own.startVerification({ idCard: '11204416541220243X', name: '韦小宝' });
    expect(token).toBe('42S41B31D-5974-4674-EABB-8FFF1EC99F819');
    expect(Object.keys(own.clients)).toEqual(['megviiFinauth', 'tencentFaceid']);
  });

  test('throws for a service that is not passed, and names those that are', () => {
    const configuration = { tencentFaceid: { credentials } } as never;
    expect(() => createPolyfaceWith([megviiFinauth], configuration)).toThrow(
      /unknown service tencentFaceid\. Use megviiFinauth\./,
    );
  });

  test('rejects an input that names a service which is not passed', async () => {
    const tencentOnly = createPolyfaceWith([tencentFaceid], { tencentFaceid: { credentials } }) as never;
    const { findFaces } = tencentOnly as ReturnType<typeof createPolyface<{ megviiFinauth: { credentials: any } }>>;
    await expect(findFaces({ from: 'megviiFinauth', groupId: 'g', faceToken: 't' })).rejects.toMatchObject({
      name: 'InvalidInputError',
      issues: [{ path: '/from', message: expect.stringContaining('none of the services') }],
    });
  });
});
