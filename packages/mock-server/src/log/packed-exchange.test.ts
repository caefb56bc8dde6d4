import { expect, test } from 'vitest';
import { decodeUtf8, encodeUtf8 } from '@polyface/runtime/server';
import { PackedExchange } from './packed-exchange.ts';

const exchange = {
  method: 'POST',
  service: undefined,
  call: undefined,
  status: 200,
  milliseconds: 1,
  explanation: undefined,
  session: undefined,
  request: { method: 'POST', origin: '', path: '/', query: 'a=1', headers: [], body: encodeUtf8('人') },
  rawHeaders: ['X-Own', 'A: b', 'x-own', '', 'Empty', ''],
  response: { status: 200, headers: [['content-type', 'text/plain']] as const, body: encodeUtf8('人a') },
};

test('an exchange is unpacked with its headers in lower case and its bodies', () => {
  const { request, response } = new PackedExchange(exchange, 1, 100).unpack();
  expect(request.headers).toEqual([
    ['x-own', 'A: b'],
    ['x-own', ''],
    ['empty', ''],
  ]);
  expect([request.path, request.query, decodeUtf8(request.body)]).toEqual(['/', 'a=1', '人']);
  expect(response?.headers).toEqual([['content-type', 'text/plain']]);
  expect(decodeUtf8(response!.body)).toBe('人a');
});

test('no more of a body is kept than its start, and no response stays none', () => {
  const long = { ...exchange, request: { ...exchange.request, body: new Uint8Array(1_000) }, response: undefined };
  const packed = new PackedExchange(long, 1, 10);
  expect(packed.unpack().request.body).toHaveLength(10);
  expect(packed.unpack().response).toBeUndefined();
  expect(packed.size).toBeLessThan(1_000);
});
