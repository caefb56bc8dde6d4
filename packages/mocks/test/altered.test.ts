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
const runs = Number(process.env['ALTERED_RUNS'] ?? 3_000);

/** FinAuth is not here: its signature covers neither address nor body, by the vendor's design. */
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

async function signed({ operation, input, signing }: (typeof cases)[number]): Promise<WireRequest> {
  const { protocol, endpoint } = operation.service;
  const request = await protocol.encode(
    { operation, input, endpoint: new URL(endpoint), options: {}, environment },
    signing,
  );
  return sign(protocol.signer(signing), request, credentials, { now, nonce: environment.uuid() });
}

type Change = (request: WireRequest) => WireRequest;

const piece = fc.oneof(
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
const at = fc.nat(10_000);
const spliced = (text: string, place: number, cut: number, put: string) => {
  const start = place % (text.length + 1);
  return text.slice(0, start) + put + text.slice(start + cut);
};
/** As it comes off the wire: visible ASCII, no space at the ends. */
const visible = (text: string) => text.replaceAll(/[^\x20-\x7e]/g, '').trim();

const change: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(at, fc.nat(3), piece).map(([place, cut, put]): Change => (request) => ({
    ...request,
    query: visible(spliced(request.query, place, cut, put)),
  })),
  fc.tuple(at, fc.nat(3), piece).map(([place, cut, put]): Change => (request) => ({
    ...request,
    path: `/${visible(spliced(request.path.slice(1), place, cut, put))}`,
  })),
  fc.tuple(at, fc.nat(3), piece).map(([place, cut, put]): Change => (request) => {
    const body = spliced(Buffer.from(request.body).toString('latin1'), place, cut, Buffer.from(put).toString('latin1'));
    return { ...request, body: new Uint8Array(Buffer.from(body, 'latin1')) };
  }),
  fc.tuple(at, at, fc.nat(3), piece).map(([which, place, cut, put]): Change => (request) => {
    const index = which % request.headers.length;
    return {
      ...request,
      headers: request.headers.map((one, own): Header =>
        own === index ? [one[0], visible(spliced(one[1], place, cut, put))] : one,
      ),
    };
  }),
  fc.tuple(at, fc.boolean(), piece).map(([which, front, put]): Change => (request) => {
    const [name] = request.headers[which % request.headers.length]!;
    const twin: Header = [name, visible(put)];
    return { ...request, headers: front ? [twin, ...request.headers] : [...request.headers, twin] };
  }),
  fc.constantFrom('GET', 'PUT', 'post').map((method): Change => (request) => ({ ...request, method })),
  fc.constant<Change>((request) => ({ ...request, body: new Uint8Array(Buffer.from(request.query)), query: '' })),
  fc
    .constantFrom('application/x-www-form-urlencoded', 'text/plain', 'multipart/form-data; boundary=b')
    .map((type): Change => (request) => ({
      ...request,
      headers: [...request.headers.filter(([name]) => name !== 'content-type'), ['content-type', type]],
    })),
  fc.tuple(piece, piece).map(([name, value]): Change => (request) => ({
    ...request,
    body: new Uint8Array(Buffer.from(`${name}=${value}`)),
    headers: [
      ...request.headers.filter(([one]) => one !== 'content-type'),
      ['content-type', 'application/x-www-form-urlencoded'],
    ],
  })),
);

describe.each(cases)('$name: a request altered after it was signed', (one) => {
  test('is refused, or says what the signed one said', { timeout: 300_000 }, async () => {
    const { operation, server } = one;
    const original = await signed(one);
    // Tencent signs the action in small letters and the version not at all.
    const asked = (request: WireRequest) =>
      server === tencentTc3Server
        ? server.requestedRoute(request).toLowerCase().split(' ')[0]
        : server.requestedRoute(request);
    const said = { asked: asked(original), input: server.parse(operation, original) };
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 2 }), async (changes) => {
        const altered = changes.reduce((request, apply) => apply(request), original);
        const verdict = await verify(altered, { signers: server.signers, credentials: [credentials], now });
        if (!verdict.ok) return void refused++;
        expect({ asked: asked(altered), input: server.parse(operation, altered) }).toEqual(said);
      }),
      { numRuns: runs },
    );
    expect(refused).toBeGreaterThan(runs / 2);
  });
});
