import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { Agent, request, type IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startCli, startCliWith, type RunningCli } from './start-cli.ts';

// In a process of its own: a client in the process of the server seldom loses a race.
let cli: RunningCli;
let url = '';
beforeAll(async () => {
  cli = startCli('--port', '0');
  [, url = ''] = await cli.waitFor(/^(http:\/\/127\.0\.0\.1:\d+)$/m);
});
afterAll(async () => {
  cli.child.kill();
  await cli.ended;
});

const tencent = { 'x-tc-action': 'GetFaceIdToken', 'x-tc-version': '2018-03-01', 'content-type': 'application/json' };
const form = { 'content-type': 'application/x-www-form-urlencoded' };
const rpc = '/alibaba-linkvisual/?Action=QueryFaceUserBatch&Version=2018-01-20&Format=JSON';

/** Sends a request with Node's client, which reads the response after it has sent the body. */
async function post(path: string, headers: Record<string, string>, body: string | Buffer, agent?: Agent) {
  const sent = request(url + path, { method: 'POST', headers, ...(agent && { agent }) });
  // After its response the server closes the connection, and the rest of a body cannot be written. `once` rejects for an earlier error.
  sent.on('error', () => {});
  sent.end(body);
  const [response] = (await once(sent, 'response')) as [IncomingMessage];
  const text = (await response.setEncoding('utf8').toArray()).join('');
  return { status: response.statusCode, headers: response.headers, text };
}

describe('a body of 20 MB is refused in the format of the vendor', () => {
  const body = Buffer.alloc(20 * 1024 * 1024, 'A');

  test.each([
    ['Tencent Cloud', '/', tencent, 200, 'RequestSizeLimitExceeded'],
    ['LinkVisual', rpc, form, 413, 'InvalidParameter'],
    ['FinAuth', '/finauth/search/group/get_size', form, 413, 'Request Entity Too Large'],
    ['no service', '/unknown', form, 413, 'The request body is larger than 16777216 bytes.'],
  ])('%s, with Node', async (_vendor, path, headers, status, text) => {
    const response = await post(path, { ...headers, 'content-length': String(body.length) }, body);
    expect(response).toMatchObject({ status, text: expect.stringContaining(text) as string });
  });

  test('the IoT platform, with Node, in chunks', async () => {
    const response = await post('/alibaba-iot/face/paas/image/get', { ...form, 'transfer-encoding': 'chunked' }, body);
    expect(response.status).toBe(413);
    expect(response.headers['x-ca-error-message']).toBe('Request Entity Too Large');
  });

  const clients: readonly (readonly [string, string, readonly string[]])[] = [
    [
      'python3',
      'Python',
      [
        '-c',
        `import sys, http.client
host = sys.argv[1].split('//')[1]
c = http.client.HTTPConnection(host, timeout=20)
c.request('POST', '/', b'A' * 20971520, {'x-tc-action': 'GetFaceIdToken', 'x-tc-version': '2018-03-01', 'content-type': 'application/json'})
print(c.getresponse().read().decode())`,
      ],
    ],
  ];
  test.skipIf(spawnSync('python3', ['--version']).error !== undefined).each(clients)(
    'Tencent Cloud, with %s (%s)',
    (command, _name, args) => {
      for (let attempt = 0; attempt < 3; attempt++) {
        const { stdout, stderr } = spawnSync(command, [...args, url], { encoding: 'utf8' });
        expect(stderr).toBe('');
        expect(stdout).toContain('RequestSizeLimitExceeded');
      }
    },
  );
});

describe('a request that is costly to parse is refused in the format of the vendor', () => {
  const part = '--b\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n';
  const multipart = { 'content-type': 'multipart/form-data; boundary=b' };
  const members = JSON.stringify(Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [`n${index}`, 1])));
  const names = Array.from({ length: 20_000 }, (_, index) => `n${index}=1`).join('&');

  test.each([
    ['20,000 form names', rpc, form, names, /"Code":"InvalidParameter".*more than 10000 parameters/],
    ['a name of 120,000 dots', rpc, form, `${'.'.repeat(120_000)}=1`, /"Code":"MissingIsolationId"/],
    ['100,000 parts', '/finauth/search/group/get_size', multipart, `${part.repeat(100_000)}--b--`, /BAD_ARGUMENTS/],
    ['1,000,000 levels', '/', tencent, '['.repeat(1_000_000), /"InvalidParameter".*more than 64 levels/],
    ['5,000,000 items', '/', tencent, `[${'0,'.repeat(5_000_000)}0]`, /"InvalidParameter".*more than 100000 members/],
    ['20,000 members', '/', tencent, members, /"InvalidParameter".*more than 10000 members\./],
    ['a form over 4 MB', rpc, form, '&'.repeat(5_000_000), /"Code":"InvalidParameter".*longer than 4194304 bytes/],
  ])('%s', async (_case, path, headers, body, expected) => {
    expect((await post(path, headers, body)).text).toMatch(expected);
  });

  test('a URL over 32 KB, with the error of the vendor, and one over 256 KB, with a text', async () => {
    const get = (length: number) =>
      fetch(`${url}/tencent-faceid/?Action=GetFaceIdToken&Version=2018-03-01&SecretId=k&x=${'x'.repeat(length)}`);
    expect(await (await get(30_000)).text()).not.toContain('RequestSizeLimitExceeded');
    expect(await (await get(40_000)).text()).toContain('RequestSizeLimitExceeded');
    const refused = await get(300_000);
    expect(refused.status).toBe(431);
    expect(await refused.text()).toBe('The URL and the headers are larger than 256 KiB.\n');
    await cli.waitFor(/unknown service 431/);
  });
});

test('5,000 connections at once are all served', async () => {
  const agent = new Agent({ maxSockets: 5_000 });
  const body = JSON.stringify({ CompareLib: 'LOCAL', ImageBase64: '/9j/4A==' });
  const responses = await Promise.all(Array.from({ length: 5_000 }, () => post('/', tencent, body, agent)));
  expect(responses.filter(({ status, text }) => status !== 200 || !text.includes('FaceIdToken'))).toEqual([]);
}, 60_000);

test('the calls of large requests stay small in memory and in the control API', async () => {
  const body = JSON.stringify({ CompareLib: 'LOCAL', ImageBase64: 'A'.repeat(3_000_000) });
  for (let count = 0; count < 50; count++) await post('/', tencent, body);
  const response = await fetch(`${url}/__polyface/calls`);
  expect((await response.text()).length).toBeLessThan(16 * 1024 * 1024);
}, 30_000);

test('headers that are not complete in 10 seconds receive 408', async () => {
  const server = startCliWith(['--import', new URL('fast-timeouts.mjs', import.meta.url).href], '--port', '0');
  const [, timeouts] = await server.waitFor(/^timeouts: (.+)$/m);
  expect(timeouts).toBe('10000 ms, checked every 1000 ms');
  const [, port] = await server.waitFor(/^http:\/\/127\.0\.0\.1:(\d+)$/m);
  const connection = connect(Number(port), '127.0.0.1');
  connection.write('GET / HTTP/1.1\r\nHost: localhost\r\n');
  const response = (await connection.setEncoding('utf8').toArray()).join('');
  expect(response).toMatch(/^HTTP\/1\.1 408 Request Timeout\r\n/);
  server.child.kill();
  await server.ended;
});
