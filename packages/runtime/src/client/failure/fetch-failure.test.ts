import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ProxyAgent, fetch as undiciFetch } from 'undici';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { credentials, verify } from '../client.test.data.ts';
import { createClient } from '../client.ts';
import type { Fetch } from '../exchange/transport.ts';
import { input, rejectionOf } from '../test-server.test.data.ts';

const errorOf = (fetch: Fetch) =>
  rejectionOf(createClient({ verify }, { credentials, fetch, maxRetries: 0 }).verify(input));
const failing =
  (error: unknown): Fetch =>
  () =>
    Promise.reject(error);
const systemError = (code: string) =>
  Object.assign(new Error(`connect ${code} 127.0.0.1:9`), { code, syscall: 'connect' });

afterEach(() => vi.unstubAllGlobals());

describe('a failure of fetch', () => {
  test.each<[string, unknown]>([
    ['fetch in Node', new TypeError('fetch failed', { cause: systemError('ECONNREFUSED') })],
    [
      'fetch in Node, at several addresses',
      new TypeError('fetch failed', { cause: new AggregateError([systemError('ECONNREFUSED')], '') }),
    ],
    ['fetch in Chromium', new TypeError('Failed to fetch')],
    ['fetch in Firefox', new TypeError('NetworkError when attempting to fetch resource.')],
    ['fetch in Safari', new TypeError('Load failed')],
    ['fetch in Deno', new TypeError('error sending request for url (https://a-service.example.com/)')],
    ['fetch in Bun', Object.assign(new Error('Unable to connect.'), { code: 'ConnectionRefused' })],
    ['fetch in workerd', new Error('Network connection lost.')],
    ['a certificate', Object.assign(new Error('bad name'), { code: 'ERR_TLS_CERT_ALTNAME_INVALID' })],
  ])('of the network is called so: %s', async (_name, error) => {
    expect(await errorOf(failing(error))).toMatchObject({ name: 'TransportError', reason: 'network', attempts: 1 });
  });

  test.each<[string, unknown]>([
    ['a TypeError', new TypeError('x.y is not a function')],
    ['a ReferenceError', new ReferenceError('dispatcher is not defined')],
    ['a RangeError', new RangeError('Invalid array length')],
    ['an invalid argument', Object.assign(new TypeError('Invalid URL'), { code: 'ERR_INVALID_URL' })],
    ['a text', 'oops'],
  ])('that is a mistake in a program is not: %s', async (_name, error) => {
    const thrown = await errorOf(failing(error));
    expect(thrown).toMatchObject({ name: 'TransportError', reason: 'fetch' });
    expect(thrown.message).toContain('the fetch function failed');
    expect(thrown.cause).toBe(error);
  });

  test('keeps the original error with its stack as the cause', async () => {
    const bug = new TypeError('x.y is not a function');
    const { stack } = bug;
    const error = await errorOf(failing(bug));
    expect(error.cause).toBe(bug);
    expect(error.cause.stack).toBe(stack);
  });

  test('keeps a copy of an error that contains a secret, with the secret masked and the stack kept', async () => {
    const bug = Object.assign(new TypeError(`bad key ${credentials.secret}`), { config: { auth: credentials.secret } });
    const error = await errorOf(failing(bug));
    expect(error.cause).toMatchObject({ name: 'TypeError', message: 'bad key ***' });
    expect(error.cause.stack).toContain('fetch-failure.test.ts');
    expect(error.cause.config).toBeUndefined();
  });

  test('on a platform without fetch says so', async () => {
    vi.stubGlobal('fetch', undefined);
    const error = await rejectionOf(createClient({ verify }, { credentials }).verify(input));
    expect(error).toMatchObject({ name: 'TransportError', reason: 'fetch' });
    expect(error.message).toContain('This platform has no fetch. Pass a function in the option fetch.');
  });

  test('because a proxy requires authentication says so', async () => {
    const proxy = createServer().on('connect', (_request, socket) => {
      socket.end('HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic\r\n\r\n');
    });
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
    const dispatcher = new ProxyAgent(`http://127.0.0.1:${(proxy.address() as AddressInfo).port}`);
    const error = await errorOf((url, init) => undiciFetch(url, { ...init, dispatcher }));
    expect(error).toMatchObject({ name: 'TransportError', reason: 'network' });
    expect(error.message).toMatch(/407.*the proxy requires authentication/);
    await dispatcher.close();
    proxy.close();
  });
});

describe('a signing platform without WebCrypto or a broken clock', () => {
  test('is a RequestError, not a failure of the network', async () => {
    const environment = { now: () => Number.NaN, uuid: () => 'n' };
    const client = createClient({ verify }, { credentials, environment, fetch: failing(new Error('not reached')) });
    const error = await rejectionOf(client.verify(input));
    expect(error).toMatchObject({ name: 'RequestError', attempts: 0 });
    expect(error.cause).toBeInstanceOf(RangeError);
  });
});
