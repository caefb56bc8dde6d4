import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { createTencentFaceid } from '@polyface/clients/tencent-faceid';
import { start } from './running.ts';

const folder = mkdtempSync(join(tmpdir(), 'polyface-'));
afterAll(() => rmSync(folder, { recursive: true }));

function keysFile(content: unknown): string {
  const file = join(folder, `${crypto.randomUUID()}.json`);
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

const keys = { 'tencent-faceid': [{ keyId: 'AKIDEXAMPLE', secret: 'SECRETEXAMPLE' }] };
const person = { CompareLib: 'BUSINESS', IdCard: '11204416541220243X', Name: '韦小宝' } as const;

describe('polyface-mock', () => {
  test.each(['SIGINT', 'SIGTERM'] as const)(
    'says where it listens, tells each call in a line without secrets, and ends at %s',
    async (signal) => {
      const server = start('--port', '0', '--credentials', keysFile(keys));
      const [, endpoint] = await server.until(/^(http:\/\/127\.0\.0\.1:\d+)$/m);
      const client = (secret: string) =>
        createTencentFaceid({ credentials: { keyId: 'AKIDEXAMPLE', secret }, endpoint: endpoint! });
      expect((await client('SECRETEXAMPLE').getFaceIdToken.safe(person)).ok).toBe(true);
      expect((await client('WRONG-SECRET').getFaceIdToken.safe(person)).ok).toBe(false);
      await server.until(/POST tencent-faceid getFaceIdToken 200 \(TC3-HMAC-SHA256, .* ms\)\n/);
      await server.until(
        /POST tencent-faceid getFaceIdToken 200 AuthFailure\.SignatureFailure \(signature: signature, .* ms\)\n/,
      );
      server.child.kill(signal);
      expect(await server.ended).toBe(0);
      expect(server.output()).not.toMatch(/SECRETEXAMPLE|WRONG-SECRET|11204416541220243X|韦小宝|[0-9a-f]{64}/);
    },
  );

  test.each([
    [[], 'never'],
    [['--limits'], 'RequestLimitExceeded'],
  ])('started with %j, calls over the documented limit are throttled: %s', async (flags, expected) => {
    const server = start('--port', '0', ...flags);
    const [, endpoint] = await server.until(/^(http:\/\/127\.0\.0\.1:\d+)$/m);
    const client = createTencentFaceid({ credentials: { keyId: 'any', secret: 'any' }, endpoint: endpoint! });
    const codes = new Set<string>();
    for (let round = 0; round < 5 && codes.size === 0; round++) {
      const results = await Promise.all(Array.from({ length: 200 }, () => client.getFaceIdToken.safe(person)));
      for (const result of results) if (!result.ok) codes.add('code' in result.error ? result.error.code : 'no answer');
    }
    server.child.kill();
    await server.ended;
    expect([...codes].join() || 'never').toBe(expected);
  });

  test.each([
    ['an unknown flag', ['--prot', '1'], /Unknown option '--prot'.*--port/],
    ['a port that is none', ['--port', 'http'], /--port must be a number from 0 to 65535/],
    ['a port that is too large', ['--port', '65536'], /--port must be a number/],
    ['a scenario that is none', ['--scenario', 'getFaceIdToken'], /--scenario must be <operation>=<code>/],
    [
      'a scenario of no operation',
      ['--scenario', 'getToken=hang'],
      /there is no operation "getToken"\. There are addFace, /,
    ],
    [
      'a scenario with a code that is not documented',
      ['--scenario', 'getFaceIdToken=Nope'],
      /getFaceIdToken has no documented error Nope/,
    ],
    ['a log of no kind', ['--log', 'xml'], /--log must be human or json/],
    ['a file that is not there', ['--credentials', 'nowhere.json'], /nowhere\.json: cannot be read \(ENOENT\)/],
    ['a file that is not JSON', ['--credentials', keysFile('{ "tencent-faceid": SECRET')], /\.json: is not JSON$/],
    [
      'a service that is not there',
      ['--credentials', keysFile({ tencent: [] })],
      /no such service: "tencent". There are alibaba-iot/,
    ],
    [
      'a key without a secret',
      ['--credentials', keysFile({ 'tencent-faceid': [{ keyId: 'k' }] })],
      /tencent-faceid\[0\]\.secret must be a text/,
    ],
  ])('answers %s with one clear line and exit 2', async (_what, args, told) => {
    const server = start(...args);
    expect(await server.ended).toBe(2);
    expect(server.output().trimEnd()).toMatch(told);
    expect(server.output().trimEnd().split('\n')).toHaveLength(1);
    expect(server.output()).not.toMatch(/SECRET|\bat .*:\d+/);
  });

  test('answers as a scenario says, and tells each call as JSON when asked to', async () => {
    const server = start('--port', '0', '--scenario', 'getFaceIdToken=UnauthorizedOperation.Arrears', '--log', 'json');
    const [, endpoint] = await server.until(/^(http:\/\/127\.0\.0\.1:\d+)$/m);
    const client = createTencentFaceid({ credentials: { keyId: 'k', secret: 's' }, endpoint: endpoint! });
    expect(await client.getFaceIdToken.safe(person)).toMatchObject({
      error: { code: 'UnauthorizedOperation.Arrears' },
    });
    const [line] = await server.until(/^\{"method":.*\}$/m);
    expect(JSON.parse(line)).toMatchObject({
      method: 'POST',
      service: 'tencent-faceid',
      operation: 'getFaceIdToken',
      status: 200,
      code: 'UnauthorizedOperation.Arrears',
      signature: 'unchecked',
    });
    server.child.kill();
    await server.ended;
  });

  test('answers a taken port with one clear line and exit 2', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const { port } = taken.address() as AddressInfo;
    const server = start('--port', String(port));
    expect(await server.ended).toBe(2);
    expect(server.output().trimEnd()).toBe(
      `polyface-mock: port ${port} is taken: choose another with --port, or 0 for a free one`,
    );
    taken.close();
  });
});
