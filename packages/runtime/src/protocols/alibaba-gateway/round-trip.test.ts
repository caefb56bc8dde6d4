import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Operation } from '../../operation/operation.ts';
import type { ResponseContext } from '../../operation/server-protocol.ts';
import { sign } from '../../signing/signer.ts';
import { verify } from '../../signing/verify.ts';
import { decodeUtf8 } from '../../wire/bytes.ts';
import { parseJson } from '../../wire/json.ts';
import { header, type WireRequest } from '../../wire/message.ts';
import { alibabaGateway, type AlibabaGatewaySigning } from './client.ts';
import { getImage, saveNote } from './operations.test.data.ts';
import { alibabaGatewayServer } from './server.ts';

const now = Date.UTC(2026, 0, 30, 3, 24, 5);
const environment = { now: () => now, uuid: () => '0000000a-0000-4000-8000-000000000001' };
const requestId = environment.uuid();
const credentials = { keyId: 'app-key', secret: 'app-secret' };

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('', ' ', "!'()*~+%2A&=", '韦小宝', '😀', 'a=b&c'),
);
const image = fc.record(
  { userId: anyText, imageId: fc.bigInt({ min: 2n ** 53n, max: 2n ** 63n - 1n }), tags: fc.array(anyText) },
  { requiredKeys: ['userId'] },
);
const note = fc.record({ noteId: fc.string({ unit: 'binary', minLength: 3 }), words: anyText });

async function signed(
  operation: Operation,
  input: Record<string, unknown>,
  signing?: AlibabaGatewaySigning,
): Promise<WireRequest> {
  const endpoint = new URL(operation.service.endpoint);
  const request = await alibabaGateway.encode({ operation, input, endpoint, options: {}, environment }, signing);
  return sign(alibabaGateway.signer(signing), request, credentials, { now, nonce: environment.uuid() });
}

describe.each([{ method: 'HmacSHA256' }, { method: 'HmacSHA1' }] as const)(
  'a request that the client encodes and signs by $method',
  (signing) => {
    it.each([
      { operation: getImage, inputs: image, carrier: 'JSON' },
      { operation: saveNote, inputs: note, carrier: 'a form' },
    ])('is verified and parsed by the server into the same input, in $carrier', async ({ operation, inputs }) => {
      const verifier = { signers: alibabaGatewayServer.signers, credentials: [credentials], now };
      await fc.assert(
        fc.asyncProperty(inputs as fc.Arbitrary<Record<string, unknown>>, async (input) => {
          const request = await signed(operation, input, signing);
          expect(await verify(request, verifier)).toMatchObject({ ok: true, scheme: signing.method });
          expect(alibabaGatewayServer.recognizes(request)).toBe(true);
          expect(alibabaGatewayServer.parse(operation, request)).toEqual(input);
        }),
      );
    });
  },
);

describe('a response of the server', () => {
  const context = async (): Promise<ResponseContext> => ({ request: await signed(getImage, {}), requestId, now });

  it('is decoded by the client into the same output', async () => {
    const responseContext = await context();
    const size = fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n });
    fc.assert(
      fc.property(fc.record({ image: anyText, size }, { requiredKeys: ['image'] }), (data) => {
        const response = alibabaGatewayServer.respond(getImage, data, responseContext);
        expect(alibabaGateway.decode(getImage, response)).toEqual({ ok: true, data, requestId });
      }),
    );
  });

  it('has the message members of the IoT platform', async () => {
    const response = alibabaGatewayServer.respond(getImage, { image: 'x' }, await context());
    expect(header(response, 'x-ca-request-id')).toBe(requestId);
    expect(parseJson(decodeUtf8(response.body))).toEqual({
      id: requestId,
      code: 200,
      message: null,
      localizedMsg: null,
      data: { image: 'x' },
    });
  });

  it('with an error of the backend has status 200 and the envelope of the operation', async () => {
    const error = { code: '2062', status: 200, message: '用户不存在' };
    const response = alibabaGatewayServer.respondWithError(error, getImage, await context());
    expect(response.status).toBe(200);
    const { code, message } = error;
    expect(alibabaGateway.decode(getImage, response)).toEqual({ ok: false, code, message, requestId });
  });

  it('with an error of the gateway is decoded from its headers, with the string to sign apart from the message', async () => {
    const refusal = { reason: 'signature', fault: 'signature', detail: '', stringToSign: 'POST\n\nx' } as const;
    const error = alibabaGatewayServer.errorFor(refusal, getImage);
    const response = alibabaGatewayServer.respondWithError(error, getImage, await context());
    expect(response).toMatchObject({ status: 400, body: new Uint8Array(0) });
    expect(alibabaGateway.decode(getImage, response)).toEqual({
      ok: false,
      code: '400',
      message: 'Invalid Signature',
      requestId,
      serverStringToSign: 'POST\n\nx',
    });
  });

  it('is undocumented if it does not come from the API', () => {
    const response = { status: 502, headers: [], body: new Uint8Array(0) };
    expect(alibabaGateway.decode(getImage, response)).toMatchObject({ ok: undefined });
  });
});

describe('a request without a route', () => {
  const routes = [getImage, saveNote].map((operation) => alibabaGatewayServer.routeOf(operation));

  it.each([
    ['unknown-operation', 'POST', '/face/image/none'],
    ['wrong-method', 'GET', '/face/image/get'],
  ])('is refused with %s', async (reason, method, path) => {
    const request = { ...(await signed(getImage, {})), method, path };
    expect(routes).not.toContain(alibabaGatewayServer.requestedRoute(request));
    expect(alibabaGatewayServer.routeRefusal(request, routes)).toEqual({ reason });
  });
});
