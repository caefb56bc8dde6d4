import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { basename, join } from 'node:path';
import { workspace } from '../../../../tools/workspace/copy.ts';

/** The result of the test files of a project. */
export interface TestRun {
  /** `passed`, or the message of the failure, by the title of the test. */
  readonly tests: Readonly<Record<string, string>>;
  /** The hosts of all connections to other machines. None was made: they were redirected to a server of the run. */
  readonly connections: readonly string[];
  /** What arrived at that server, in bytes. */
  readonly received: number;
  /** All that was printed, by all projects. */
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

/**
 * Loaded before everything else: records each connection to another machine and redirects it to a port of this one. The variables
 * are those of a project; the process of Vitest itself has none and may connect to no other machine.
 */
const recorder = `
import { appendFileSync } from 'node:fs';
import net from 'node:net';
const { connect } = net.Socket.prototype;
const { POLYFACE_CONNECTIONS: file, POLYFACE_PORT: port } = process.env;
net.Socket.prototype.connect = function (...args) {
  const list = Array.isArray(args[0]) ? args[0] : args;
  const [options] = list;
  if (options?.host && !/^(localhost|127\\.|::1)/.test(options.host)) {
    if (!file) throw new Error('A connection to ' + options.host + ' outside of the test files.');
    appendFileSync(file, options.host + '\\n');
    list[0] = { ...options, host: '127.0.0.1', port: Number(port), lookup: undefined };
  }
  return connect.apply(this, args);
};`;

/** Settings of a project. */
export interface ProjectSettings {
  /** Whether each file has a process of its own. Default: true. */
  readonly isolate?: boolean;
  /** The name of the setup file. */
  readonly setup?: string;
}

interface Project {
  readonly folder: string;
  readonly files: Readonly<Record<string, string>>;
  readonly settings: ProjectSettings;
}

/** Projects that Vitest runs together, because it takes longer to start than most of them to run. Each file has a process of its own. */
export class TestProjects {
  readonly #folder = mkdtempSync(join(runsFolder(), 'tests-'));
  readonly #projects: Project[] = [];
  #runs: Promise<ReadonlyMap<Project, TestRun>> | undefined;

  /** Adds a project. The returned function runs all projects when it is first called, and returns the result of this one. */
  add(files: Readonly<Record<string, string>>, settings: ProjectSettings = {}): () => Promise<TestRun> {
    const project = { folder: join(this.#folder, `project-${this.#projects.length}`), files, settings };
    this.#projects.push(project);
    return async () => (await (this.#runs ??= runProjects(this.#folder, this.#projects))).get(project)!;
  }

  /** Deletes the files. */
  remove(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

function runsFolder(): string {
  const folder = join(workspace, 'packages/mocks/test/isolation-run');
  mkdirSync(folder, { recursive: true });
  return folder;
}

async function runProjects(folder: string, projects: readonly Project[]): Promise<ReadonlyMap<Project, TestRun>> {
  const started = await Promise.all(
    projects.map(async (project) => {
      const server = await startServer();
      return { project, server, config: writeProject(project, server.port) };
    }),
  );
  writeFileSync(join(folder, 'recorder.mjs'), recorder);
  // The projects differ only in options of tests. So they share a Vite server, and each module is transformed once.
  const test = {
    maxWorkers: 1,
    fileParallelism: false,
    testTimeout: 5_000,
    projects: started.map(({ config }) => config),
  };
  const config = { root: folder, ssr: { resolve: { conditions: ['@polyface/source'] } }, test };
  writeFileSync(join(folder, 'vitest.config.mjs'), `export default ${JSON.stringify(config)};`);
  const output = await runVitest(folder);
  const { testResults } = JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8')) as Report;
  const runs = started.map(({ project, server }): readonly [Project, TestRun] => [
    project,
    {
      tests: resultsOf(testResults.filter(({ name }) => name.startsWith(`${project.folder.replaceAll('\\', '/')}/`))),
      connections: readFileSync(join(project.folder, 'connections.txt'), 'utf8').split('\n').filter(Boolean),
      received: server.received(),
      output,
    },
  ]);
  await Promise.all(started.map(({ server }) => server.close()));
  return new Map(runs);
}

/** A server that counts what it receives. */
async function startServer() {
  let received = 0;
  const server = createServer((socket) =>
    socket.on('data', ({ length }) => (received += length)).on('error', () => {}),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    received: () => received,
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}

/** Writes the files of a project. Returns its configuration. */
function writeProject({ folder, files, settings: { isolate, setup } }: Project, port: number): object {
  const connections = join(folder, 'connections.txt');
  mkdirSync(folder);
  writeFileSync(connections, '');
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), prelude + text);
  return {
    test: {
      name: basename(folder),
      include: [`${basename(folder)}/*.test.ts`],
      env: { POLYFACE_CONNECTIONS: connections, POLYFACE_PORT: String(port) },
      ...(setup !== undefined && { setupFiles: [join(folder, setup)] }),
      ...(isolate !== undefined && { isolate }),
    },
  };
}

interface Report {
  readonly testResults: readonly {
    /** The path of the file. */
    readonly name: string;
    readonly assertionResults: readonly {
      readonly title: string;
      readonly status: string;
      readonly failureMessages: readonly string[];
    }[];
  }[];
}

function resultsOf(testResults: Report['testResults']): Record<string, string> {
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
