import { createRequire } from 'node:module';
import { afterEach, describe, expect, test } from 'vitest';
import { createAlibabaIot } from '@polyface/clients/alibaba-iot';
import { createAlibabaLinkvisual } from '@polyface/clients/alibaba-linkvisual';
import { createMegviiFinauth } from '@polyface/clients/megvii-finauth';
import { createTencentFaceid } from '@polyface/clients/tencent-faceid';
import { serve } from '@polyface/mock-server';
import { mockAlibabaIot } from '@polyface/mocks/alibaba-iot';
import { mockAlibabaLinkvisual } from '@polyface/mocks/alibaba-linkvisual';
import { mockMegviiFinauth } from '@polyface/mocks/megvii-finauth';
import { iotState } from '@polyface/mocks/state/alibaba-iot';
import { linkvisualState } from '@polyface/mocks/state/alibaba-linkvisual';
import { finauthState } from '@polyface/mocks/state/megvii-finauth';
import { faceidState } from '@polyface/mocks/state/tencent-faceid';
import { mockTencentFaceid } from '@polyface/mocks/tencent-faceid';

const credentials = { keyId: 'key-id', secret: 'the-secret' };

describe('FinAuth remembers', () => {
  const state = finauthState();
  const mock = mockMegviiFinauth({ credentials, state });
  const client = createMegviiFinauth({ credentials, fetch: mock.fetch });
  afterEach(() => mock.reset());

  test('a library and its faces from creation to deletion', async () => {
    await client.createGroup({ group_id: 'guests', group_name: 'Guests' });
    const { face_token } = await client.addFace({ group_id: 'guests', user_id: 'u1', image: 'AAAA' });
    expect((await client.getFaceInfo({ group_id: 'guests', face_token: face_token! })).info).toMatchObject({
      user_id: 'u1',
      user_data: '',
    });
    expect((await client.searchFaces({ group_id: 'guests', file: new Uint8Array([1]) })).results).toMatchObject([
      { face_token, user_id: 'u1' },
    ]);
    expect(await client.freeGroup.safe({ group_id: 'guests' })).toMatchObject({ error: { code: 'NOT_EMPTY' } });
    expect(await client.removeFaces({ group_id: 'guests', face_tokens: [face_token!, 'nobody'] })).toMatchObject({
      face_removed: 1,
      face_count: 0,
      failure_detail: [{ face_token: 'nobody', reason: 'FACE_NOT_IN_GROUP' }],
    });
    expect(await client.getFaceInfo.safe({ group_id: 'guests', face_token: face_token! })).toMatchObject({
      error: { code: 'INVALID_FACE_TOKEN', kind: 'not-found' },
    });
    await client.freeGroup({ group_id: 'guests' });
    expect(await client.getGroupInfo.safe({ group_id: 'guests' })).toMatchObject({
      error: { code: 'INVALID_OUTER_ID' },
    });
  });

  test('pages of a library', async () => {
    for (let index = 1; index <= 4; index++)
      state.faces.add({
        group_id: 'staff',
        face_token: `t${index}`,
        user_id: `u${index}`,
        user_data: '',
        add_time: index,
      });
    const first = await client.listFaces({ group_id: 'staff', limit: 3 });
    expect(first.face_tokens).toHaveLength(3);
    const second = await client.listFaces({ group_id: 'staff', limit: 3, start: Number(first.next) });
    expect(second.face_tokens.map(({ face_token }) => face_token)).toEqual(['t3', 't4']);
    expect(second.next).toBeUndefined();
    expect(await client.getGroupSize({ group_id: 'staff' })).toMatchObject({ group_id: 'staff', face_count: 5 });
  });

  test('pages beyond the thousandth face', async () => {
    mock.reset();
    for (let index = 1; index <= 1200; index++)
      state.faces.add({
        group_id: 'staff',
        face_token: `t${index}`,
        user_id: `u${index}`,
        user_data: '',
        add_time: index,
      });
    const tokens: string[] = [];
    for (let start: number | undefined = 1; start !== undefined;) {
      const page = await client.listFaces({ group_id: 'staff', limit: 1000, start });
      tokens.push(...page.face_tokens.map(({ face_token }) => face_token));
      start = page.next === undefined ? undefined : Number(page.next);
    }
    expect(new Set(tokens).size).toBe(1201);
  });

  test("the vendor's example after a reset, and what a snapshot held after a restore", async () => {
    const seed = { group_id: 'staff', face_token: '9eab9fe14a402295fb78409a81abfc3c' };
    state.faces.remove(seed.group_id, seed.face_token);
    const emptied = state.snapshot();
    mock.reset();
    expect((await client.getFaceInfo(seed)).info).toMatchObject({ user_data: 'Test user' });
    state.restore(emptied);
    expect((await client.getFaceInfo.safe(seed)).ok).toBe(false);
  });
});

