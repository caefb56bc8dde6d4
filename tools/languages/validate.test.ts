import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';

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

test('without Java it says in one line what is missing', () => {
  const { status, output } = validate({ PATH: folder });
  expect(status).toBe(1);
  expect(output).toBe(
    'validate: Java is missing. OpenAPI Generator needs Java 11 or newer; all else here does without.',
  );
});

const hasJava = !spawnSync('java', ['-version']).error;
if (!hasJava && process.env['CI']) throw new Error('CI needs Java');
if (!hasJava) console.warn('validate.test.ts: without Java only its absence is tested');

function withJava(): void {
  test('finds no problem in the specs', () => {
    expect(validate(process.env).output).toMatch(/^validate: \d+ files, no problem$/);
  });

  test('refuses a reference that leads nowhere, with the file', () => {
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

if (hasJava) describe('OpenAPI Generator', withJava);
