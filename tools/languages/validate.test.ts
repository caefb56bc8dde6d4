import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { findMissing } from './generator.test.data.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'polyface-validate-'));
afterAll(() => rmSync(folder, { recursive: true }));

function validate(env: NodeJS.ProcessEnv, ...files: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['tools/languages/validate.ts', ...files], {
    cwd: root,
    env,
    encoding: 'utf8',
  });
  return { status, output: `${stdout}${stderr}`.trimEnd() };
}

test('a missing Java is reported in one line', () => {
  expect(validate({ PATH: folder })).toEqual({
    status: 1,
    output: 'validate: Java is missing. Install Java 11 or newer: OpenAPI Generator requires it.',
  });
});

const hasJava = !spawnSync('java', ['-version']).error;
if (hasJava) {
  test('a jar that cannot be downloaded is reported in one line', () => {
    const home = join(folder, 'home');
    mkdirSync(home);
    const closedPort = 'http://127.0.0.1:9';
    const proxies = { HTTPS_PROXY: closedPort, https_proxy: closedPort, NO_PROXY: '', no_proxy: '' };
    const { status, output } = validate({ ...process.env, ...proxies, HOME: home, USERPROFILE: home });
    expect(status).toBe(1);
    expect(output).toMatch(
      /^validate: OpenAPI Generator [\d.]+ cannot be downloaded \(.+\)\. Download its jar by other means and save it as ~\S+\.jar\.$/,
    );
  });
}

const missing = findMissing();
if (missing === undefined) describe('OpenAPI Generator', generatorTests);
else console.warn(`The tests with OpenAPI Generator are left out. ${missing}`);

function generatorTests(): void {
  test('accepts all specs', () => {
    expect(validate(process.env).output).toMatch(/^validate: \d+ files, no problems$/);
  });

  test('reports a reference that cannot be resolved, with the file', () => {
    const file = join(folder, 'broken.yaml');
    writeFileSync(
      file,
      [
        'openapi: 3.0.3',
        "info: { title: broken, version: '1' }",
        'paths:',
        '  /:',
        '    get:',
        '      responses:',
        "        '200':",
        "          $ref: './nowhere.yaml#/components/responses/X'",
      ].join('\n'),
    );
    const { status, output } = validate(process.env, file);
    expect(status).toBe(1);
    expect(output).toContain(`${file}: `);
  });
}