describe('IoT remembers', () => {
  const mock = mockAlibabaIot({ credentials, state: iotState() });
  const client = createAlibabaIot({ credentials, fetch: mock.fetch });

  test('the picture of a user by type and id, until it is deleted', async () => {
    const user = { userType: 'OPEN', userId: '用户01' } as const;
    expect(await client.getFaceImage(user)).toBeNull();
    await client.saveFaceImage({ ...user, imageUrl: 'https://example.com/1.jpg', userName: '张三', policy: 'DENY' });
    expect(await client.getFaceImage(user)).toMatchObject({
      imageUrl: 'https://example.com/1.jpg',
      userName: '张三',
      policy: 'DENY',
    });
    expect(await client.getFaceImage({ ...user, userType: 'IDENTITY' })).toBeNull();
    await client.deleteFaceImage(user);
    expect(await client.getFaceImage(user)).toBeNull();
  });
});

describe('LinkVisual remembers', () => {
  const state = linkvisualState();
  const mock = mockAlibabaLinkvisual({ credentials, state });
  const client = createAlibabaLinkvisual({ credentials, fetch: mock.fetch });
  afterEach(() => mock.reset());
  const IsolationId = 'ZheJiangHZ';

  test('people by isolation id, from adding to deletion', async () => {
    const added = await client.addFaceUser({
      IsolationId,
      FacePicUrl: 'https://example.com/1.jpg',
      Name: 'Ada',
      CustomUserId: 'e-1',
    });
    const UserId = added.UserId;
    const found = await client.queryFaceUserBatch({ IsolationId, UserIdList: ['3mtjaqebeq4d****', UserId, 'nobody'] });
    expect(found.map(({ Name }) => Name)).toEqual(['Tony', 'Ada']);
    expect(await client.queryFaceUserBatch({ IsolationId: 'elsewhere', UserIdList: [UserId] })).toEqual([]);
    await client.updateFaceUser({ IsolationId, UserId, Name: 'Ada L.' });
    expect(await client.queryFaceUserByName({ IsolationId, Name: 'Ada', PageSize: 10, PageNo: 1 })).toMatchObject({
      Total: 1,
    });
    await client.deleteFaceUser({ IsolationId, UserId });
    expect(await client.deleteFaceUser.safe({ IsolationId, UserId })).toMatchObject({
      error: { code: '466', kind: 'not-found' },
    });
  });

  test('people by your own id, and who belongs to a group', async () => {
    const CustomUserId = 'e-2';
    const { UserId } = await client.addFaceUser({ IsolationId, FacePicUrl: 'https://example.com/2.jpg', CustomUserId });
    expect(await client.queryFaceUserIdByCustomUserId({ IsolationId, CustomUserId })).toEqual([UserId]);
    expect(await client.queryFaceCustomUserIdByUserId({ IsolationId, UserId })).toBe(CustomUserId);
    const group = await client.addFaceUserGroup({ IsolationId, UserGroupName: 'Guests' });
    const at = { IsolationId, UserGroupId: group['UserGroupId'] as string };
    const members = () => state.groups.find(at.IsolationId, at.UserGroupId)?.members;
    await client.addFaceUserToUserGroup({ ...at, UserId });
    expect(members()).toEqual([UserId]);
    await client.removeFaceUserFromUserGroup({ ...at, UserId });
    expect(members()).toEqual([]);
    await client.addFaceUserToUserGroup({ ...at, UserId });
    await client.deleteFaceUser({ IsolationId, UserId });
    expect(members()).toEqual([]);
    const notFound = { error: { code: '466', kind: 'not-found' } };
    expect(await client.queryFaceUserIdByCustomUserId.safe({ IsolationId, CustomUserId })).toMatchObject(notFound);
    expect(await client.addFaceUserToUserGroup.safe({ ...at, UserId })).toMatchObject(notFound);
    await client.deleteFaceUserGroup(at);
    expect(await client.deleteFaceUserGroup.safe(at)).toMatchObject({ error: { code: '466' } });
  });

  test("a person that the vendor's own SDK added", async () => {
    const PopCore = createRequire(import.meta.url)('@alicloud/pop-core') as new (config: object) => {
      request(action: string, input: object, options: object): Promise<any>;
    };
    const server = await serve([mock]);
    const sdk = new PopCore({
      accessKeyId: credentials.keyId,
      accessKeySecret: credentials.secret,
      endpoint: server.url,
      apiVersion: '2018-01-20',
    });
    const { Data } = await sdk.request(
      'AddFaceUser',
      { IsolationId, FacePicUrl: 'https://example.com/1.jpg', Name: '人脸' },
      { method: 'POST' },
    );
    const answer = await sdk.request(
      'QueryFaceUserBatch',
      { IsolationId, UserIdList: [Data.UserId] },
      { method: 'GET' },
    );
    expect(answer.Data).toMatchObject([{ Name: '人脸', UserId: Data.UserId }]);
    expect(state.users.find(IsolationId, Data.UserId as string)).toMatchObject({ Name: '人脸' });
    await server.close();
  });
});

