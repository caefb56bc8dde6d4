import { describe, expect, test } from 'vitest';
import { addFace, createMegviiFinauth, megviiFinauth } from '@polyface/clients/megvii-finauth';
import { createAlibabaIot, getFaceImage } from '@polyface/clients/alibaba-iot';
import { queryFaceUser } from '@polyface/clients/alibaba-linkvisual';
import { createMock } from '@polyface/mocks';
import { mockMegviiFinauth } from '@polyface/mocks/megvii-finauth';
import { mockTencentFaceid } from '@polyface/mocks/tencent-faceid';
import { createClient, type Operation } from '@polyface/runtime';
import { alibabaGatewayServer } from '@polyface/runtime/protocols/alibaba-gateway/server';
import { alibabaRpcServer } from '@polyface/runtime/protocols/alibaba-rpc/server';
import { megviiServer } from '@polyface/runtime/protocols/megvii/server';

const credentials = { keyId: 'key-id', secret: 'the-secret' };

describe('path parameters beside each other', () => {
  const text = { type: 'string' } as const;
  const operationAt = (id: string, path: string): Operation => {
    const names = [...path.matchAll(/\{([^}]*)\}/g)].map(([, name]) => name!);
    const { body: _, ...rest } = getFaceImage as Operation;
    return {
      ...rest,
      id,
      path,
      method: 'GET',
      parameters: names.map((name) => ({ name, in: 'path' as const })),
      input: {
        type: 'object',
        properties: Object.fromEntries(names.map((name) => [name, text])),
        required: names,
        additionalProperties: false,
      },
    };
  };
  const paths = [
    '/a/{x}/{y}',
    '/a/{x}/list',
    '/b/{x}.{y}',
    '/c/v{x}',
    '/d/{x}-{y}/{z}',
    '/e/{x}',
    '/f/{x}{y}',
    '/g/({x})/{y}.json',
    '/{x}/{y}/{z}/{w}',
  ];
  const operations = Object.fromEntries(paths.map((path, index) => [`op${index}`, operationAt(`op${index}`, path)]));
  const documented = Object.fromEntries(
    Object.entries(operations).map(([name, operation]) => [name, { operation, success: {}, errors: {} }]),
  );
  const service = {
    service: getFaceImage.service,
    protocol: alibabaGatewayServer,
    hosts: ['api.link.aliyun.com'],
    errors: {},
  };

  test.each([
    ['op0', { x: 'a/b', y: 'list%2F' }],
    ['op1', { x: '人 1' }],
    ['op2', { x: 'a', y: 'b.c' }],
    ['op3', { x: 'v1' }],
    ['op4', { x: 'a', y: 'b-c', z: '-' }],
    ['op5', { x: '{x}' }],
    ['op6', { x: 'a', y: 'bc' }],
    ['op7', { x: '(', y: '.json' }],
    ['op8', { x: 'a', y: 'b', z: 'c', w: 'd' }],
  ])('of %s are understood as the client encodes them', async (name, input) => {
    for (const endpoint of [undefined, 'https://vendors.example/proxy/home']) {
      const mock = createMock(service, documented, { credentials, ...(endpoint && { endpoint }) });
      const client = createClient(operations, { credentials, fetch: mock.fetch, ...(endpoint && { endpoint }) });
      expect(await client[name]!.safe(input)).toMatchObject({ ok: true });
      expect(mock.calls()).toMatchObject([{ operation: name, input, verdict: { ok: true } }]);
    }
  });
});

describe('the endpoint of a mock', () => {
  test('is compared by the segments of its path', () => {
    const mock = mockTencentFaceid({ endpoint: 'https://vendors.example/face' });
    expect(
      ['/face', '/face/', '/face/x', '/face?a=1'].every((path) => mock.isFor(`https://vendors.example${path}`)),
    ).toBe(true);
    expect(
      ['/face-megvii', '/faces/', '/', '/x/face'].some((path) => mock.isFor(`https://vendors.example${path}`)),
    ).toBe(false);
    expect(mockTencentFaceid({ endpoint: 'https://vendors.example' }).isFor('https://vendors.example/any')).toBe(true);
  });

  test('may have a path, which is removed before the operation is looked for', async () => {
    const endpoint = 'https://vendors.example/megvii/';
    const mock = mockMegviiFinauth({ credentials, endpoint });
    const client = createMegviiFinauth({ credentials, endpoint, fetch: mock.fetch });
    expect(await client.getGroupInfo.safe({ group_id: 'g' })).toMatchObject({ ok: true });
  });
});

describe('a response', () => {
  const context = {
    request: { method: 'POST', origin: '', path: '/', query: '', headers: [], body: new Uint8Array(0) },
    requestId: 'id',
    now: 0,
  };
  const bodyOf = ({ body }: { body: Uint8Array }) => JSON.parse(Buffer.from(body).toString()) as unknown;

  test('of Megvii with an error at status 200 has code and message where the envelope has them', () => {
    const envelope = {
      data: '/data',
      code: ['/result/code'],
      message: ['/result/text'],
      requestId: ['/request_id'],
      success: [{ at: '/result/code', is: 0 }],
    };
    const operation = { ...addFace, envelope } as Operation;
    const error = { code: '7', status: 200, message: 'no face' };
    const { status, ...response } = megviiServer.respondWithError(error, operation, context);
    expect([status, bodyOf(response)]).toEqual([
      200,
      { request_id: '0,id', time_used: 48, result: { code: 7, text: 'no face' } },
    ]);
    const decoded = megviiFinauth.protocol.decode(operation, { status, ...response });
    expect(decoded).toMatchObject({ ok: false, code: '7', message: 'no face' });
    const success = megviiServer.respond(operation, { face: 1 }, context);
    expect(megviiFinauth.protocol.decode(operation, success)).toMatchObject({ ok: true, data: { face: 1 } });
  });

  test('has the documented members beside the data', () => {
    const members = { Message: 'success' };
    expect(
      bodyOf(
        alibabaRpcServer.respond(
          { ...queryFaceUser } as Operation,
          { UserId: 'u' },
          { ...context, request: { ...context.request, query: 'Format=JSON' }, members },
        ),
      ),
    ).toMatchObject({ Message: 'success', Data: { UserId: 'u' } });
    expect(
      bodyOf(
        alibabaGatewayServer.respond(getFaceImage as Operation, {}, { ...context, members: { message: 'success' } }),
      ),
    ).toMatchObject({ code: 200, message: 'success' });
  });

  test('of the gateway has the request id in a header, which the client reads if the body has none', async () => {
    const headers = { 'X-Ca-Error-Message': 'Invalid Signature', 'X-Ca-Request-Id': 'from-header' };
    const fetch = () => Promise.resolve(new Response('', { status: 400, headers }));
    const result = await createAlibabaIot({ credentials, fetch }).getFaceImage.safe({ userType: 'OPEN', userId: '1' });
    expect(result).toMatchObject({ ok: false, error: { name: 'VendorError', requestId: 'from-header' } });
    expect(alibabaGatewayServer.respond(getFaceImage as Operation, {}, context).headers).toContainEqual([
      'x-ca-request-id',
      'id',
    ]);
  });
});
