import { createServer, request as httpRequest, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAlibabaIot, alibabaIot } from '@polyface/clients/alibaba-iot';
import { createAlibabaLinkvisual, alibabaLinkvisual } from '@polyface/clients/alibaba-linkvisual';
import { createMegviiFinauth, megviiFinauth } from '@polyface/clients/megvii-finauth';
import { createTencentFaceid, tencentFaceid } from '@polyface/clients/tencent-faceid';
import type { Result } from '@polyface/runtime';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { MockServer } from '@polyface/mock-server';
import { serveAll } from './serve-all.ts';

const credentials = { keyId: 'k', secret: 'the-secret' };
const person = { CompareLib: 'BUSINESS', IdCard: '11204416541220243X', Name: '韦小宝' } as const;

/** The address of the proxy for a service, with the paths and hosts it received and passed on. */
interface Proxied {
  readonly path: string;
  readonly authorization: string | undefined;
}

let vendor: MockServer;
let proxy: Server;
let origin = '';
const proxied: Proxied[] = [];

/** The vendors' hosts by the first segment of the proxy's path, as in a location of nginx with `proxy_set_header Host`. */
const hosts: Readonly<Record<string, string>> = Object.fromEntries(
  [alibabaIot, alibabaLinkvisual, megviiFinauth, tencentFaceid].map(({ id, endpoint }) => [id, new URL(endpoint).host]),
);

beforeAll(async () => {
  const keys = Object.fromEntries(Object.keys(hosts).map((id) => [id, credentials]));
  vendor = await serveAll(keys);
  const { hostname, port } = new URL(vendor.url);
  proxy = createServer((message, response) => {
    const [, id = '', rest = ''] = /^\/([^/?]+)(.*)$/.exec(message.url ?? '') ?? [];
    proxied.push({ path: message.url ?? '', authorization: message.headers.authorization });
    const headers = { ...message.headers, host: hosts[id] ?? '' };
    const upstream = httpRequest({ hostname, port, path: rest || '/', method: message.method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    message.pipe(upstream);
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
});
afterAll(async () => {
  proxy.close().closeAllConnections();
  await vendor.close();
});

const calls: readonly [
  id: string,
  call: (options: { address?: string; endpoint?: string }) => Promise<Result<unknown>>,
][] = [
  [tencentFaceid.id, (options) => createTencentFaceid({ credentials, ...options }).getFaceIdToken.safe(person)],
  [
    alibabaLinkvisual.id,
    (options) =>
      createAlibabaLinkvisual({ credentials, ...options }).queryFaceUserBatch.safe({
        IsolationId: 'ZheJiangHZ',
        UserIdList: ['u'],
      }),
  ],
  [
    `${alibabaLinkvisual.id} V2`,
    (options) =>
      createAlibabaLinkvisual({ credentials, signing: { version: 'V2' }, ...options }).queryFaceUserBatch.safe({
        IsolationId: 'ZheJiangHZ',
        UserIdList: ['u'],
      }),
  ],
  [
    alibabaIot.id,
    (options) =>
      createAlibabaIot({ credentials, ...options }).getFaceImage.safe({ userType: 'OPEN', userId: '用户01' }),
  ],
  [
    megviiFinauth.id,
    (options) => createMegviiFinauth({ credentials, ...options }).getFaceInfo.safe({ group_id: 'g', face_token: 't' }),
  ],
];

describe('through a reverse proxy that restores the Host of the vendor', () => {
  test.each(calls)('%s accepts a request that is signed for its endpoint and sent to the address', async (id, call) => {
    proxied.length = 0;
    const address = `${origin}/${id.split(' ')[0]}`;
    expect(await call({ address })).toMatchObject({ ok: true });
    expect(await call({ address: `${address}/` })).toMatchObject({ ok: true });
    expect(proxied.every(({ path }) => path.startsWith(`/${id.split(' ')[0]}`))).toBe(true);
  });

  test('the credential scope of Tencent names the service of the spec, whatever the endpoint', async () => {
    proxied.length = 0;
    await createTencentFaceid({ credentials, endpoint: `${origin}/${tencentFaceid.id}` }).getFaceIdToken.safe(person);
    expect(proxied[0]?.authorization).toMatch(/Credential=k\/\d{4}-\d\d-\d\d\/faceid\/tc3_request/);
  });

  test('a signature for the host of the proxy is refused where the host is signed', async () => {
    const result = await createTencentFaceid({
      credentials,
      endpoint: `${origin}/${tencentFaceid.id}`,
    }).getFaceIdToken.safe(person);
    expect(result).toMatchObject({ ok: false, error: { code: 'AuthFailure.SignatureFailure' } });
  });
});
