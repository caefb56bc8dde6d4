import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { workspace } from '../../../../tools/workspace/copy.ts';

/** The result of a run of test files. */
export interface TestRun {
  /** `passed`, or the message of the failure, by the title of the test. */
  readonly tests: Readonly<Record<string, string>>;
  /** The hosts of all connections to other machines. None was made: they were redirected to a server of the run. */
  readonly connections: readonly string[];
  /** What arrived at that server, in bytes. */
  readonly received: number;
  /** All that was printed. */
  readonly output: string;
}

/** What every test file can use. */
const prelude = `
import http from 'node:http';
import https from 'node:https';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test as plainTest } from 'vitest';
import { createAlibabaLinkvisual } from '@polyface/clients/alibaba-linkvisual';
import { createMegviiFinauth } from '@polyface/clients/megvii-finauth';
import { createTencentFaceid } from '@polyface/clients/tencent-faceid';
import { mockTencentFaceid } from '@polyface/mocks/tencent-faceid';
import { vendorTest } from '@polyface/mocks/vitest';
const credentials = { keyId: 'k', secret: 's' };
const person = { CompareLib: 'BUSINESS', IdCard: '11204416541220243X', Name: '韦小宝' } as const;
const callTencent = (options = {}) => createTencentFaceid({ credentials, ...options }).getFaceIdToken.safe(person);
const callMegvii = () => createMegviiFinauth({ credentials }).getFaceInfo.safe({ group_id: 'secret-group', face_token: 't' });
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
`;

/** Loaded before everything else: records each connection to another machine and redirects it to a port of this one. */
const recorder = (file: string, port: number) => `
import { appendFileSync } from 'node:fs';
import net from 'node:net';
const { connect } = net.Socket.prototype;
net.Socket.prototype.connect = function (...args) {
  const list = Array.isArray(args[0]) ? args[0] : args;
  const [options] = list;
  if (options?.host && !/^(localhost|127\\.|::1)/.test(options.host)) {
    appendFileSync(${JSON.stringify(file)}, options.host + '\\n');
    list[0] = { ...options, host: '127.0.0.1', port: ${port}, lookup: undefined };
  }
  return connect.apply(this, args);
};`;

/** Runs test files by Vitest, in one process if `isolate` is false. */
export async function runTests(
  files: Readonly<Record<string, string>>,
  settings: { readonly isolate?: boolean; readonly setupFiles?: readonly string[]; readonly environment?: string } = {},
): Promise<TestRun> {
  const parent = join(workspace, 'packages/mocks/test/isolation-run');
  mkdirSync(parent, { recursive: true });
  const folder = mkdtempSync(join(parent, 'tests-'));
  let received = 0;
  const server = createServer((socket) =>
    socket.on('data', ({ length }) => (received += length)).on('error', () => {}),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
  write('connections.txt', '');
  write('recorder.mjs', recorder(join(folder, 'connections.txt'), (server.address() as AddressInfo).port));
  for (const [name, text] of Object.entries(files)) write(name, prelude + text);
  const test = {
    include: ['*.test.ts'],
    root: folder,
    maxWorkers: 1,
    fileParallelism: false,
    testTimeout: 5_000,
    ...settings,
  };
  const config = { ssr: { resolve: { conditions: ['@polyface/source'] } }, test };
  write('vitest.config.mjs', `export default ${JSON.stringify(config)};`);
  const output = await runVitest(folder);
  await new Promise<void>((resolve) => server.close(() => resolve()));
  const report = JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8')) as Report;
  const connections = readFileSync(join(folder, 'connections.txt'), 'utf8').split('\n').filter(Boolean);
  rmSync(folder, { recursive: true, force: true });
  return { tests: resultsOf(report), connections, received, output };
}

interface Report {
  readonly testResults: readonly {
    readonly message: string;
    readonly assertionResults: readonly {
      readonly title: string;
      readonly status: string;
      readonly failureMessages: readonly string[];
    }[];
  }[];
}

function resultsOf({ testResults }: Report): Record<string, string> {
  const results = testResults.flatMap(({ assertionResults }) => assertionResults);
  return Object.fromEntries(
    results.map(({ title, status, failureMessages }) => [title, status === 'passed' ? status : failureMessages.join()]),
  );
}

function runVitest(folder: string): Promise<string> {
  const args = [
    join(workspace, 'node_modules/vitest/vitest.mjs'),
    'run',
    '--config',
    join(folder, 'vitest.config.mjs'),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${join(folder, 'report.json')}`,
  ];
  const env = { ...process.env, VITEST: '', NO_COLOR: '1', NODE_OPTIONS: `--import ${join(folder, 'recorder.mjs')}` };
  return new Promise((resolve) =>
    execFile(process.execPath, args, { cwd: workspace, env }, (_error, stdout, stderr) => resolve(stdout + stderr)),
  );
}
