import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeUtf8, encodeUtf8 } from '../../wire/bytes.ts';
import { parseJson } from '../../wire/json.ts';
import type { Operation } from '../../operation/operation.ts';
import type { ResponseContext } from '../../operation/server-protocol.ts';
import { sign } from '../../signing/signer.ts';
import { verify } from '../../signing/verify.ts';
import { header, type WireRequest } from '../../wire/message.ts';
import { tencentTc3 } from './client.ts';
import { getToken, listTokens } from './operations.test.data.ts';
import { tencentTc3Server } from './server.ts';

const now = Date.UTC(2026, 0, 30, 3, 24, 5);
const environment = { now: () => now, uuid: () => '00000000-0000-4000-8000-000000000001' };
const requestId = environment.uuid();
const credentials = { keyId: 'AKIDEXAMPLE', secret: 'SECRETEXAMPLE' };

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('', ' ', "!'()*~+%2A&=", '韦小宝', '\u2028</script>'),
);
const identity = fc.record(
  {
    CompareLib: fc.constant('BUSINESS'),
    IdCard: anyText,
    Name: anyText,
    Extra: anyText,
    UseCos: fc.boolean(),
    Tags: fc.array(anyText),
    Encryption: fc.record({ Iv: anyText, Rounds: fc.integer(), EncryptList: fc.array(anyText) }),
  },
  { requiredKeys: ['CompareLib', 'IdCard', 'Name'] },
);

async function encode(
  operation: Operation,
  input: Record<string, unknown>,
  endpoint = operation.service.endpoint,
): Promise<WireRequest> {
  return tencentTc3.encode({ operation, input, endpoint: new URL(endpoint), options: {}, environment }, undefined);
}

async function signed(operation: Operation, input: Record<string, unknown>, key = credentials): Promise<WireRequest> {
  return sign(tencentTc3.signer(undefined), await encode(operation, input), key, { now, nonce: requestId });
}

const context = (request: WireRequest): ResponseContext => ({ request, requestId, now });

describe('a request that the client encodes', () => {
  it('is parsed by the server into the same input', async () => {
    await fc.assert(
      fc.asyncProperty(identity, async (input) => {
        expect(tencentTc3Server.parse(getToken, await encode(getToken, input))).toEqual(input);
      }),
    );
  });

  it('is parsed by the server into the same input if it is in the query', async () => {
    const inputs = fc.record({ Search: anyText, Limit: fc.integer() }, { requiredKeys: ['Search'] });
    await fc.assert(
      fc.asyncProperty(inputs, async (input) => {
        expect(tencentTc3Server.parse(listTokens, await encode(listTokens, input))).toEqual(input);
      }),
    );
  });

  it('has the route of its operation', async () => {
    for (const operation of [getToken, listTokens]) {
      expect(tencentTc3Server.requestedRoute(await encode(operation, {}))).toBe(tencentTc3Server.routeOf(operation));
    }
  });

  it('is verified after it is signed', async () => {
    const verifier = { signers: tencentTc3Server.signers, credentials: [credentials], now };
    await fc.assert(
      fc.asyncProperty(identity, async (input) => {
        expect(await verify(await signed(getToken, input), verifier)).toMatchObject({ ok: true });
      }),
    );
  });

  it('is JSON with the headers of API 3.0 and without members that are null', async () => {
    const request = await encode(getToken, { CompareLib: 'LOCAL', ImageBase64: 'AA==', Extra: null });
    expect(request).toMatchObject({
      method: 'POST',
      origin: 'https://faceid.tencentcloudapi.com',
      path: '/',
      query: '',
    });
    expect(request.headers.toSorted()).toEqual([
      ['content-type', 'application/json'],
      ['host', 'faceid.tencentcloudapi.com'],
      ['x-tc-action', 'GetToken'],
      ['x-tc-region', 'ap-guangzhou'],
      ['x-tc-version', '2018-03-01'],
    ]);
    expect(decodeUtf8(request.body)).toBe('{"CompareLib":"LOCAL","ImageBase64":"AA=="}');
  });
});

