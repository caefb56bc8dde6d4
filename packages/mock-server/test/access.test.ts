import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createMocks, serve, type MockServer } from '@polyface/mock-server';
import { formatHttp, sendRaw } from './raw-http.ts';
import { startCli } from './start-cli.ts';

let server: MockServer;
beforeAll(async () => {
  server = await serve(createMocks(), { allowedHosts: ['mock'] });
});
afterAll(() => server.close());

const body = '{"CompareLib":"LOCAL","ImageBase64":"/9j/4A=="}';
const call = (host: string, ...more: string[]) =>
  sendRaw(
    server,
    formatHttp(
      [
        'POST /tencent-faceid/ HTTP/1.1',
        `Host: ${host}`,
        'X-TC-Action: GetFaceIdToken',
        'X-TC-Version: 2018-03-01',
        'Content-Type: application/json',
        `Content-Length: ${body.length}`,
        ...more,
      ],
      body,
    ),
  );

describe('the Host header', () => {
  test.each([
    'localhost',
    '127.0.0.1:4010',
    '[::1]:4010',
    'a.localhost',
    'faceid.tencentcloudapi.com',
    'mock',
    'MOCK:4010',
  ])('%s is served', async (host) => {
    expect(await call(host)).toMatch(/^HTTP\/1\.1 (200|404) /);
    expect(await call(host)).not.toContain('is not allowed');
  });

  test.each(['evil.example', 'localhost.evil.example', '127.0.0.1.evil.example', '192.168.1.1', 'evil.example:4010'])(
    '%s is refused',
    async (host) => {
      expect(await call(host)).toMatch(
        /^HTTP\/1\.1 403 [^]*The host ".*" is not allowed\. Start polyface-mock with --allow-host/,
      );
    },
  );
});

describe('a page of another origin', () => {
  test('is refused unless --cors was given, and gets no CORS header', async () => {
    const response = await call('localhost', 'Origin: https://evil.example');
    expect(response).toMatch(/^HTTP\/1\.1 403 [^]*Start polyface-mock with --cors/);
    expect(response).not.toMatch(/access-control/i);
  });

  test('is served with --cors', async () => {
    const cli = startCli('--port', '0', '--cors');
    const [, url] = await cli.waitFor(/^(http:\/\/127\.0\.0\.1:\d+)$/m);
    const headers = { origin: 'https://app.example', 'access-control-request-method': 'POST' };
    const response = await fetch(`${url}/tencent-faceid/`, { method: 'OPTIONS', headers });
    expect(response.headers.get('access-control-allow-origin')).toBe('https://app.example');
    cli.child.kill();
    await cli.ended;
  });
});

test('with cors, a page of another origin may simulate responses, and may neither read the calls nor reset them', async () => {
  const cors = await serve(createMocks(), { cors: true });
  const origin = 'https://app.example';
  const preflight = async (path: string, method: string) => {
    const headers = { origin, 'access-control-request-method': method };
    const response = await fetch(`${cors.url}/__polyface/${path}`, { method: 'OPTIONS', headers });
    return response.headers.get('access-control-allow-origin');
  };
  expect(await preflight('scenarios', 'PUT')).toBe(origin);
  for (const [path, method] of [
    ['calls', 'GET'],
    ['reset', 'POST'],
    ['state', 'PUT'],
  ] as const)
    expect(await preflight(path, method), path).toBeNull();
  const calls = await fetch(`${cors.url}/__polyface/calls`, { headers: { origin } });
  expect(calls.headers.get('access-control-allow-origin')).toBeNull();
  await cors.close();
});

test('--host prints a warning, and --allow-host serves the name of a container', async () => {
  const cli = startCli('--port', '0', '--host', '0.0.0.0', '--allow-host', 'faces');
  const [, port] = await cli.waitFor(/^http:\/\/127\.0\.0\.1:(\d+)$/m);
  expect(cli.output()).toContain('Warning: other machines can reach this server at 0.0.0.0. Allowed host names: faces');
  const request = (host: string) =>
    sendRaw({ port: Number(port) }, formatHttp(['GET /__polyface/health HTTP/1.1', `Host: ${host}`]));
  expect(await request('faces:4010')).toMatch(/^HTTP\/1\.1 200 /);
  expect(await request('other:4010')).toMatch(/^HTTP\/1\.1 403 /);
  cli.child.kill();
  await cli.ended;
});
