import { describe, expect, test } from 'vitest';
import { services } from '@polyface/mocks/services';
import type { Operation } from '@polyface/runtime';
import { alibabaGatewayServer } from '@polyface/runtime/protocols/alibaba-gateway/server';
import { alibabaRpcServer } from '@polyface/runtime/protocols/alibaba-rpc/server';
import { megviiServer } from '@polyface/runtime/protocols/megvii/server';
import { tencentTc3Server } from '@polyface/runtime/protocols/tencent-tc3/server';
import { serviceOf, sign, verify, type WireRequest } from '@polyface/runtime/server';
import { optionValues } from './option-values.ts';

const servers = [alibabaGatewayServer, alibabaRpcServer, megviiServer, tencentTc3Server];
const now = Date.UTC(2026, 0, 30, 3, 24, 5);
const environment = { now: () => now, uuid: () => 'c9f15cbf-f4ac-4a6c-b54d-f51abf4b5b44' };
const credentials = { keyId: 'testKeyId', secret: 'testSecret' };

interface Documented {
  readonly operation: Operation;
  readonly example: Record<string, unknown> | undefined;
}

const documented = Object.values(services).flatMap((mock) =>
  Object.values(mock()).filter(
    (member: unknown): member is Documented => typeof member === 'object' && member !== null && 'operation' in member,
  ),
);
const cases = documented.flatMap(({ operation, example }) => {
  const base = { id: operation.id, operation, example, signing: undefined as object | undefined, file: operation.id };
  return operation.service.protocol.id === 'alibaba-rpc'
    ? [base, { ...base, signing: { version: 'V2' }, file: `${operation.id}.v2` }]
    : [base];
});

/** Formats a request for a reviewer. Complete, so that {@link parseRequest} can read it. */
function formatRequest({ method, origin, path, query, headers, body }: WireRequest): string {
  const lines = [
    `${method} ${origin}${path}${query && `?${query}`}`,
    ...headers.map(([name, value]) => `${name}: ${value}`),
    '',
  ];
  return `${lines.join('\n')}\n${Buffer.from(body).toString('utf8').replaceAll('\r\n', '␍␊\n')}`;
}

function parseRequest(text: string): WireRequest {
  const [head = '', ...rest] = text.split('\n\n');
  const [first = '', ...lines] = head.split('\n');
  const [method = '', address = ''] = first.split(' ');
  const url = /^(https:\/\/[^/]+)([^?]*)\??(.*)$/.exec(address)!;
  return {
    method,
    origin: url[1]!,
    path: url[2]!,
    query: url[3]!,
    headers: lines.map((line) => [line.slice(0, line.indexOf(': ')), line.slice(line.indexOf(': ') + 2)] as const),
    body: new Uint8Array(Buffer.from(rest.join('\n\n').replaceAll('␍␊\n', '\r\n'))),
  };
}

/** Files as the documented requests contain them: as text. */
function withTexts(value: unknown): unknown {
  if (value instanceof Uint8Array) return Buffer.from(value).toString('utf8');
  if (Array.isArray(value)) return value.map(withTexts);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, withTexts(member)]));
}

describe.each(cases)('the documented request of $file', ({ operation, example, signing, file }) => {
  test('is sent as in its snapshot file, and the snapshot is a request that the verifier accepts', async () => {
    const { protocol, endpoint } = serviceOf(operation);
    const request = await protocol.encode(
      { operation, input: example ?? {}, endpoint: new URL(endpoint), options: optionValues(operation), environment },
      signing,
    );
    const signed = await sign(protocol.signer(signing), request, credentials, { now, nonce: environment.uuid() });
    const text = formatRequest(signed);
    await expect(text).toMatchFileSnapshot(`wire/${operation.service.id}/${file}.txt`);
    const server = servers.find(({ id }) => id === protocol.id)!;
    const parsed = parseRequest(text);
    expect(await verify(parsed, { signers: server.signers, credentials: [credentials], now })).toMatchObject({
      ok: true,
    });
    expect(withTexts(server.parse(operation, parsed))).toEqual(example ?? {});
  });
});
