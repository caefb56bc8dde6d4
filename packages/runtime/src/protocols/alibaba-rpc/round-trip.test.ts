import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeUtf8 } from '../../wire/bytes.ts';
import { parseJson } from '../../wire/json.ts';
import type { Operation } from '../../operation/operation.ts';
import { sign } from '../../signing/signer.ts';
import { verify } from '../../signing/verify.ts';
import { header, withHeader, type WireRequest } from '../../wire/message.ts';
import { alibabaRpc, type AlibabaRpcSigning } from './client.ts';
import { addUser, importUsers, queryUsers } from './operations.test.data.ts';
import { alibabaRpcServer } from './server.ts';

const now = Date.UTC(2026, 0, 30, 3, 24, 5);
const environment = { now: () => now, uuid: () => '0000000a-0000-4000-8000-000000000001' };
const credentials = { keyId: 'testid', secret: 'testsecret' };
const requestId = '0000000A-0000-4000-8000-000000000001';

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('', ' ', "!'()*~+%2A&=", '用户 3', '😀', '["a"]'),
);
const list = fc.array(anyText, { minLength: 1, maxLength: 50 });
const people = fc.record(
  {
    IsolationId: anyText,
    UserIdList: list,
    PageSize: fc.integer({ min: 1 }),
    Total: fc.bigInt({ min: 2n ** 53n, max: 2n ** 63n - 1n }),
    Deep: fc.boolean(),
  },
  { requiredKeys: ['IsolationId', 'UserIdList'] },
);
const person = fc.record(
  { IsolationId: anyText, Name: anyText, Tags: list, Place: fc.record({ City: anyText, Floor: fc.integer() }) },
  { requiredKeys: ['IsolationId', 'Name'] },
);

async function encode(
  operation: Operation,
  input: Record<string, unknown>,
  signing?: AlibabaRpcSigning,
): Promise<WireRequest> {
  const endpoint = new URL(operation.service.endpoint);
  return alibabaRpc.encode({ operation, input, endpoint, options: {}, environment }, signing);
}

async function signed(
  operation: Operation,
  input: Record<string, unknown>,
  signing?: AlibabaRpcSigning,
): Promise<WireRequest> {
  const request = await encode(operation, input, signing);
  return sign(alibabaRpc.signer(signing), request, credentials, { now, nonce: environment.uuid() });
}

const versions = [{ version: 'V3' }, { version: 'V2' }] as const;

describe.each(versions)('a request that the client encodes for $version', (signing) => {
  it.each([
    { operation: queryUsers, inputs: people, carrier: 'the query' },
    { operation: addUser, inputs: person, carrier: 'a form' },
    { operation: importUsers, inputs: person, carrier: 'JSON' },
  ])('is verified and parsed by the server into the same input, in $carrier', async ({ operation, inputs }) => {
    const verifier = { signers: alibabaRpcServer.signers, credentials: [credentials], now };
    await fc.assert(
      fc.asyncProperty(inputs as fc.Arbitrary<Record<string, unknown>>, async (input) => {
        const request = await signed(operation, input, signing);
        expect(await verify(request, verifier)).toMatchObject({ ok: true });
        expect(alibabaRpcServer.requestedRoute(request)).toBe(alibabaRpcServer.routeOf(operation));
        expect(alibabaRpcServer.recognizes(request)).toBe(true);
        expect(alibabaRpcServer.parse(operation, request)).toEqual(input);
      }),
    );
  });

  it('gets a JSON response', async () => {
    const request = await signed(queryUsers, { IsolationId: 'i', UserIdList: ['u'] }, signing);
    const response = alibabaRpcServer.respond(queryUsers, [], { request, requestId, now });
    expect(header(response, 'content-type')).toBe('application/json;charset=utf-8');
  });
});

