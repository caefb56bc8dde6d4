import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findMissing } from './generator.test.data.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const copy = mkdtempSync(join(tmpdir(), 'polyface-languages-'));
afterAll(() => rmSync(copy, { recursive: true, force: true }));

const generatedFolders = [
  'packages/clients-java/src/gen',
  'packages/clients-python/src/polyface',
  'packages/docs/src/samples/names',
];

function languages(env: NodeJS.ProcessEnv) {
  const command = [join(copy, 'tools/languages/languages.ts')];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: copy, env, encoding: 'utf8' });
  return { status, output: `${stdout}${stderr}`.trimEnd() };
}

/** A folder with a `java` that only reports its version. */
function fakeJava(version: string): string {
  const folder = join(copy, `java-${version}`);
  mkdirSync(folder);
  writeFileSync(join(folder, 'java'), `#!/bin/sh\necho 'openjdk version "${version}"' >&2\n`, { mode: 0o755 });
  return folder;
}

/** A copy of what the generator reads and writes, so that its specs can be changed. */
beforeAll(() => {
  const filter = (path: string) => !/\/(node_modules|__pycache__)(\/|$)/.test(path.slice(root.length));
  const copied = ['specs', 'tools', ...generatedFolders, 'package.json', 'openapitools.json', '.oxfmtrc.json'];
  for (const file of copied) cpSync(join(root, file), join(copy, file), { recursive: true, filter });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
});

describe('one line says what is missing', () => {
  test('Java', () => {
    const { status, output } = languages({ PATH: copy });
    expect(status).toBe(1);
    expect(output).toMatch(/^languages: Java is missing\. [^\n]+$/);
  });

  test('a Java that is new enough', () => {
    const { status, output } = languages({ PATH: fakeJava('1.8.0_402') });
    expect(status).toBe(1);
    expect(output).toMatch(/^languages: Java is too old \(version 8\)\. [^\n]+$/);
  });

  test('the network, and where to put the jar', () => {
    const HOME = join(copy, 'home');
    mkdirSync(HOME);
    const closedPort = 'http://127.0.0.1:9';
    const proxies = { HTTPS_PROXY: closedPort, https_proxy: closedPort, NO_PROXY: '', no_proxy: '' };
    const { status, output } = languages({ PATH: fakeJava('17.0.1'), HOME, ...proxies });
    expect(status).toBe(1);
    expect(output).toMatch(/^languages: OpenAPI Generator \S+ cannot be downloaded [^\n]+$/);
  });

  test('an undamaged jar: the damaged one is deleted', () => {
    const HOME = join(copy, 'damaged');
    const jar = join(HOME, '.cache/openapi-generator/7.25.0.jar');
    mkdirSync(join(jar, '..'), { recursive: true });
    writeFileSync(jar, 'no jar');
    const { status, output } = languages({ PATH: fakeJava('21.0.1'), HOME });
    expect(status).toBe(1);
    expect(output).toMatch(/^languages: The jar of OpenAPI Generator [^\n]+ damaged [^\n]+$/);
    expect(existsSync(jar)).toBe(false);
  });
});

/** The generated files of the copy whose text or name matches. */
function generatedFiles(matches: RegExp): string[] {
  const files = generatedFolders.flatMap((folder) => globSync(`${join(copy, folder)}/**/*.{java,py,json}`));
  return files.filter((file) => matches.test(file) || matches.test(readFileSync(file, 'utf8')));
}

/** One run of the generator for all promises: a start of Java takes seconds. `npm run languages -- --check` compares all files. */
function generatorTests(): void {
  let output = '';
  let before: Map<string, number>;
  const times = () => {
    const files = generatedFiles(/alibaba_?(iot|linkvisual)\//).filter((file) =>
      /alibaba_?(iot|linkvisual)\//.test(file),
    );
    return new Map(files.map((file) => [file, statSync(file).mtimeMs]));
  };

  beforeAll(() => {
    rmSync(join(copy, 'specs/tencent-faceid/detect-auth.yaml'));
    rmSync(join(copy, 'specs/megvii-finauth'), { recursive: true });
    before = times();
    output = languages(process.env).output;
  });

  test('a removed endpoint and a removed service are reported', () => {
    expect(output).toMatch(/^languages: [1-9]\d* written, [1-9]\d* deleted, [1-9]\d* unchanged$/);
  });

  test('a removed endpoint leaves no file and no method', () => {
    expect(generatedFiles(/detect_?auth(input|output|\()/i)).toEqual([]);
  });

  test('a removed service leaves no file', () => {
    expect(generatedFiles(/finauth/i)).toEqual([]);
  });

  test('the committed clients of other services are what the specs generate, and are not written again', () => {
    expect(before.size).toBeGreaterThan(40);
    expect(times()).toEqual(before);
  });
}

const missing = findMissing();
if (missing === undefined) describe('OpenAPI Generator', { timeout: 120_000 }, generatorTests);
else console.warn(`The tests of the Python and Java generators are left out. ${missing}`);