describe('Tencent remembers', () => {
  let now = Date.UTC(2026, 10, 23, 12);
  const environment = { now: () => now, uuid: () => crypto.randomUUID() };
  const state = faceidState();
  const mock = mockTencentFaceid({ credentials, state, environment });
  const client = createTencentFaceid({ credentials, fetch: mock.fetch, environment });
  const begin = async () =>
    (await client.getFaceIdToken({ CompareLib: 'BUSINESS', IdCard: '1', Name: 'n', Extra: 'order 7' })).FaceIdToken;
  const resultOf = async (FaceIdToken: string) => (await client.getFaceIdResult({ FaceIdToken })).Result;

  test('a verification from token to result; a token works once', async () => {
    const token = await begin();
    expect(await resultOf(token)).toBe('2');
    expect(state.verify(token, now)).toBe(true);
    expect(state.verify(token, now, '2006')).toBe(false);
    expect(await client.getFaceIdResult({ FaceIdToken: token })).toMatchObject({
      Result: '0',
      Name: 'n',
      Extra: 'order 7',
      Similarity: 98.5,
    });
  });

  test("a verification on the vendor's page, from its start to its result", async () => {
    const { Url, BizToken } = await client.detectAuth({ RuleId: '7', Name: 'n', Extra: 'order 8' });
    expect(Url).toContain(BizToken);
    const told = async (RuleId = '7') => {
      const result = await client.getDetectInfoEnhanced.safe({ BizToken, RuleId });
      return result.ok ? result.data.Text : 'code' in result.error && result.error.code;
    };
    expect(await told()).toMatchObject({ ErrCode: null, Name: 'n', Extra: 'order 8' });
    expect(state.verify(BizToken, now)).toBe(true);
    expect(state.verify(BizToken, now)).toBe(false);
    expect(await told()).toMatchObject({ ErrCode: 0, ErrMsg: '成功', Sim: '98.50' });
    expect(await told('8')).toBe('InvalidParameterValue.BizTokenIllegal');
    const late = await client.detectAuth({ RuleId: '7' });
    now += 7_200_001;
    expect(state.verify(late.BizToken, now)).toBe(false);
    now += 3 * 24 * 3_600_000;
    expect(await told()).toBe('InvalidParameterValue.BizTokenExpired');
  });

  test('that a slow answer is what is remembered all the same', async () => {
    const token = await begin();
    state.verify(token, now, '2006');
    mock.use(mock.getFaceIdResult.slow(1).once());
    expect(await resultOf(token)).toBe('2006');
  });

  test('that a token lives ten minutes, and a result three days', async () => {
    const [late, done] = [await begin(), await begin()];
    state.verify(done, now, '2006');
    now += 600_001;
    expect(state.verify(late, now)).toBe(false);
    expect(await resultOf(late)).toBe('15');
    now += 2 * 24 * 3_600_000;
    expect(await resultOf(done)).toBe('2006');
    now += 24 * 3_600_000;
    expect(await client.getFaceIdResult.safe({ FaceIdToken: done })).toMatchObject({
      error: { code: 'InvalidParameterValue.BizTokenExpired' },
    });
    expect(await client.getFaceIdResult.safe({ FaceIdToken: 'unknown' })).toMatchObject({ ok: false });
  });
});
