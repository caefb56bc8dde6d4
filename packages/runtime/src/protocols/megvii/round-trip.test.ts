import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Operation } from '../../operation/operation.ts';
import type { ResponseContext } from '../../operation/server-protocol.ts';
import { sign } from '../../signing/signer.ts';
import { verify, type Nonces } from '../../signing/verify.ts';
import { decodeUtf8, encodeUtf8 } from '../../wire/bytes.ts';
import type { WireRequest } from '../../wire/message.ts';
import { megvii, type MegviiSigning } from './client.ts';
import { createGroup, createGroupUrlEncoded } from './operations.test.data.ts';
import { megviiServer } from './server.ts';

const now = Date.UTC(2026, 0, 30, 3, 24, 5);
const environment = { now: () => now, uuid: () => '0000000a-0000-4000-8000-000000000001' };
const requestId = environment.uuid();
const credentials = { keyId: 'api-key', secret: 'api-secret' };

const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('', ' ', "!'()*~+%2A&=", '韦小宝', '😀'));
const group = fc.record(
  {
    group_id: anyText,
    tags: fc.array(fc.constantFrom('a', 'b c', '韦'), { minLength: 1 }),
    limit: fc.integer(),
  },
  { requiredKeys: ['group_id'] },
);

async function signed(
  operation: Operation,
  input: Record<string, unknown>,
  signing?: MegviiSigning,
): Promise<WireRequest> {
  const endpoint = new URL(operation.service.endpoint);
  const request = await megvii.encode({ operation, input, endpoint, options: {}, environment }, signing);
  return sign(megvii.signer(signing), request, credentials, { now, nonce: environment.uuid() });
}

const verified = async (request: WireRequest, more: { now?: number; nonces?: Nonces } = {}) => {
  const verdict = await verify(request, { signers: megviiServer.signers, credentials: [credentials], now, ...more });
  return verdict.ok ? 'accepted' : verdict.fault;
};

describe('a request that the client encodes and signs', () => {
  it.each([
    { operation: createGroup, carrier: 'a multipart form' },
    { operation: createGroupUrlEncoded, carrier: 'a URL-encoded form' },
  ])('is verified and parsed by the server into the same input, in $carrier', async ({ operation }) => {
    await fc.assert(
      fc.asyncProperty(group, async (input) => {
        const request = await signed(operation, input);
        expect(await verified(request)).toBe('accepted');
        expect(megviiServer.recognizes(request)).toBe(true);
        expect(megviiServer.parse(operation, request)).toEqual(input);
      }),
    );
  });

  it('expires after validFor seconds', async () => {
    const request = await signed(createGroup, { group_id: 'g' }, { validFor: 30 });
    expect(await verified(request, { now: now + 30_000 })).toBe('accepted');
    expect(await verified(request, { now: now + 30_001 })).toBe('expired');
  });

  it('with singleUse is accepted once', async () => {
    const used = new Set<string>();
    const nonces = { add: (nonce: string) => !used.has(nonce) && !!used.add(nonce) };
    const request = await signed(createGroup, { group_id: 'g' }, { singleUse: true });
    expect(await verified(request, { nonces })).toBe('accepted');
    expect(await verified(request, { nonces })).toBe('replayed');
  });

  it('cannot be signed unless its body is a form', async () => {
    const request = { ...(await signed(createGroup, { group_id: 'g' })), headers: [], body: encodeUtf8('{}') };
    const signing = sign(megvii.signer(undefined), request, credentials, { now, nonce: 'n' });
    await expect(signing).rejects.toThrow('hmac_sha1 can only sign a form');
  });
});

describe('a response of the server', () => {
  const context = async (): Promise<ResponseContext> => ({
    request: await signed(createGroup, { group_id: 'g' }),
    requestId,
    now,
  });

  it('is decoded by the client into the same output, with request id and duration', async () => {
    const responseContext = await context();
    const metadata = { request_id: `${now / 1000},${requestId}`, time_used: 48 };
    fc.assert(
      fc.property(anyText, (group_id) => {
        const response = megviiServer.respond(createGroup, { group_id }, responseContext);
        expect(megvii.decode(createGroup, response)).toEqual({
          ok: true,
          data: { ...metadata, group_id },
          requestId: metadata.request_id,
        });
      }),
    );
  });

  it('with an error is decoded by the client into the code without its detail', async () => {
    const error = { code: 'MISSING_ARGUMENTS', status: 400, message: 'MISSING_ARGUMENTS: group_id' };
    const response = megviiServer.respondWithError(error, createGroup, await context());
    expect(megvii.decode(createGroup, response)).toMatchObject({ ok: false, code: error.code, message: error.message });
  });

  it('has neither request id nor duration if the operation is unknown', async () => {
    const error = { code: 'API_NOT_FOUND', status: 404, message: 'API_NOT_FOUND' };
    const response = megviiServer.respondWithError(error, undefined, await context());
    expect(decodeUtf8(response.body)).toBe('{"error":"API_NOT_FOUND"}');
  });
});

describe('a request without a route', () => {
  const routes = [megviiServer.routeOf(createGroup)];

  it.each([
    ['unknown-operation', 'POST', '/finauth/none'],
    ['wrong-method', 'GET', createGroup.path],
  ])('is refused with %s', async (reason, method, path) => {
    const request = { ...(await signed(createGroup, { group_id: 'g' })), method, path };
    expect(routes).not.toContain(megviiServer.requestedRoute(request));
    expect(megviiServer.routeRefusal(request, routes)).toEqual({ reason });
  });
});
