import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { MockServer } from '@polyface/mock-server';
import { serveAll } from './serve-all.ts';

const require = createRequire(import.meta.url);
type PopCore = new (config: object) => {
  request(action: string, input: object, options: object): Promise<Record<string, any>>;
};
const PopCore = require('@alicloud/pop-core') as PopCore;
const OpenApi = require('@alicloud/openapi-client') as Record<
  'Config' | 'Params' | 'OpenApiRequest',
  new (of: object) => object
> & {
  default: new (config: object) => {
    callApi(parameters: object, request: object, runtime: object): Promise<{ statusCode: number; body: any }>;
  };
};
const { RuntimeOptions } = require('@alicloud/tea-util') as { RuntimeOptions: new (of: object) => object };

const credentials = { keyId: 'testid', secret: 'testsecret' };
const sts = { keyId: 'STS.testid', secret: 'testsecret', sessionToken: 'CAES+TestToken/1==' };
let server: MockServer;
let stsServer: MockServer;

beforeAll(async () => {
  server = await serveAll({ 'alibaba-linkvisual': credentials });
  stsServer = await serveAll({ 'alibaba-linkvisual': sts });
});
afterAll(() => Promise.all([server.close(), stsServer.close()]));

const ids = ['xqymlby****4whye', '6qyyb69zqara****', '用户 3'];

describe.each(['GET', 'POST'])('the SDK @alicloud/pop-core (V2) with %s', (method) => {
  const call = (key: { keyId: string; secret: string; sessionToken?: string }, endpoint: string) =>
    new PopCore({
      accessKeyId: key.keyId,
      accessKeySecret: key.secret,
      securityToken: key.sessionToken,
      endpoint,
      apiVersion: '2018-01-20',
    }).request('QueryFaceUserBatch', { IsolationId: 'ZheJiangHZ', UserIdList: ids }, { method });

  test('gets the users for its signed call', async () => {
    const response = await call(credentials, server.url);
    expect(response).toMatchObject({ Success: true, Code: '200' });
    expect(response.Data[0]).toMatchObject({ Name: 'Tony', UserId: '3mtjaqebeq4d****' });
  });

  test('can use temporary credentials', async () => {
    expect(await call(sts, stsServer.url)).toMatchObject({ Success: true });
  });

  test('is refused with SignatureDoesNotMatch when its secret is wrong', async () => {
    await expect(call({ ...credentials, secret: 'wrong' }, server.url)).rejects.toMatchObject({
      code: 'SignatureDoesNotMatch',
    });
  });
});

describe('the SDK @alicloud/openapi-client (V3)', () => {
  const call = (key: { keyId: string; secret: string; sessionToken?: string }, endpoint: string, config: object = {}) =>
    new OpenApi.default(
      new OpenApi.Config({
        accessKeyId: key.keyId,
        accessKeySecret: key.secret,
        securityToken: key.sessionToken,
        endpoint: endpoint.replace('http://', ''),
        protocol: 'http',
        ...config,
      }),
    ).callApi(
      new OpenApi.Params({
        action: 'QueryFaceUserBatch',
        version: '2018-01-20',
        protocol: 'HTTP',
        method: 'POST',
        pathname: '/',
        authType: 'AK',
        style: 'RPC',
        reqBodyType: 'formData',
        bodyType: 'json',
      }),
      new OpenApi.OpenApiRequest({
        query: { IsolationId: 'ZheJiangHZ', 'UserIdList.1': ids[0], 'UserIdList.2': ids[1], 'UserIdList.3': ids[2] },
      }),
      new RuntimeOptions({}),
    );

  test('gets the users for its signed call', async () => {
    const response = await call(credentials, server.url);
    expect(response.statusCode).toBe(200);
    expect(response.body.Data[0]).toMatchObject({ Name: 'Tony' });
  });

  test('can use temporary credentials', async () => {
    expect((await call(sts, stsServer.url)).body).toMatchObject({ Success: true });
  });

  test('can sign with V2', async () => {
    expect(
      (await call(credentials, server.url, { signatureAlgorithm: 'v2', signatureVersion: '1.0' })).body,
    ).toMatchObject({ Success: true });
  });

  test('is refused with SignatureDoesNotMatch when its secret is wrong', async () => {
    await expect(call({ ...credentials, secret: 'wrong' }, server.url)).rejects.toMatchObject({
      code: 'SignatureDoesNotMatch',
    });
  });
});
