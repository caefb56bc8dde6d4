import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const copy = mkdtempSync(join(tmpdir(), 'polyface-languages-'));
afterAll(() => rmSync(copy, { recursive: true, force: true }));

function languages(env: NodeJS.ProcessEnv, ...args: string[]) {
  const command = [join(copy, 'tools/languages/languages.ts'), ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: copy, env, encoding: 'utf8' });
  return { status, output: `${stdout}${stderr}`.trimEnd() };
}

/** A copy of the workspace, so that its specs can be changed. */
beforeAll(() => {
  const ours = (path: string) =>
    !/\/(node_modules|dist|build|target|\.venv|__pycache__)(\/|$)/.test(path.slice(root.length));
  const needed = ['specs', 'tools', 'packages', 'package.json', 'openapitools.json', 'prettier.config.js'];
  for (const file of needed) cpSync(join(root, file), join(copy, file), { recursive: true, filter: ours });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
});

test('without Java one line says what is missing', () => {
  const { status, output } = languages({ PATH: copy });
  expect(status).toBe(1);
  expect(output).toMatch(/^languages: Java is missing\. [^\n]+$/);
});

test('without the network one line says what is missing and where to put it', () => {
  mkdirSync(join(copy, 'home'));
  const env = {
    ...process.env,
    HOME: join(copy, 'home'),
    HTTPS_PROXY: 'http://127.0.0.1:9',
    https_proxy: 'http://127.0.0.1:9',
  };
  const { status, output } = languages(env);
  expect(status).toBe(1);
  expect(output).toMatch(/^languages: OpenAPI Generator \S+ cannot be downloaded [^\n]+$/);
});

const hasJava = !spawnSync('java', ['-version']).error;
if (!hasJava && process.env['CI']) throw new Error('CI needs Java');

function withJava(): void {
  test('the committed clients are what the specs generate, and a second run writes nothing', () => {
    expect(languages(process.env, '--check')).toEqual({ status: 0, output: '' });
    expect(languages(process.env).output).toMatch(/^languages: 0 written, 0 deleted, \d+ unchanged$/);
  });

  test('a removed endpoint leaves no file and no method', () => {
    rmSync(join(copy, 'specs/tencent-faceid/detect-auth.yaml'));
    expect(languages(process.env).output).toMatch(/^languages: \d+ written, [1-9]\d* deleted, \d+ unchanged$/);
    const found = spawnSync('grep', [
      '-rliE',
      'detect_?auth(input|output|\\()',
      join(copy, 'packages/clients-java/src/gen'),
      join(copy, 'packages/clients-python/src'),
    ]);
    expect(found.stdout.toString()).toBe('');
  });

  test('a removed service leaves no file', () => {
    rmSync(join(copy, 'specs/megvii-finauth'), { recursive: true });
    languages(process.env);
    const found = spawnSync('find', [
      join(copy, 'packages/clients-java/src'),
      join(copy, 'packages/clients-python/src'),
      '-iname',
      '*finauth*',
    ]);
    expect(found.stdout.toString()).toBe('');
  });

  test('a damaged jar is named and removed', () => {
    const home = join(copy, 'damaged');
    const folder = join(home, '.cache/openapi-generator');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, '7.25.0.jar'), 'no jar');
    const { status, output } = languages({ ...process.env, HOME: home });
    expect(status).toBe(1);
    expect(output).toMatch(/^languages: The jar of OpenAPI Generator [^\n]+ damaged [^\n]+$/);
  });
}

if (hasJava) describe('OpenAPI Generator', { timeout: 120_000 }, withJava);