describe('a response of the server', () => {
  const outputs = fc.record(
    {
      FaceIdToken: anyText,
      RequestId: fc.constant(requestId),
      Serial: fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }),
    },
    { requiredKeys: ['FaceIdToken', 'RequestId'] },
  );

  it('is decoded by the client into the same output', async () => {
    const request = await encode(getToken, {});
    fc.assert(
      fc.property(outputs, (data) => {
        const decoded = tencentTc3.decode(getToken, tencentTc3Server.respond(getToken, data, context(request)));
        expect(decoded).toEqual({ ok: true, data, requestId });
      }),
    );
  });

  it('has exactly the content type application/json and a date', async () => {
    const response = tencentTc3Server.respond(getToken, { FaceIdToken: 't' }, context(await encode(getToken, {})));
    expect(header(response, 'content-type')).toBe('application/json');
    expect(header(response, 'date')).toBe('Fri, 30 Jan 2026 03:24:05 GMT');
    expect(parseJson(decodeUtf8(response.body))).toEqual({ Response: { FaceIdToken: 't', RequestId: requestId } });
  });

  it('with an error has status 200 and is decoded by the client', async () => {
    const error = { code: 'FailedOperation.UnKnown', status: 200, message: '内部未知错误。' };
    for (const operation of [getToken, undefined]) {
      const response = tencentTc3Server.respondWithError(error, operation, context(await encode(getToken, {})));
      expect(response.status).toBe(200);
      const { code, message } = error;
      expect(tencentTc3.decode(getToken, response)).toEqual({ ok: false, code, message, requestId });
    }
  });

  it('is undocumented if it does not come from the API', () => {
    const response = { status: 502, headers: [], body: encodeUtf8('<html>Bad Gateway</html>') };
    expect(tencentTc3.decode(getToken, response)).toMatchObject({ ok: undefined });
  });
});

describe('the server', () => {
  const request = {
    method: 'GET',
    origin: 'https://faceid.tencentcloudapi.com',
    path: '/',
    headers: [],
    body: encodeUtf8(''),
  };
  const routes = [getToken, listTokens].map((operation) => tencentTc3Server.routeOf(operation));

  it('accepts the members of a JSON body as parameters of a GET, counted from 0, in any order', () => {
    const query =
      'CompareLib=BUSINESS&IdCard=1&Name=a+b&Tags.1=two&Tags.10=eleven&Tags.0=one&UseCos=true&Encryption.Iv=x&Encryption.Rounds=3&Encryption.EncryptList.0=Name&Action=GetToken&Version=2018-03-01';
    expect(tencentTc3Server.requestedRoute({ ...request, query })).toBe(tencentTc3Server.routeOf(getToken));
    const { oneOf } = getToken.input;
    const flat = { ...getToken, input: oneOf![0]! };
    expect(tencentTc3Server.parse(flat, { ...request, query })).toEqual({
      CompareLib: 'BUSINESS',
      IdCard: '1',
      Name: 'a b',
      Tags: ['one', 'two', 'eleven'],
      UseCos: true,
      Encryption: { Iv: 'x', Rounds: 3, EncryptList: ['Name'] },
    });
  });

  it('returns why a request has no route', () => {
    const requestFor = (action: string, version: string, method = 'POST'): WireRequest => ({
      ...request,
      method,
      query: '',
      headers: [
        ['x-tc-action', action],
        ['x-tc-version', version],
      ],
    });
    const reason = (one: WireRequest) => {
      expect(routes).not.toContain(tencentTc3Server.requestedRoute(one));
      return tencentTc3Server.routeRefusal(one, routes).reason;
    };
    expect(reason(requestFor('GetToken', '2017-01-01'))).toBe('unknown-version');
    expect(reason(requestFor('getToken', '2018-03-01'))).toBe('unknown-operation');
    expect(reason(requestFor('GetToken', '2018-03-01', 'PUT'))).toBe('wrong-method');
    expect(reason({ ...request, query: '' })).toBe('unknown-operation');
  });

  it('recognizes its requests by their headers', () => {
    const recognizes = (name: string, value: string) =>
      tencentTc3Server.recognizes({ ...request, query: '', headers: [[name, value]] });
    expect(recognizes('x-tc-action', 'X')).toBe(true);
    expect(recognizes('authorization', 'TC3-HMAC-SHA256 …')).toBe(true);
    expect(recognizes('authorization', 'ACS3-HMAC-SHA256 …')).toBe(false);
  });
});
