import { createRequire } from 'node:module';
import { afterEach, describe, expect, test } from 'vitest';
import { createAlibabaLinkvisual } from '@polyface/clients/alibaba-linkvisual';
import { serve } from '@polyface/mock-server';
import { mockAlibabaLinkvisual } from '@polyface/mocks/alibaba-linkvisual';
import { linkvisualState } from '@polyface/mocks/state/alibaba-linkvisual';

const credentials = { keyId: 'key-id', secret: 'the-secret' };

describe('a stateful LinkVisual mock', () => {
  const state = linkvisualState();
  const mock = mockAlibabaLinkvisual({ credentials, state });
  const client = createAlibabaLinkvisual({ credentials, fetch: mock.fetch });
  afterEach(() => mock.reset());
  const IsolationId = 'ZheJiangHZ';

  test('keeps users, by isolation id, until they are deleted', async () => {
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

  test('finds users by your own id, and keeps the members of a group', async () => {
    const CustomUserId = 'e-2';
    const { UserId } = await client.addFaceUser({ IsolationId, FacePicUrl: 'https://example.com/2.jpg', CustomUserId });
    expect(await client.queryFaceUserIdByCustomUserId({ IsolationId, CustomUserId })).toEqual([UserId]);
    expect(await client.queryFaceCustomUserIdByUserId({ IsolationId, UserId })).toBe(CustomUserId);
    const { UserGroupId } = await client.addFaceUserGroup({ IsolationId, UserGroupName: 'Guests' });
    const group = { IsolationId, UserGroupId: UserGroupId as string };
    const members = () => state.groups.find(group.IsolationId, group.UserGroupId)?.members;
    await client.addFaceUserToUserGroup({ ...group, UserId });
    expect(members()).toEqual([UserId]);
    await client.removeFaceUserFromUserGroup({ ...group, UserId });
    expect(members()).toEqual([]);
    await client.addFaceUserToUserGroup({ ...group, UserId });
    await client.deleteFaceUser({ IsolationId, UserId });
    expect(members()).toEqual([]);
    const notFound = { error: { code: '466', kind: 'not-found' } };
    expect(await client.queryFaceUserIdByCustomUserId.safe({ IsolationId, CustomUserId })).toMatchObject(notFound);
    expect(await client.addFaceUserToUserGroup.safe({ ...group, UserId })).toMatchObject(notFound);
    await client.deleteFaceUserGroup(group);
    expect(await client.deleteFaceUserGroup.safe(group)).toMatchObject({ error: { code: '466' } });
  });

  test("keeps a user that the vendor's own SDK added", async () => {
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
    const response = await sdk.request(
      'QueryFaceUserBatch',
      { IsolationId, UserIdList: [Data.UserId] },
      { method: 'GET' },
    );
    expect(response.Data).toMatchObject([{ Name: '人脸', UserId: Data.UserId }]);
    expect(state.users.find(IsolationId, Data.UserId as string)).toMatchObject({ Name: '人脸' });
    await server.close();
  });
});
