import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { createTencentFaceid } from '@polyface/clients/tencent-faceid';
import { readArguments } from '../src/command/arguments.ts';
import { start } from '../src/command/start.ts';
import { UsageError } from '../src/files/usage-error.ts';
import { startCli } from './start-cli.ts';

const folder = mkdtempSync(join(tmpdir(), 'polyface-'));
afterAll(() => rmSync(folder, { recursive: true }));

function writeFile(content: unknown): string {
  const file = join(folder, `${crypto.randomUUID()}.json`);
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

const keys = { 'tencent-faceid': [{ keyId: 'AKIDEXAMPLE', secret: 'SECRETEXAMPLE' }] };
const person = { CompareLib: 'BUSINESS', IdCard: '11204416541220243X', Name: '韦小宝' } as const;

describe('polyface-mock', () => {
  test.each([
    [['-h'], /^polyface-mock: mocks .*\n[^]*--allow-host NAME/],
    [['--help'], /^polyface-mock: mocks .*\n[^]*POST sessions/],
    [['--version'], /^\d+\.\d+\.\d+\n$/],
  ])('with %j prints its help or its version', async (args, expected) => {
    const server = startCli(...args);
    expect(await server.ended).toBe(0);
    expect(server.output()).toMatch(expected);
  });

  test.each(['SIGINT', 'SIGTERM'] as const)(
    'prints its URL, logs each call in a line without secrets, and stops at %s',
    async (signal) => {
      const server = startCli('--port', '0', '--credentials', writeFile(keys));
      const [, endpoint] = await server.waitFor(/^(http:\/\/127\.0\.0\.1:\d+)$/m);
      const client = (secret: string) =>
        createTencentFaceid({ credentials: { keyId: 'AKIDEXAMPLE', secret }, endpoint: endpoint! });
      expect((await client('SECRETEXAMPLE').getFaceIdToken.safe(person)).ok).toBe(true);
      expect((await client('WRONG-SECRET').getFaceIdToken.safe(person)).ok).toBe(false);
      await server.waitFor(/POST tencent-faceid getFaceIdToken 200 \(TC3-HMAC-SHA256, .* ms\)\n/);
      await server.waitFor(
        /POST tencent-faceid getFaceIdToken 200 AuthFailure\.SignatureFailure \(signature refused: mismatch, .* ms\)\n/,
      );
      server.child.kill(signal);
      expect(await server.ended).toBe(0);
      expect(server.output()).not.toMatch(/SECRETEXAMPLE|WRONG-SECRET|11204416541220243X|韦小宝|[0-9a-f]{64}/);
    },
  );

  test.each([
    [[], 'no error'],
    [['--limits'], 'RequestLimitExceeded'],
  ])('with the options %j, calls over the documented rate limit fail with: %s', async (flags, expected) => {
    const server = startCli('--port', '0', ...flags);
    const [, endpoint] = await server.waitFor(/^(http:\/\/127\.0\.0\.1:\d+)$/m);
    const client = createTencentFaceid({
      credentials: { keyId: 'any', secret: 'any' },
      endpoint: endpoint!,
      limiter: false,
      maxRetries: 0,
    });
    const codes = new Set<string>();
    for (let attempt = 0; attempt < 5 && codes.size === 0; attempt++) {
      const results = await Promise.all(Array.from({ length: 200 }, () => client.getFaceIdToken.safe(person)));
      for (const result of results)
        if (!result.ok) codes.add('code' in result.error ? result.error.code : result.error.name);
    }
    server.child.kill();
    await server.ended;
    expect([...codes].join() || 'no error').toBe(expected);
  });

  test.each([
    ['an unknown option', ['--prot', '1'], /Unknown option '--prot'\. The options are --port, /],
    ['an option without its value', ['--host'], /--host needs a value/],
    ['a URL as a host name', ['--allow-host', 'http://mock'], /--allow-host must be a host name without a scheme/],
    ['a misspelled option', ['--statefull'], /Unknown option '--statefull'\. .* Did you mean --stateful\?$/],
    [
      'a scenario for a misspelled operation',
      ['--scenario', 'getFaceIDTokn=hang'],
      /Unknown operation "getFaceIDTokn"\. .* Did you mean getFaceIdToken\?$/,
    ],
    [
      'a scenario with a misspelled code',
      ['--scenario', 'getFaceIdToken=FailedOperation.Unknwn'],
      /no documented error code .* Did you mean FailedOperation\.UnKnown\?$/,
    ],
    [
      'a misspelled service in a file',
      ['--credentials', writeFile({ 'tencent-faceld': [] })],
      /unknown service "tencent-faceld"\. .* Did you mean tencent-faceid\?$/,
    ],
    [
      'an address that this machine does not have',
      ['--host', '192.0.2.1'],
      /--host: this machine has no address 192\.0\.2\.1/,
    ],
    ['a port that is not a number', ['--port', 'http'], /--port must be a number from 0 to 65535\.$/],
    ['a port that is too large', ['--port', '65536'], /--port must be a number/],
    ['a scenario without a code', ['--scenario', 'getFaceIdToken'], /--scenario must be <operation>=<code>/],
    [
      'a scenario for an unknown operation',
      ['--scenario', 'getToken=hang'],
      /--scenario: Unknown operation "getToken"\. Use one of addFace, /,
    ],
    [
      'a scenario with a code that is not documented',
      ['--scenario', 'getFaceIdToken=Nope'],
      /getFaceIdToken has no documented error code "Nope"\. Use one of /,
    ],
    ['an unknown log format', ['--log', 'xml'], /--log must be human or json/],
    ['a file that does not exist', ['--credentials', 'nowhere.json'], /nowhere\.json: cannot be read \(ENOENT\)/],
    [
      'a file that is not JSON',
      ['--credentials', writeFile('{ "tencent-faceid": SECRET')],
      /\.json: is not valid JSON\.$/,
    ],
    [
      'an unknown service',
      ['--credentials', writeFile({ tencent: [] })],
      /unknown service "tencent"\. Use alibaba-iot/,
    ],
    [
      'a key without a secret',
      ['--credentials', writeFile({ 'tencent-faceid': [{ keyId: 'k' }] })],
      /tencent-faceid\[0\]\.secret must be a string that is not empty\.$/,
    ],
  ])('refuses %s in one line', async (_mistake, args, message) => {
    const error = await (async () => start(readArguments(args)))().catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(UsageError);
    const text = (error as UsageError).message;
    expect(text).toMatch(message);
    expect(text.split('\n')).toHaveLength(1);
    expect(text).not.toMatch(/SECRET|\bat .*:\d+/);
  });

  test('prints the line alone and exits with code 2', async () => {
    const server = startCli('--scenario', 'getToken=hang');
    expect(await server.ended).toBe(2);
    expect(server.output()).toMatch(/^polyface-mock: --scenario: Unknown operation "getToken"\. .*\n$/);
  });

  test('simulates the response of --scenario, and logs each call as JSON with --log json', async () => {
    const server = startCli(
      '--port',
      '0',
      '--scenario',
      'getFaceIdToken=UnauthorizedOperation.Arrears',
      '--log',
      'json',
    );
    const [, endpoint] = await server.waitFor(/^(http:\/\/127\.0\.0\.1:\d+)$/m);
    const client = createTencentFaceid({ credentials: { keyId: 'k', secret: 's' }, endpoint: endpoint! });
    expect(await client.getFaceIdToken.safe(person)).toMatchObject({
      error: { code: 'UnauthorizedOperation.Arrears' },
    });
    const [line] = await server.waitFor(/^\{"method":.*\}$/m);
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

  test('reports a port in use in one line and exits with code 2', async () => {
    const otherServer = createServer().listen(0, '127.0.0.1');
    await once(otherServer, 'listening');
    const { port } = otherServer.address() as AddressInfo;
    const server = startCli('--port', String(port));
    expect(await server.ended).toBe(2);
    expect(server.output().trimEnd()).toBe(
      `polyface-mock: port ${port} is in use. Choose another with --port, or 0 for a free one.`,
    );
    otherServer.close();
  });
});
