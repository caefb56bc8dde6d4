import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { credentials, verify } from '../client.test.data.ts';
import { createClient } from '../client.ts';
import { clientOf, input, rejectionOf, success, type Handler } from '../test-server.test.data.ts';

const respond =
  (body: Uint8Array | string, headers: Record<string, string> = {}): Handler =>
  (_message, response) =>
    void response.writeHead(200, { 'content-type': 'application/json', ...headers }).end(body);
const endless: Handler = (_message, response) => {
  response.writeHead(200);
  const write = () => {
    while (!response.destroyed && response.write(Buffer.alloc(65_536, ' ')));
  };
  response.on('drain', write);
  write();
};
const large = Buffer.alloc(2_000_000, ' ');

describe('a response larger than maxResponseBytes', () => {
  test.each<[string, Handler]>([
    ['announced', respond(large)],
    ['chunked', (_message, response) => void (response.write(large), response.end())],
    ['without an end', endless],
    ['compressed with gzip', respond(gzipSync(large), { 'content-encoding': 'gzip' })],
    [
      'compressed with Brotli, on a connection that closes',
      respond(brotliCompressSync(large), { 'content-encoding': 'br', connection: 'close' }),
    ],
  ])('is refused: %s', async (_name, handler) => {
    const client = await clientOf(handler, { maxResponseBytes: 1_000_000 });
    const error = await rejectionOf(client.verify(input));
    expect(error).toMatchObject({ name: 'UnexpectedResponseError', reason: 'too-large', status: 200, retry: 'never' });
    expect(error.message).toContain('the body is larger than 1000000 bytes (option maxResponseBytes)');
  });

  test('is refused at 32 MiB by default: a bomb of 300 MB on a connection that closes is not unpacked', async () => {
    const bomb = gzipSync(Buffer.alloc(300_000_000), { level: 9 });
    const client = await clientOf(respond(bomb, { 'content-encoding': 'gzip', connection: 'close' }));
    for (let call = 0; call < 3; call++) {
      expect(await client.verify.safe(input)).toMatchObject({ ok: false, error: { reason: 'too-large' } });
    }
  });

  test('does not disturb the next call', async () => {
    let calls = 0;
    const client = await clientOf((message, response) => {
      if (calls++ === 0) endless(message, response);
      else respond(JSON.stringify(success))(message, response);
    });
    expect(await client.verify.safe(input)).toMatchObject({ ok: false });
    expect(await client.verify.safe(input)).toMatchObject({ ok: true, data: { Token: 'T' } });
  });
});

/** A body that never ends and always has the next chunk ready. */
const alwaysReady = (chunk: Uint8Array, cancelled = () => {}) =>
  new ReadableStream({ pull: (controller) => controller.enqueue(chunk), cancel: cancelled });

describe('a response of a custom fetch', () => {
  test.each(['5', ''])('is read up to the limit although its content-length is "%s"', async (length) => {
    let cancels = 0;
    const body = () => alwaysReady(new Uint8Array(100_000), () => void cancels++);
    const fetch = async () => new Response(body(), { headers: { 'content-length': length } });
    const client = createClient({ verify }, { credentials, fetch, maxResponseBytes: 1_000_000 });
    expect(await client.verify.safe(input)).toMatchObject({ ok: false, error: { reason: 'too-large' } });
    expect(cancels).toBe(1);
  });

  test('ends with the time limit although its body always has the next chunk', async () => {
    let cancels = 0;
    const fetch = async () => new Response(alwaysReady(new Uint8Array(1), () => void cancels++));
    const client = createClient({ verify }, { credentials, fetch, timeout: 50 });
    expect(await client.verify.safe(input)).toMatchObject({ ok: false, error: { reason: 'timeout', status: 200 } });
    await expect.poll(() => cancels).toBe(1);
  });

  test('is read from chunks of any size', async () => {
    const bytes = new TextEncoder().encode(JSON.stringify({ ...success, padding: 'x'.repeat(20_000) }));
    for (const size of [1, 7, 5_000, bytes.length]) {
      let at = 0;
      const body = new ReadableStream({
        pull: (controller) => {
          if (at >= bytes.length) controller.close();
          else controller.enqueue(bytes.slice(at, (at += size)));
        },
      });
      const client = createClient({ verify }, { credentials, fetch: async () => new Response(body) });
      expect(await client.verify(input)).toMatchObject({ Token: 'T' });
    }
  });
});

test('a response of exactly maxResponseBytes is accepted', async () => {
  const body = JSON.stringify(success);
  const client = await clientOf(respond(gzipSync(body), { 'content-encoding': 'gzip' }), {
    maxResponseBytes: body.length,
  });
  expect(await client.verify(input)).toMatchObject({ Token: 'T' });
});
