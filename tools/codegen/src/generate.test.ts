import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { generate } from './generate.ts';

const golden = join(import.meta.dirname, '../test/golden');
const index = 'packages/mocks/src/services.gen.ts';
const client = 'packages/clients/src/acme-zoo/delete.gen.ts';
let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'codegen-'));
  await cp(join(golden, 'specs'), join(root, 'specs'), { recursive: true });
});
afterEach(() => rm(root, { recursive: true }));

async function exists(file: string): Promise<boolean> {
  return stat(join(root, file)).then(
    () => true,
    () => false,
  );
}

describe('generating', () => {
  test('writes all files, and nothing the second time', async () => {
    const first = await generate({ root });
    expect(first.missing).toEqual(first.files);
    expect(first.files).toContain(index);
    const { mtimeMs } = await stat(join(root, client));
    expect(await generate({ root })).toMatchObject({ missing: [], different: [], left: [] });
    expect((await stat(join(root, client))).mtimeMs).toBe(mtimeMs);
  });

  test('gives the same bytes wherever and in whatever order it is done', async () => {
    const other = await mkdtemp(join(tmpdir(), 'codegen-other-'));
    await mkdir(join(other, 'specs/acme-zoo'), { recursive: true });
    for (const name of ['service', 'delete', 'adopt-animal']) {
      await cp(join(root, `specs/acme-zoo/${name}.yaml`), join(other, `specs/acme-zoo/${name}.yaml`));
    }
    const { files } = await generate({ root });
    await generate({ root: other, services: ['acme-zoo'] });
    await generate({ root: other, index: true });
    for (const file of files)
      expect(await readFile(join(other, file), 'utf8')).toBe(await readFile(join(root, file), 'utf8'));
    await rm(other, { recursive: true });
  });

  test('mends what was edited by hand', async () => {
    await generate({ root });
    const made = await readFile(join(root, client), 'utf8');
    await writeFile(join(root, client), `${made}// mine\n`);
    expect(await generate({ root, services: ['acme-zoo'] })).toMatchObject({ different: [client] });
    expect(await readFile(join(root, client), 'utf8')).toBe(made);
  });

  test('deletes what is made of an endpoint that is gone, and no file written by hand', async () => {
    await generate({ root });
    await writeFile(join(root, 'packages/mocks/src/acme-zoo/store.ts'), '// by hand\n');
    await rm(join(root, 'specs/acme-zoo/delete.yaml'));
    const { left } = await generate({ root, services: ['acme-zoo'] });
    expect(left).toEqual([
      'packages/clients/src/acme-zoo/delete.gen.ts',
      'packages/clients/src/acme-zoo/delete.types.gen.ts',
      'packages/mocks/src/acme-zoo/delete.gen.ts',
      'packages/docs/src/data/acme-zoo/delete.gen.json',
    ]);
    expect(await exists(client)).toBe(false);
    expect(await exists('packages/mocks/src/acme-zoo/store.ts')).toBe(true);
  });

  test('deletes the folders of a service that is gone, with the index of services', async () => {
    await generate({ root });
    await cp(join(root, 'specs/acme-zoo'), join(root, 'specs/acme-park'), { recursive: true });
    await rm(join(root, 'specs/acme-zoo'), { recursive: true });
    await generate({ root, index: true });
    expect(await exists('packages/clients/src/acme-zoo')).toBe(false);
    expect(await exists('packages/mocks/src/acme-zoo')).toBe(false);
    expect(await readFile(join(root, index), 'utf8')).toContain('mockAcmePark');
  });

  test('writes nothing when a spec is wrong', async () => {
    const file = join(root, 'specs/acme-zoo/service.yaml');
    await writeFile(file, (await readFile(file, 'utf8')).replace('x-timeout: 5000', 'x-timeout: soon'));
    await expect(generate({ root })).rejects.toThrow(/^specs\/acme-zoo\/service\.yaml:\d+: /);
    expect(await exists('packages')).toBe(false);
  });
});

describe('the command', () => {
  const run = (...given: string[]) =>
    new Promise<{ code: number; out: string; err: string }>((resolve) => {
      execFile(process.execPath, [join(import.meta.dirname, 'cli.ts'), ...given], { cwd: root }, (error, out, err) =>
        resolve({ code: error ? Number(error.code) : 0, out, err }),
      );
    });

  test('says what it did', async () => {
    expect(await run('generate')).toEqual({
      code: 0,
      out: 'generate: 15 files written, 0 deleted, 0 as they should be\n',
      err: '',
    });
    expect(await run('generate', 'acme-zoo')).toMatchObject({
      out: 'generate: 0 files written, 0 deleted, 14 as they should be\n',
    });
    expect(await run('generate', '--services')).toMatchObject({
      out: 'generate: 0 files written, 0 deleted, 1 as they should be\n',
    });
  });

  test('with --check says what drifted and how to mend it, and leaves it as it is', async () => {
    await run('generate');
    expect(await run('generate', '--check')).toEqual({ code: 0, out: '', err: '' });
    await writeFile(join(root, client), '// mine\n');
    await rm(join(root, index));
    await writeFile(join(root, 'packages/clients/src/acme-zoo/old.gen.ts'), '');
    expect(await run('generate', '--check')).toEqual({
      code: 1,
      out: '',
      err: [
        `${client}: is not what the specs make`,
        'packages/clients/src/acme-zoo/old.gen.ts: is no longer made',
        `${index}: is missing`,
        'Run `npm run generate` and commit what it changes.\n',
      ].join('\n'),
    });
    expect(await readFile(join(root, client), 'utf8')).toBe('// mine\n');
  });

  test.each([
    { given: [], code: 2, want: /^generate: there is no command given\n/ },
    { given: ['make'], code: 2, want: /^generate: there is no command make\n/ },
    { given: ['generate', '--fast'], code: 2, want: /^generate: Unknown option '--fast'/ },
    {
      given: ['generate', 'acme-park'],
      code: 2,
      want: /^generate: there is no service acme-park under specs\/: there are acme-zoo\n$/,
    },
    { given: ['generate', '--services', 'acme-zoo'], code: 2, want: /^generate: --services takes no name/ },
  ])('refuses $given in one clear line', async ({ given, code, want }) => {
    const result = await run(...given);
    expect(result).toMatchObject({ code, out: '' });
    expect(result.err).toMatch(want);
    expect(result.err).not.toContain('    at ');
  });

  test('refuses a folder without specs, and a spec that is wrong, without a stack', async () => {
    await writeFile(join(root, 'specs/acme-zoo/delete.yaml'), 'paths: [');
    const wrong = await run('generate');
    expect(wrong.code).toBe(1);
    expect(wrong.err).toMatch(/^specs\/acme-zoo\/delete\.yaml:1: The file is not valid YAML: /);
    await rm(join(root, 'specs'), { recursive: true });
    expect(await run('generate')).toEqual({
      code: 2,
      out: '',
      err: 'generate: there is no specs/ here: start it in the root of the workspace\n',
    });
    await mkdir(join(root, 'specs'));
  });
});
