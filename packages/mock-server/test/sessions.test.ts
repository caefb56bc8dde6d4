import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createMegviiFinauth } from '@polyface/clients/megvii-finauth';
import { createTencentFaceid } from '@polyface/clients/tencent-faceid';
import { createMocks, createSession, createSessionMocks, serve, type MockServer } from '@polyface/mock-server';
import { createSessions } from '../src/sessions/sessions.ts';

const options = {
  credentials: { 'tencent-faceid': [{ keyId: 'server-key', secret: 'server-secret' }] },
  stateful: true,
};
const person = { CompareLib: 'BUSINESS', IdCard: '11204416541220243X', Name: '韦小宝' } as const;
let server: MockServer;
beforeAll(async () => {
  server = await serve(createMocks(options), { createSession: createSessionMocks(options) });
});
afterAll(() => server.close());

const client = (credentials: { keyId: string; secret: string }, endpoint = server.url) =>
  createTencentFaceid({ credentials, endpoint });

describe('sessions on one server', () => {
  test('have their own overrides and calls, found by the key id of a request', async () => {
    await using left = await createSession(server.url);
    await using right = await createSession(server.url);
    await left.use({ getFaceIdToken: { code: 'UnauthorizedOperation.Arrears' } });
    const results = await Promise.all(
      [left, right, options.credentials['tencent-faceid'][0]!].map((one) => client(one).getFaceIdToken.safe(person)),
    );
    expect(results.map((result) => result.ok || ('code' in result.error && result.error.code))).toEqual([
      'UnauthorizedOperation.Arrears',
      true,
      true,
    ]);
    expect(await left.calls()).toMatchObject([
      { service: 'tencent-faceid', error: { code: 'UnauthorizedOperation.Arrears' } },
    ]);
    expect(await right.calls()).toMatchObject([{ service: 'tencent-faceid', input: person, session: right.id }]);
    await left.reset();
    expect(await left.calls()).toEqual([]);
    expect(await right.calls()).toHaveLength(1);
    expect(await client(left).getFaceIdToken.safe(person)).toMatchObject({ ok: true });
  });

  test("are reached by the vendor's SDK without a change but the key", async () => {
    const { faceid } = createRequire(import.meta.url)(
      'tencentcloud-sdk-nodejs',
    ) as typeof import('tencentcloud-sdk-nodejs');
    await using session = await createSession(server.url);
    await session.use({ getFaceIdToken: { data: { FaceIdToken: 'of-this-session' } } });
    const sdk = new faceid.v20180301.Client({
      credential: { secretId: session.keyId, secretKey: session.secret },
      region: 'ap-guangzhou',
      profile: { httpProfile: { endpoint: `127.0.0.1:${server.port}`, protocol: 'http://' } },
    });
    expect(await sdk.GetFaceIdToken(person)).toMatchObject({ FaceIdToken: 'of-this-session' });
  });

  test('have their own state, found by the path', async () => {
    await using left = await createSession(server.url);
    await using right = await createSession(server.url);
    const finauth = ({ keyId, secret, url }: typeof left) =>
      createMegviiFinauth({ credentials: { keyId, secret }, endpoint: `${url}/megvii-finauth` });
    await finauth(left).createGroup({ group_id: 'only-left', group_name: 'left' });
    expect(await finauth(left).getGroupSize.safe({ group_id: 'only-left' })).toMatchObject({ ok: true });
    expect(await finauth(right).getGroupSize.safe({ group_id: 'only-left' })).toMatchObject({ ok: false });
  });

  test('refuse a wrong secret, and are gone when they are removed', async () => {
    const session = await createSession(server.url, { id: 'worker-1' });
    expect(await client({ ...session, secret: 'wrong' }).getFaceIdToken.safe(person)).toMatchObject({
      error: { code: 'AuthFailure.SignatureFailure' },
    });
    await expect(createSession(server.url, { id: 'worker-1' })).rejects.toThrow('There is a session worker-1 already.');
    await session.remove();
    expect(await client(session).getFaceIdToken.safe(person)).toMatchObject({
      error: { code: 'AuthFailure.SecretIdNotFound' },
    });
    expect((await fetch(`${session.url}/__polyface/calls`)).status).toBe(404);
    await expect(session.remove()).rejects.toThrow('There is no session worker-1.');
  });

  test('are refused by a server without the option, with the reason', async () => {
    const plain = await serve(createMocks());
    await expect(createSession(plain.url)).rejects.toThrow(
      'This server has no sessions. Pass `createSession` to `serve`.',
    );
    await plain.close();
  });
});

test('a session without requests for 30 minutes is removed, and there are at most 50', () => {
  let now = 0;
  const removed: string[] = [];
  const sessions = createSessions(
    () => [],
    (id) => removed.push(id),
    () => now,
  );
  const [first] = Array.from({ length: 50 }, (_, index) => sessions.create(`s${index}`));
  expect(() => sessions.create()).toThrow('There are 50 sessions already.');
  now = 20 * 60_000;
  sessions.find(first!.id);
  now = 40 * 60_000;
  expect(sessions.list().map(({ id }) => id)).toEqual(['s0']);
  expect(removed).toHaveLength(49);
  expect(() => sessions.create('a/b')).toThrow('The id of a session must have');
});
