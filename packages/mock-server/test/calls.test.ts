import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createTencentFaceid } from '@polyface/clients/tencent-faceid';
import { createMocks, serve, type MockServer } from '@polyface/mock-server';

const credentials = { keyId: 'key-id', secret: 'the-secret' };
const person = { CompareLib: 'BUSINESS', IdCard: '11204416541220243X', Name: '韦小宝' } as const;
let server: MockServer;
beforeAll(async () => {
  server = await serve(createMocks({ credentials: { 'tencent-faceid': [credentials] } }));
});
afterAll(() => server.close());
beforeEach(() => fetch(`${server.url}/__polyface/reset`, { method: 'POST', headers: { 'x-polyface-control': '1' } }));

const get = async (path: string): Promise<any> => (await fetch(`${server.url}/__polyface/${path}`)).json();

test('the calls have the requests that matched no service, with headers and bodies, and without secrets and signatures', async () => {
  await createTencentFaceid({ credentials, endpoint: server.url }).getFaceIdToken(person);
  await fetch(`${server.url}/nowhere?api_secret=sent-by-mistake&Signature=abc&page=2`, {
    method: 'POST',
    headers: { 'x-api-secret': 'in-a-header', cookie: 'a=b', 'content-type': 'application/json' },
    body: '{"AccessKeySecret":"in-the-body","a":{"SecretKey":["in-the-body"]},"password": 12345,"Name":"n"}',
  });
  const calls = await get('calls');
  expect(calls).toMatchObject([
    { service: 'tencent-faceid', operation: 'getFaceIdToken', method: 'POST', input: person, status: 200 },
    {
      method: 'POST',
      path: '/nowhere?api_secret=***&Signature=***&page=2',
      status: 404,
      request: { body: '{"AccessKeySecret":"***","a":{"SecretKey":"***"},"password": "***","Name":"n"}' },
      response: { body: expect.stringContaining('Cannot tell which vendor') as string },
    },
  ]);
  expect(calls[1].service).toBeUndefined();
  expect(Object.fromEntries(calls[0].request.headers)['authorization']).toMatch(
    /^TC3-HMAC-SHA256 Credential=key-id.*Signature=\*\*\*$/,
  );
  expect(calls[0].response.body).toContain('FaceIdToken');
  expect(JSON.stringify(calls)).not.toMatch(/sent-by-mistake|in-a-header|in-the-body|the-secret|Signature=[0-9a-f]/);
});

test('only the calls after an id are returned on request', async () => {
  const client = createTencentFaceid({ credentials, endpoint: server.url });
  await client.getFaceIdToken(person);
  const [{ id }] = await get('calls');
  await client.getFaceIdToken(person);
  const [next, ...others] = await get(`calls?after=${id}`);
  expect(others).toEqual([]);
  expect(next.id).toBeGreaterThan(id);
  expect(await get(`calls?after=${next.id}`)).toEqual([]);
});

test('a refused signature is explained in a header, with a link to the details of the call', async () => {
  let headers = new Headers();
  const client = createTencentFaceid({
    credentials,
    endpoint: server.url,
    fetch: async (url, init) => {
      const contentType = 'application/json; charset=utf-8';
      const response = await fetch(url, { ...init, headers: { ...init.headers, 'content-type': contentType } });
      headers = response.headers;
      return response;
    },
  });
  await client.getFaceIdToken.safe(person);
  expect(headers.get('x-polyface-explain')).toMatch(/^The client signed the content type "application\/json" but sent/);
  const link = headers.get('x-polyface-call') ?? '';
  expect(link).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/__polyface\/calls\/\d+$/);
  expect(await (await fetch(link)).json()).toMatchObject({
    explanation: { fault: 'signature', canonicalRequest: expect.stringContaining('POST') as string },
  });
  const page = await fetch(link, { headers: { accept: 'text/html' }, redirect: 'manual' });
  expect(page.headers.get('location')).toMatch(/^\.\.\/#call-\d+$/);
});

test.each(['hang', 'drop'])('a call without a response (%s) is listed when its connection is closed', async (does) => {
  await fetch(`${server.url}/__polyface/scenarios`, {
    method: 'PUT',
    headers: { 'x-polyface-control': '1' },
    body: JSON.stringify({ getFaceIdToken: { does } }),
  });
  const timeout = does === 'hang' ? 100 : 30_000;
  await createTencentFaceid({ credentials, endpoint: server.url, timeout, maxRetries: 0 }).getFaceIdToken.safe(person);
  await expect.poll(() => get('calls')).toMatchObject([{ operation: 'getFaceIdToken', input: person, status: 0 }]);
});
