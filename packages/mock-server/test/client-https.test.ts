import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { rmSync, writeFileSync } from 'node:fs';
import { createServer as createProxy, type Server } from 'node:http';
import { Agent, createServer } from 'node:https';
import { connect, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { fetch as fetchByUndici, ProxyAgent } from 'undici';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTencentFaceid } from '@polyface/clients/tencent-faceid';
import { TransportError } from '@polyface/runtime';
import { createCertificate } from '../src/files/certificate.ts';

const input = { CompareLib: 'BUSINESS', IdCard: '11204416541220243X', Name: '韦小宝' } as const;
const credentials = { keyId: 'key-id', secret: 'the-secret' };
const body = JSON.stringify({ Response: { FaceIdToken: 'token-1', RequestId: 'r-1' } });

let ca = '';
let vendor: Server;
let proxy: Server;
/** The targets of the tunnels that the proxy opened. */
const tunnels: string[] = [];
const caFile = join(import.meta.dirname, 'client-https-run.pem');

const portOf = (server: Server) => (server.address() as AddressInfo).port;

beforeAll(async () => {
  const { cert, key } = await createCertificate();
  ca = cert;
  writeFileSync(caFile, ca);
  vendor = createServer({ cert, key }, (message, response) => {
    message.resume().on('end', () => response.writeHead(200, { 'content-type': 'application/json' }).end(body));
  });
  proxy = createProxy().on('connect', (message, socket) => {
    tunnels.push(message.url ?? '');
    if (message.url === 'refused.example.com:443') {
      return socket.end('HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n');
    }
    const target = connect(portOf(vendor), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      socket.pipe(target).pipe(socket);
    });
    socket.on('error', () => target.destroy());
    target.on('error', () => socket.destroy());
  });
  await Promise.all([vendor, proxy].map((server) => once(server.listen(0, '127.0.0.1'), 'listening')));
});
afterAll(() => {
  for (const server of [vendor, proxy]) server.close().closeAllConnections();
  rmSync(caFile, { force: true });
});

const clientOf = (options: Partial<Parameters<typeof createTencentFaceid>[0]>) =>
  createTencentFaceid({ credentials, endpoint: `https://localhost:${portOf(vendor)}`, maxRetries: 0, ...options });

describe('a client over HTTPS', () => {
  test('does not accept a certificate of an unknown authority, and does not try again', async () => {
    const error: unknown = await clientOf({ maxRetries: 2 })
      .getFaceIdToken(input)
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(TransportError);
    expect(error).toMatchObject({ reason: 'network', attempts: 1 });
    expect((error as Error).message).toMatch(/SELF_SIGNED|UNABLE_TO_VERIFY/);
  });

  test('accepts the authority of its agent', async () => {
    const agent = new Agent({ ca, keepAlive: true });
    expect(await clientOf({ agent }).getFaceIdToken(input)).toMatchObject({ FaceIdToken: 'token-1' });
    agent.destroy();
  });

  test('does not accept a certificate for another host', async () => {
    const agent = new Agent({
      ca,
      lookup: (_host, _options, callback) => callback(null, [{ address: '127.0.0.1', family: 4 }]),
    });
    const endpoint = `https://vendor.example.com:${portOf(vendor)}`;
    const { error } = (await clientOf({ agent, endpoint }).getFaceIdToken.safe(input)) as { error: Error };
    expect(error.message).toContain('ERR_TLS_CERT_ALTNAME_INVALID');
    agent.destroy();
  });
});

describe('a client behind a proxy', () => {
  const environment = () => ({ HTTPS_PROXY: `http://127.0.0.1:${portOf(proxy)}` });

  test('sends its requests through the tunnel of an agent with the environment of a proxy', async () => {
    tunnels.length = 0;
    const agent = new Agent({ ca, keepAlive: true, proxyEnv: environment() });
    const client = clientOf({ agent });
    for (let call = 0; call < 2; call++) {
      expect(await client.getFaceIdToken(input)).toMatchObject({ FaceIdToken: 'token-1' });
    }
    expect(tunnels).toEqual([`localhost:${portOf(vendor)}`]);
    agent.destroy();
  });

  test('sends its requests through the tunnel of the ProxyAgent of undici', async () => {
    tunnels.length = 0;
    const dispatcher = new ProxyAgent({ uri: environment().HTTPS_PROXY, requestTls: { ca } });
    const client = clientOf({ fetch: (url, init) => fetchByUndici(url, { ...init, dispatcher }) });
    expect(await client.getFaceIdToken(input)).toMatchObject({ FaceIdToken: 'token-1' });
    expect(tunnels).toEqual([`localhost:${portOf(vendor)}`]);
    await dispatcher.close();
  });

  test('says what to do if the proxy requires authentication', async () => {
    const agent = new Agent({ proxyEnv: environment() });
    const client = clientOf({ agent, endpoint: 'https://refused.example.com' });
    const { error } = (await client.getFaceIdToken.safe(input)) as { error: Error };
    expect(error).toMatchObject({ name: 'TransportError', reason: 'network' });
    expect(error.message).toContain('the proxy requires authentication: pass its user and password');
    agent.destroy();
  });

  test.each([
    ['uses the proxy of HTTPS_PROXY if NODE_USE_ENV_PROXY is set', '', true],
    ['does not use the proxy for a host in NO_PROXY', 'localhost', false],
  ])('%s', async (_name, noProxy, isProxied) => {
    tunnels.length = 0;
    const code = `
      import { createTencentFaceid } from '@polyface/clients/tencent-faceid';
      const faceid = createTencentFaceid({ credentials: { keyId: 'k', secret: 's' }, endpoint: process.env.URL });
      console.log((await faceid.getFaceIdToken(${JSON.stringify(input)})).FaceIdToken);
    `;
    const args = ['--conditions=@polyface/source', '--input-type=module', '--eval', code];
    const env = {
      ...process.env,
      ...environment(),
      NO_PROXY: noProxy,
      no_proxy: noProxy,
      NODE_USE_ENV_PROXY: '1',
      NODE_EXTRA_CA_CERTS: caFile,
      URL: `https://localhost:${portOf(vendor)}`,
    };
    const { stdout } = await promisify(execFile)(process.execPath, args, { env, cwd: import.meta.dirname });
    expect(stdout).toBe('token-1\n');
    expect(tunnels).toEqual(isProxied ? [`localhost:${portOf(vendor)}`] : []);
  });
});
