import { describe, expect, test } from 'vitest';
import { clientOf, input, rejectionOf, type Handler } from '../test-server.test.data.ts';

const now = Date.UTC(2026, 10, 28, 10);
const environment = { now: () => now, uuid: () => crypto.randomUUID() };
const respond =
  (status: number, headers: Record<string, string>, body = '<html>busy</html>'): Handler =>
  (_message, response) =>
    void response.writeHead(status, headers).end(body);
const errorOf = async (handler: Handler) =>
  rejectionOf((await clientOf(handler, { environment, maxRetries: 0 })).verify(input));

describe('a response that is not JSON', () => {
  test.each([
    [429, 'throttled', 'backoff'],
    [502, 'unavailable', 'backoff'],
    [503, 'unavailable', 'backoff'],
    [504, 'unavailable', 'backoff'],
    [500, 'internal', 'backoff'],
    [404, 'unknown', 'never'],
    [200, 'unknown', 'never'],
  ])('with the status %i has the kind %s and the advice %s', async (status, kind, retry) => {
    expect(await errorOf(respond(status, {}))).toMatchObject({
      name: 'UnexpectedResponseError',
      reason: 'undocumented',
      status,
      kind,
      retry,
    });
  });

  test('with the status 407 says that the proxy requires authentication, although fetch hides the status', async () => {
    const error = await errorOf(respond(407, { 'proxy-authenticate': 'Basic realm="p"' }));
    expect(error).toMatchObject({ name: 'TransportError', reason: 'network' });
    expect(error.message).toContain('HTTP 407 (the proxy requires authentication: pass its user and password)');
  });

  test('with the status 407 keeps the header of the proxy, if fetch does not hide it', async () => {
    const headers = new Headers({ 'proxy-authenticate': 'Basic realm="p"' });
    const fetch = async () => ({ status: 407, headers, arrayBuffer: async () => new ArrayBuffer(0) });
    const error = await rejectionOf((await clientOf(() => {}, { fetch })).verify(input));
    expect(error).toMatchObject({ name: 'UnexpectedResponseError', status: 407 });
    expect(error.message).toContain('The proxy requires authentication');
    expect(error.headers.get('proxy-authenticate')).toBe('Basic realm="p"');
  });
});

describe('retryAfter is in milliseconds', () => {
  test.each<[string, Record<string, string>, number | undefined]>([
    ['seconds', { 'retry-after': '3' }, 3_000],
    [
      'a date, by the clock of the server',
      { 'retry-after': 'Sat, 28 Nov 2026 12:00:05 GMT', date: 'Sat, 28 Nov 2026 12:00:00 GMT' },
      5_000,
    ],
    [
      'a date in the past',
      { 'retry-after': 'Sat, 28 Nov 2026 11:00:00 GMT', date: 'Sat, 28 Nov 2026 12:00:00 GMT' },
      0,
    ],
    [
      'a date in the obsolete format of RFC 850',
      { 'retry-after': 'Saturday, 28-Nov-26 12:00:05 GMT', date: 'Sat, 28 Nov 2026 12:00:00 GMT' },
      5_000,
    ],
    [
      'a date in the format of asctime',
      { 'retry-after': 'Sat Nov 28 12:00:05 2026', date: 'Sat, 28 Nov 2026 12:00:00 GMT' },
      5_000,
    ],
    [
      'the time left in a rate limit of Alibaba Cloud',
      { 'x-ratelimit-user-api': 'Limit:1,Remain:0,TimeLeft:2000,Reset:1234', 'x-ratelimit-user': 'TimeLeft:500' },
      2_000,
    ],
    ['nonsense', { 'retry-after': 'soon' }, undefined],
    ['a negative number', { 'retry-after': '-1' }, undefined],
    ['nothing', {}, undefined],
  ])('%s', async (_name, headers, expected) => {
    expect((await errorOf(respond(503, headers))).retryAfter).toBe(expected);
  });
});

describe('every error after a response', () => {
  const date = 'Sat, 28 Nov 2026 10:00:00 GMT';
  const headers = {
    date,
    'x-request-id': 'gw-1',
    'set-cookie': 'session=1',
    'x-secret': 'a-very-secret-key',
    server: 'a-very-secret-key',
  };

  test('has the date of the server and safe headers: an error of the vendor', async () => {
    const body = JSON.stringify({ Response: { Error: { Code: 'Busy', Message: 'm' } } });
    const error = await errorOf(respond(200, { ...headers, 'retry-after': '2' }, body));
    expect(error).toMatchObject({ name: 'VendorError', status: 200, retryAfter: 2_000, serverDate: new Date(date) });
    expect(error.headers.get('x-request-id')).toBe('gw-1');
    expect([...error.headers.keys()]).not.toContain('set-cookie');
    expect([...error.headers.keys()]).not.toContain('x-secret');
    expect(error.headers.get('server')).toBe('***');
  });

  test('has them if the connection breaks in the middle of the body', async () => {
    const error = await errorOf((_message, response) => {
      response.writeHead(200, { ...headers, 'content-length': '100' }).write('{"Resp');
      setTimeout(() => response.destroy(), 10);
    });
    expect(error).toMatchObject({ name: 'TransportError', reason: 'network', status: 200, serverDate: new Date(date) });
    expect(error.message).toContain('the response of a-service (HTTP 200) is incomplete');
  });

  test('has none of a date that is not valid', async () => {
    expect((await errorOf(respond(503, { date: 'yesterday' }))).serverDate).toBeUndefined();
  });
});