describe('a request', () => {
  const input = { IsolationId: 'ZheJiangHZ', UserIdList: ['a*', 'b'] };

  it('of V3 has an empty body, its parameters in the query and everything else in headers', async () => {
    const request = await encode(queryUsers, input);
    expect(request).toMatchObject({
      method: 'POST',
      path: '/',
      query: 'IsolationId=ZheJiangHZ&UserIdList.1=a%2A&UserIdList.2=b',
    });
    expect(request.body).toHaveLength(0);
    expect(request.headers.toSorted()).toEqual([
      ['accept', 'application/json'],
      ['host', 'linkvisual.cn-shanghai.aliyuncs.com'],
      ['x-acs-action', 'QueryUsers'],
      ['x-acs-version', '2018-01-20'],
    ]);
  });

  it('of V2 has everything in the query', async () => {
    const request = await encode(queryUsers, input, { version: 'V2' });
    expect(request.query).toBe(
      'Action=QueryUsers&Version=2018-01-20&Format=JSON&IsolationId=ZheJiangHZ&UserIdList.1=a%2A&UserIdList.2=b',
    );
    expect(request.body).toHaveLength(0);
    expect(request.headers).toEqual([['host', 'linkvisual.cn-shanghai.aliyuncs.com']]);
  });

  it('of V2 has everything in the form if the operation has one, including the signature', async () => {
    const request = await signed(addUser, { IsolationId: 'i', Name: 'a b' }, { version: 'V2' });
    expect(request.query).toBe('');
    expect(decodeUtf8(request.body)).toMatch(
      /^Action=AddUser&Version=2018-01-20&Format=JSON&IsolationId=i&Name=a%20b&AccessKeyId=testid&.*&Signature=[^&]+$/,
    );
  });

  it('of V3 with a body has a signed content type', async () => {
    const request = await signed(addUser, { IsolationId: 'i', Name: 'a' });
    expect(header(request, 'authorization')).toContain('SignedHeaders=content-type;host;x-acs-action;');
  });
});

describe('a response of the server', () => {
  const outputs = fc.array(
    fc.record({
      UserId: anyText,
      Params: anyText,
      CreateTime: fc.maxSafeNat(),
      FacePicList: fc.array(fc.record({ FaceUrl: anyText })),
    }),
  );

  it('is decoded by the client into the same output', async () => {
    const request = await encode(queryUsers, {});
    fc.assert(
      fc.property(outputs, (data) => {
        const response = alibabaRpcServer.respond(queryUsers, data, { request, requestId, now });
        expect(alibabaRpc.decode(queryUsers, response)).toEqual({ ok: true, data, requestId });
      }),
    );
  });

  it('with an error of the product has status 200 and the envelope of the operation', async () => {
    const request = await encode(queryUsers, {});
    const error = { code: '460', status: 200, message: 'product is not active' };
    const response = alibabaRpcServer.respondWithError(error, queryUsers, {
      request,
      requestId: environment.uuid(),
      now,
    });
    expect(response.status).toBe(200);
    expect(parseJson(decodeUtf8(response.body))).toEqual({
      RequestId: requestId,
      Success: false,
      Code: '460',
      ErrorMessage: 'product is not active',
    });
    const { code, message } = error;
    expect(alibabaRpc.decode(queryUsers, response)).toEqual({ ok: false, code, message, requestId });
  });

  it.each(versions)('with an error of the gateway is JSON or XML, for $version', async (signing) => {
    const error = { code: 'Throttling.User', status: 400, message: 'Request <was> denied & "so on".\r\n' };
    const jsonRequest = await encode(queryUsers, {}, signing);
    const xmlQuery = jsonRequest.query.replace('Format=JSON', 'Format=XML');
    const xmlRequest = withHeader({ ...jsonRequest, query: xmlQuery }, 'accept', 'text/xml');
    for (const request of [jsonRequest, xmlRequest]) {
      for (const operation of [queryUsers, undefined]) {
        const response = alibabaRpcServer.respondWithError(error, operation, { request, requestId, now });
        const { code, message, status } = error;
        expect(response.status).toBe(status);
        expect(header(response, 'content-type')).toMatch(
          request === jsonRequest ? /json/ : /^text\/xml;charset=utf-8$/,
        );
        expect(alibabaRpc.decode(queryUsers, response)).toEqual({ ok: false, code, message, requestId });
      }
    }
  });

  it('with an error has a date, the host, the request id and a link to the documentation', async () => {
    const request = await encode(queryUsers, {});
    const error = { code: 'InvalidApi.NotFound', status: 404, message: 'm' };
    const response = alibabaRpcServer.respondWithError(error, undefined, {
      request,
      requestId: environment.uuid(),
      now,
    });
    expect(header(response, 'date')).toBe('Fri, 30 Jan 2026 03:24:05 GMT');
    expect(header(response, 'x-acs-request-id')).toBe(requestId);
    expect(parseJson(decodeUtf8(response.body))).toEqual({
      RequestId: requestId,
      HostId: 'linkvisual.cn-shanghai.aliyuncs.com',
      Code: 'InvalidApi.NotFound',
      Message: 'm',
      Recommend: `https://api.aliyun.com/troubleshoot?q=InvalidApi.NotFound&requestId=${requestId}`,
    });
  });
});
