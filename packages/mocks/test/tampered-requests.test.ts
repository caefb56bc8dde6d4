import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addFaceUser, queryFaceUserBatch } from '@polyface/clients/alibaba-linkvisual';
import { getFaceImage } from '@polyface/clients/alibaba-iot';
import { getFaceIdToken } from '@polyface/clients/tencent-faceid';
import type { Operation } from '@polyface/runtime';
import { alibabaGatewayServer } from '@polyface/runtime/protocols/alibaba-gateway/server';
import { alibabaRpcServer } from '@polyface/runtime/protocols/alibaba-rpc/server';
import { tencentTc3Server } from '@polyface/runtime/protocols/tencent-tc3/server';
import { sign, verify, type Header, type ServerProtocol, type WireRequest } from '@polyface/runtime/server';

const now = Date.UTC(2026, 10, 23, 12);
const environment = { now: () => now, uuid: () => '3156853299f313e23d1673dc12e1703d' };
const credentials = { keyId: 'key-id', secret: 'the-secret' };
const runs = Number(process.env['TAMPERED_RUNS'] ?? 3_000);

/** Without FinAuth: by the vendor's design its signature covers neither URL nor body. */
const cases: {
  name: string;
  operation: Operation;
  server: ServerProtocol;
  input: Record<string, unknown>;
  signing?: object;
}[] = [
  {
    name: 'Tencent TC3',
    operation: getFaceIdToken,
    server: tencentTc3Server,
    input: { CompareLib: 'BUSINESS', IdCard: '11204416541220243X', Name: '韦小宝' },
  },
  {
    name: 'Alibaba gateway',
    operation: getFaceImage,
    server: alibabaGatewayServer,
    input: { userType: 'OPEN', userId: '用户01', imageFormat: 'URL' },
  },
  {
    name: 'Alibaba RPC V3',
    operation: queryFaceUserBatch,
    server: alibabaRpcServer,
    input: { IsolationId: 'iso 1+~*', UserIdList: ['a', 'b*', '人'] },
  },
  {
    name: 'Alibaba RPC V2',
    operation: addFaceUser,
    server: alibabaRpcServer,
    input: { IsolationId: 'i', FacePicUrl: 'https://example.com/1.jpg?a=b&c=d', Name: 'T o' },
    signing: { version: 'V2' },
  },
];

async function signRequest({ operation, input, signing }: (typeof cases)[number]): Promise<WireRequest> {
  const { protocol, endpoint } = operation.service;
  const request = await protocol.encode(
    { operation, input, endpoint: new URL(endpoint), options: {}, environment },
    signing,
  );
  return sign(protocol.signer(signing), request, credentials, { now, nonce: environment.uuid() });
}

type Change = (request: WireRequest) => WireRequest;

const insertion = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 3 }),
  fc.constantFrom(
    '&',
    '=',
    '&UserIdList.1=x',
    '&IsolationId=x',
    '+',
    '%2B',
    '%',
    '%00',
    '"',
    ',"Name":"x"',
    '\u0000',
    ';',
    ' ',
    '#',
  ),
);
const position = fc.nat(10_000);
const splice = (text: string, offset: number, removed: number, inserted: string) => {
  const start = offset % (text.length + 1);
  return text.slice(0, start) + inserted + text.slice(start + removed);
};
/** Keeps what HTTP can transfer: visible ASCII, no space at the ends. */
const toAscii = (text: string) => text.replaceAll(/[^\x20-\x7e]/g, '').trim();

const change: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(position, fc.nat(3), insertion).map(([start, removed, inserted]): Change => (request) => ({
    ...request,
    query: toAscii(splice(request.query, start, removed, inserted)),
  })),
  fc.tuple(position, fc.nat(3), insertion).map(([start, removed, inserted]): Change => (request) => ({
    ...request,
    path: `/${toAscii(splice(request.path.slice(1), start, removed, inserted))}`,
  })),
  fc.tuple(position, fc.nat(3), insertion).map(([start, removed, inserted]): Change => (request) => {
    const body = splice(
      Buffer.from(request.body).toString('latin1'),
      start,
      removed,
      Buffer.from(inserted).toString('latin1'),
    );
    return { ...request, body: new Uint8Array(Buffer.from(body, 'latin1')) };
  }),
  fc.tuple(position, position, fc.nat(3), insertion).map(([which, start, removed, inserted]): Change => (request) => {
    const index = which % request.headers.length;
    return {
      ...request,
      headers: request.headers.map((one, oneIndex): Header =>
        oneIndex === index ? [one[0], toAscii(splice(one[1], start, removed, inserted))] : one,
      ),
    };
  }),
  fc.tuple(position, fc.boolean(), insertion).map(([which, isFirst, inserted]): Change => (request) => {
    const [name] = request.headers[which % request.headers.length]!;
    const duplicate: Header = [name, toAscii(inserted)];
    return { ...request, headers: isFirst ? [duplicate, ...request.headers] : [...request.headers, duplicate] };
  }),
  fc.constantFrom('GET', 'PUT', 'post').map((method): Change => (request) => ({ ...request, method })),
  fc.constant<Change>((request) => ({ ...request, body: new Uint8Array(Buffer.from(request.query)), query: '' })),
  fc
    .constantFrom('application/x-www-form-urlencoded', 'text/plain', 'multipart/form-data; boundary=b')
    .map((type): Change => (request) => ({
      ...request,
      headers: [...request.headers.filter(([name]) => name !== 'content-type'), ['content-type', type]],
    })),
  fc.tuple(insertion, insertion).map(([name, value]): Change => (request) => ({
    ...request,
    body: new Uint8Array(Buffer.from(`${name}=${value}`)),
    headers: [
      ...request.headers.filter(([one]) => one !== 'content-type'),
      ['content-type', 'application/x-www-form-urlencoded'],
    ],
  })),
);

describe.each(cases)('$name: a request that was changed after it was signed', (one) => {
  test('is refused, or has the same meaning as the signed request', { timeout: 300_000 }, async () => {
    const { operation, server } = one;
    const original = await signRequest(one);
    // Tencent signs the action in lower case, and does not sign the version.
    const signedRoute = (request: WireRequest) =>
      server === tencentTc3Server
        ? server.requestedRoute(request).toLowerCase().split(' ')[0]
        : server.requestedRoute(request);
    const meaning = { route: signedRoute(original), input: server.parse(operation, original) };
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 2 }), async (changes) => {
        const changed = changes.reduce((request, apply) => apply(request), original);
        const verdict = await verify(changed, { signers: server.signers, credentials: [credentials], now });
        if (!verdict.ok) return void refused++;
        expect({ route: signedRoute(changed), input: server.parse(operation, changed) }).toEqual(meaning);
      }),
      { numRuns: runs },
    );
    expect(refused).toBeGreaterThan(runs / 2);
  });
});
