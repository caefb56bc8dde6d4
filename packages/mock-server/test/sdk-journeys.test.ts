import { createRequire } from 'node:module';
import { createMocks, serve, type MockServer } from '@polyface/mock-server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const require = createRequire(import.meta.url);
const PopCore = require('@alicloud/pop-core') as new (config: object) => {
  request(action: string, input: object, options: object): Promise<Record<string, any>>;
};
const { Client: GatewayClient } = require('aliyun-api-gateway') as {
  Client: new (key: string, secret: string) => { post(url: string, options: object): Promise<any> };
};
const { faceid } = require('tencentcloud-sdk-nodejs/tencentcloud/services/faceid') as {
  faceid: { v20180301: { Client: new (config: object) => Record<string, (input: object) => Promise<any>> } };
};

const key = { keyId: 'journey-key', secret: 'journey-secret' };
let server: MockServer;

beforeAll(async () => {
  const credentials = { 'alibaba-linkvisual': [key], 'alibaba-iot': [key], 'tencent-faceid': [key] };
  server = await serve(createMocks({ credentials, stateful: true }), {});
});
afterAll(() => server.close());

describe("with the vendor's own SDK and stateful mocks", () => {
  test('LinkVisual: an added user is found until it is deleted', async () => {
    const client = new PopCore({
      accessKeyId: key.keyId,
      accessKeySecret: key.secret,
      endpoint: server.url,
      apiVersion: '2018-01-20',
    });
    const call = (action: string, input: object) =>
      client.request(action, { IsolationId: 'ZheJiangHZ', ...input }, { method: 'POST' });
    const added = await call('AddFaceUser', {
      Name: '张三',
      CustomUserId: 'c-1',
      FacePicUrl: 'https://example.com/a.jpg',
    });
    const UserIdList = [(added['Data'] as { UserId: string }).UserId];
    expect((await call('QueryFaceUserBatch', { UserIdList }))['Data']).toMatchObject([
      { Name: '张三', CustomUserId: 'c-1' },
    ]);
    await call('DeleteFaceUser', { UserId: UserIdList[0] });
    expect((await call('QueryFaceUserBatch', { UserIdList }))['Data']).toEqual([]);
  });

  test('IoT: a saved picture is returned', async () => {
    const client = new GatewayClient(key.keyId, key.secret);
    const call = (path: string, apiVer: string, params: object) =>
      client.post(`${server.url}${path}`, {
        headers: { 'content-type': 'application/json', accept: 'application/json' },
        data: { id: '1', version: '1.0', request: { apiVer }, params },
      });
    const person = { userType: 'OPEN', userId: '访客 7' };
    await call('/face/paas/image/save', '1.2.0', {
      ...person,
      imageUrl: 'https://example.com/7.jpg',
      userName: '李四',
    });
    expect(await call('/face/paas/image/get', '1.2.0', person)).toMatchObject({
      code: 200,
      data: { userName: '李四', imageUrl: 'https://example.com/7.jpg' },
    });
  });

  test('Tencent: a token, a finished verification, a result', async () => {
    const client = new faceid.v20180301.Client({
      credential: { secretId: key.keyId, secretKey: key.secret },
      region: 'ap-guangzhou',
      profile: { httpProfile: { endpoint: server.url.replace('http://', ''), protocol: 'http://' } },
    });
    const { FaceIdToken } = await client['GetFaceIdToken']!({
      CompareLib: 'BUSINESS',
      IdCard: '11204416541220243X',
      Name: '韦小宝',
    });
    expect(await client['GetFaceIdResult']!({ FaceIdToken })).toMatchObject({ Result: '2' });
    await fetch(`${server.url}/__polyface/tencent-faceid/verify`, {
      method: 'POST',
      headers: { 'x-polyface-control': '1' },
      body: JSON.stringify({ token: FaceIdToken }),
    });
    expect(await client['GetFaceIdResult']!({ FaceIdToken })).toMatchObject({ Result: '0', Name: '韦小宝' });
  });
});
