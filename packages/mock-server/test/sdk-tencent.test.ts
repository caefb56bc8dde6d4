import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { MockServer } from '@polyface/mock-server';
import { serveAll } from './serve-all.ts';

const require = createRequire(import.meta.url);
const { faceid } = require('tencentcloud-sdk-nodejs/tencentcloud/services/faceid') as {
  faceid: {
    v20180301: {
      Client: new (config: object) => {
        GetFaceIdToken(input: object): Promise<{ FaceIdToken: string; RequestId: string }>;
      };
    };
  };
};

const credentials = { keyId: 'AKIDEXAMPLE', secret: 'SECRETEXAMPLE' };
let server: MockServer;

beforeAll(async () => {
  server = await serveAll({ 'tencent-faceid': credentials });
});
afterAll(() => server.close());

function client(
  secretKey = credentials.secret,
  options: { token?: string; method?: string; signMethod?: string } = {},
) {
  const { token, method = 'POST', signMethod = 'TC3-HMAC-SHA256' } = options;
  return new faceid.v20180301.Client({
    credential: { secretId: credentials.keyId, secretKey, token },
    region: 'ap-guangzhou',
    profile: {
      signMethod,
      httpProfile: { endpoint: server.url.replace('http://', ''), protocol: 'http://', reqMethod: method },
    },
  });
}

const input = { CompareLib: 'BUSINESS', IdCard: '11204416541220243X', Name: '韦小宝' };

describe('the SDK tencentcloud-sdk-nodejs', () => {
  test('gets a token for its signed call', async () => {
    const response = await client().GetFaceIdToken(input);
    expect(response.FaceIdToken).toBe('42S41B31D-5974-4674-EABB-8FFF1EC99F819');
    expect(response.RequestId).toMatch(/^[0-9a-f-]{36}$/);
  });

  test.each([
    ['HmacSHA1', 'POST'],
    ['HmacSHA1', 'GET'],
    ['HmacSHA256', 'POST'],
    ['HmacSHA256', 'GET'],
  ])('can sign with %s and send with %s', async (signMethod, method) => {
    const response = await client(credentials.secret, { signMethod, method }).GetFaceIdToken(input);
    expect(response.FaceIdToken).toBe('42S41B31D-5974-4674-EABB-8FFF1EC99F819');
    await expect(client('WRONG', { signMethod, method }).GetFaceIdToken(input)).rejects.toMatchObject({
      code: 'AuthFailure.SignatureFailure',
    });
  });

  test('is refused with AuthFailure.SignatureFailure when its secret is wrong', async () => {
    await expect(client('WRONG').GetFaceIdToken(input)).rejects.toMatchObject({ code: 'AuthFailure.SignatureFailure' });
  });

  test("gets the vendor's code for a missing parameter", async () => {
    await expect(client().GetFaceIdToken({ CompareLib: 'BUSINESS', Name: '韦小宝' })).rejects.toMatchObject({
      code: expect.stringMatching(/^(Missing|Invalid)Parameter/) as string,
    });
  });
});
