import { spawnSync } from 'node:child_process';
import { existsSync, globSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

/**
 * Runs the tests of a client that need no other tool with each version of its language that the machine has:
 * `node tools/languages/versions.ts python` or `java`. One line says which versions are missing.
 */
interface Version {
  readonly name: string;
  /** The program of this version; `undefined` if the machine has none. */
  readonly program: string | undefined;
}

const python = 'packages/clients-python';
const java = 'packages/clients-java';

function run(command: string, args: readonly string[], cwd: string, env: NodeJS.ProcessEnv = {}): boolean {
  const options = { cwd, env: { ...process.env, ...env }, encoding: 'utf8' } as const;
  const { status, stdout, stderr } = spawnSync(command, args, options);
  if (status !== 0)
    console.error(`${command} ${args.join(' ')}\n${stdout}${stderr}`.trim().split('\n').slice(-40).join('\n'));
  return status === 0;
}

function findPython(version: string): string | undefined {
  const pyenv = globSync(join(homedir(), `.pyenv/versions/${version}.*/bin/python`)).sort();
  return [...pyenv, `python${version}`].findLast((program) => spawnSync(program, ['--version']).status === 0);
}

/** The home of a JDK, below the folders of Debian and SDKMAN. */
function findJava(version: string): string | undefined {
  const named = [
    `/usr/lib/jvm/*-${version}{,-*}`,
    `/usr/lib/jvm/*-1.${version}.0-*`,
    join(homedir(), `.sdkman/candidates/java/${version}.*`),
  ];
  const homes = [
    process.env[`JAVA_HOME_${version}_X64`] ?? '',
    ...named.flatMap((pattern) => globSync(pattern)).sort(),
  ];
  return homes.find((home) => home !== '' && existsSync(join(home, 'bin/javac')));
}

/** Installs the client into an environment of its own, without its sources beside it. */
function testPython({ name, program = '' }: Version): boolean {
  const folder = resolve(`build/languages-python-${name}`);
  rmSync(folder, { recursive: true, force: true });
  const own = join(folder, 'bin/python');
  const tests = [
    'behavior',
    'import',
    'observation',
    'own_endpoint',
    'proxies',
    'redaction',
    'retries',
    'safety',
    'truncation',
    'values',
    'wire',
  ];
  const files = tests.map((test) => `test/test_${test}.py`);
  return (
    run(program, ['-m', 'venv', folder], '.') &&
    run(own, ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', resolve(python), 'pytest'], '.') &&
    run(own, ['-m', 'pytest', '-q', ...files], python)
  );
}

/** Runs the classes that another JDK compiled for release 11. */
function testJava({ program = '' }: Version): boolean {
  const tests = [
    'Behavior',
    'Deadline',
    'EnvironmentProxies',
    'FutureTransport',
    'HostileServer',
    'Observation',
    'Redaction',
    'Retries',
    'SecureTransport',
    'SlowServer',
    'SocketTransport',
    'Truncation',
    'Value',
    'Wire',
  ];
  return run(
    'mvn',
    ['-q', '-B', '-o', 'surefire:test', `-Dtest=${tests.map((name) => `${name}Test`).join(',')}`],
    java,
    { JAVA_HOME: program },
  );
}

const languages = {
  python: { versions: ['3.9', '3.11', '3.13'], find: findPython, test: testPython },
  java: { versions: ['11', '17', '21'], find: findJava, test: testJava },
};
const name = process.argv[2] as keyof typeof languages;
const { versions, find, test } = languages[name];
const all = versions.map((version): Version => ({ name: version, program: find(version) }));
const missing = all.filter(({ program }) => program === undefined).map((version) => version.name);
if (missing.length > 0)
  console.log(`versions: ${name} ${missing.join(', ')} is not on this machine and was not tried.`);
for (const version of all.filter(({ program }) => program !== undefined)) {
  const passed = test(version);
  console.log(`versions: ${name} ${version.name} ${passed ? 'passed' : 'FAILED'}`);
  if (!passed) process.exitCode = 1;
}
