import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { MockServer } from '@polyface/mock-server';
import { serveAll } from './serve-all.ts';

const require = createRequire(import.meta.url);
const { Client } = require('aliyun-api-gateway') as {
  Client: new (key: string, secret: string) => { post(url: string, options: object): Promise<any> };
};

const credentials = { keyId: 'testAppKey', secret: 'testAppSecret' };
let server: MockServer;

beforeAll(async () => {
  server = await serveAll({ 'alibaba-iot': credentials });
});
afterAll(() => server.close());

const call = (secret = credentials.secret) =>
  new Client(credentials.keyId, secret).post(`${server.url}/face/paas/image/get`, {
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    data: {
      id: '1509086454180',
      version: '1.0',
      request: { apiVer: '1.2.0' },
      params: { userType: 'OPEN', userId: '用户01', imageFormat: 'URL' },
    },
  });

describe('the SDK aliyun-api-gateway', () => {
  test('gets the picture for its signed call', async () => {
    expect(await call()).toMatchObject({ code: 200, data: { imageUrl: 'http://yyy/1.jpg', userType: 'PHONE' } });
  });

  test("is refused with Invalid Signature and the server's string to sign when its secret is wrong", async () => {
    const error = await call('wrong').then(
      () => undefined,
      (reason: { code: number; data: { headers: Record<string, string> } }) => reason,
    );
    expect(error?.code).toBe(400);
    expect(error?.data.headers['x-ca-error-message']).toMatch(
      /^Invalid Signature, Server StringToSign:`POST#application\/json#/,
    );
  });
});
