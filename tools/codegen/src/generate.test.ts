import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
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

describe('generate', () => {
  test('writes all files, and none the second time', async () => {
    const first = await generate({ root });
    expect(first.missing).toEqual(first.files);
    expect(first.files).toContain(index);
    const { mtimeMs } = await stat(join(root, client));
    expect(await generate({ root })).toMatchObject({ missing: [], outdated: [], obsolete: [] });
    expect((await stat(join(root, client))).mtimeMs).toBe(mtimeMs);
  });

  test('writes the same bytes in any folder and any order', async () => {
    const other = await mkdtemp(join(tmpdir(), 'codegen-other-'));
    await mkdir(join(other, 'specs/acme-zoo'), { recursive: true });
    await cp(join(root, 'specs/protocols'), join(other, 'specs/protocols'), { recursive: true });
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

  test('restores a file that was edited by hand', async () => {
    await generate({ root });
    const original = await readFile(join(root, client), 'utf8');
    await writeFile(join(root, client), `${original}// edited\n`);
    expect(await generate({ root, services: ['acme-zoo'] })).toMatchObject({ outdated: [client] });
    expect(await readFile(join(root, client), 'utf8')).toBe(original);
  });

  test('does not generate a service again whose specs and files are unchanged, but does check it', async () => {
    await generate({ root });
    const cached = join(root, 'node_modules/.cache/polyface/generate/acme-zoo.json');
    const entry = JSON.parse(await readFile(cached, 'utf8')) as { files: Record<string, string> };
    const other = 'packages/clients/src/acme-zoo/index.gen.ts';
    await cp(join(root, other), join(root, client));
    await writeFile(cached, JSON.stringify({ ...entry, files: { ...entry.files, [client]: entry.files[other] } }));
    expect((await generate({ root })).outdated).toEqual([]);
    expect((await generate({ root, check: true })).outdated).toEqual([client]);
    await writeFile(cached, '{');
    expect((await generate({ root })).outdated).toEqual([client]);
  });

  test.each(['acme-zoo/delete.yaml', 'acme-zoo/service.yaml', 'protocols/alibaba-gateway.yaml'])(
    'refuses a change of %s that makes the specs invalid, also after a generation',
    async (name) => {
      await generate({ root });
      const file = join(root, 'specs', name);
      await writeFile(file, `${await readFile(file, 'utf8')}\nunknownKey: 1\n`);
      await expect(generate({ root })).rejects.toThrow(`specs/${name}:`);
      await expect(generate({ root })).rejects.toThrow(`specs/${name}:`);
    },
  );

  test('deletes the files of a deleted endpoint, and no hand-written file', async () => {
    await generate({ root });
    await writeFile(join(root, 'packages/mocks/src/acme-zoo/store.ts'), '// hand-written\n');
    await rm(join(root, 'specs/acme-zoo/delete.yaml'));
    const { obsolete } = await generate({ root, services: ['acme-zoo'] });
    expect(obsolete).toEqual([
      'packages/clients/src/acme-zoo/delete.gen.ts',
      'packages/clients/src/acme-zoo/delete.types.gen.ts',
      'packages/mocks/src/acme-zoo/delete.gen.ts',
      'packages/docs/src/data/acme-zoo/delete.gen.json',
    ]);
    expect(await exists(client)).toBe(false);
    expect(await exists('packages/mocks/src/acme-zoo/store.ts')).toBe(true);
  });

  test('deletes the folders of a deleted service with the index', async () => {
    await generate({ root });
    await cp(join(root, 'specs/acme-zoo'), join(root, 'specs/acme-park'), { recursive: true });
    await rm(join(root, 'specs/acme-zoo'), { recursive: true });
    await generate({ root, index: true });
    expect(await exists('packages/clients/src/acme-zoo')).toBe(false);
    expect(await exists('packages/mocks/src/acme-zoo')).toBe(false);
    expect(await readFile(join(root, index), 'utf8')).toContain('mockAcmePark');
  });

  test('deletes the files of a deleted endpoint with the index, as after a cache restored the service', async () => {
    await generate({ root });
    await rm(join(root, 'specs/acme-zoo/delete.yaml'));
    const { obsolete } = await generate({ root, index: true });
    expect(obsolete).toHaveLength(4);
    expect(await exists(client)).toBe(false);
    expect(await exists('packages/clients/src/acme-zoo/index.gen.ts')).toBe(true);
  });

  test('accepts line breaks of Windows in specs and in generated files', async () => {
    const { files } = await generate({ root });
    const specs = ['service', 'delete', 'adopt-animal'].map((name) => `specs/acme-zoo/${name}.yaml`);
    for (const file of [...files, ...specs, 'specs/protocols/alibaba-gateway.yaml']) {
      const text = await readFile(join(root, file), 'utf8');
      await writeFile(join(root, file), text.replaceAll('\n', '\r\n'));
    }
    expect(await generate({ root, check: true })).toMatchObject({ missing: [], outdated: [], obsolete: [] });
  });

  test('can run in two processes at once', async () => {
    await generate({ root });
    for (let round = 0; round < 5; round += 1) {
      await rename(join(root, 'specs/acme-zoo/delete.yaml'), join(root, 'delete.yaml'));
      await Promise.all([generate({ root }), generate({ root }), generate({ root, index: true })]);
      expect(await exists(client)).toBe(false);
      await rename(join(root, 'delete.yaml'), join(root, 'specs/acme-zoo/delete.yaml'));
      await Promise.all([generate({ root }), generate({ root })]);
      expect(await generate({ root, check: true })).toMatchObject({ missing: [], outdated: [], obsolete: [] });
    }
  });

  test('refuses an endpoint whose files have the names of other generated files', async () => {
    const text = await readFile(join(root, 'specs/acme-zoo/delete.yaml'), 'utf8');
    await writeFile(join(root, 'specs/acme-zoo/index.yaml'), text.replace('operationId: delete', 'operationId: index'));
    await expect(generate({ root })).rejects.toThrow(/^specs\/acme-zoo\/index\.yaml:\d+: .*Choose another/);
    expect(await exists('packages')).toBe(false);
  });

  test('reports a folder without service.yaml also if only the index is generated', async () => {
    await mkdir(join(root, 'specs/acme-park'));
    await cp(join(root, 'specs/acme-zoo/delete.yaml'), join(root, 'specs/acme-park/delete.yaml'));
    await expect(generate({ root, index: true })).rejects.toThrow(
      'specs/acme-park/delete.yaml:1: specs/acme-park/service.yaml is missing. Add it',
    );
  });

  test('reports a file that no service reads', async () => {
    await cp(join(root, 'specs/acme-zoo/delete.yaml'), join(root, 'specs/delete.yaml'));
    for (const options of [{ index: true }, { services: ['acme-zoo'] }])
      await expect(generate({ root, ...options })).rejects.toThrow('specs/delete.yaml:1: The file is not read');
  });

  test('writes nothing if a spec is invalid', async () => {
    const file = join(root, 'specs/acme-zoo/service.yaml');
    await writeFile(file, (await readFile(file, 'utf8')).replace('x-timeout: 5000', 'x-timeout: soon'));
    await expect(generate({ root })).rejects.toThrow(/^specs\/acme-zoo\/service\.yaml:\d+: /);
    expect(await exists('packages')).toBe(false);
  });
});

describe('the command', () => {
  const run = (...args: string[]) =>
    new Promise<{ code: number; out: string; err: string }>((resolve) => {
      execFile(process.execPath, [join(import.meta.dirname, 'cli.ts'), ...args], { cwd: root }, (error, out, err) =>
        resolve({ code: error ? Number(error.code) : 0, out, err }),
      );
    });

  test('prints how many files it wrote, deleted and left unchanged', async () => {
    expect(await run('generate')).toEqual({
      code: 0,
      out: 'generate: 15 written, 0 deleted, 0 unchanged\n',
      err: '',
    });
    expect(await run('generate', 'acme-zoo')).toMatchObject({
      out: 'generate: 0 written, 0 deleted, 14 unchanged\n',
    });
    expect(await run('generate', '--services')).toMatchObject({
      out: 'generate: 0 written, 0 deleted, 1 unchanged\n',
    });
  });

  test('with --check lists the files that are out of date, and changes nothing', async () => {
    await run('generate');
    expect(await run('generate', '--check')).toEqual({ code: 0, out: '', err: '' });
    await writeFile(join(root, client), '// edited\n');
    await rm(join(root, index));
    await writeFile(join(root, 'packages/clients/src/acme-zoo/old.gen.ts'), '');
    expect(await run('generate', '--check')).toEqual({
      code: 1,
      out: '',
      err: [
        `${client}: out of date`,
        'packages/clients/src/acme-zoo/old.gen.ts: no longer generated',
        `${index}: missing`,
        'Run `npm run generate` and commit the changes.\n',
      ].join('\n'),
    });
    expect(await readFile(join(root, client), 'utf8')).toBe('// edited\n');
  });

  test.each([
    { args: [], message: /^generate: The command is missing\.\nUsage:/ },
    { args: ['make'], message: /^generate: Unknown command "make"\.\nUsage:/ },
    { args: ['generate', '--fast'], message: /^generate: Unknown option '--fast'\.\nUsage:/ },
    {
      args: ['generate', 'acme-park'],
      message: /^generate: Unknown service "acme-park"\. Services under specs\/: acme-zoo\.\n$/,
    },
    { args: ['generate', '--services', 'acme-zoo'], message: /^generate: --services takes no service name\./ },
  ])('refuses the arguments $args', async ({ args, message }) => {
    const result = await run(...args);
    expect(result).toMatchObject({ code: 2, out: '' });
    expect(result.err).toMatch(message);
    expect(result.err).not.toContain('    at ');
  });

  test('reports a file that cannot be written in one sentence', async () => {
    await writeFile(join(root, 'packages'), 'a file in place of the folder');
    const { code, out, err } = await run('generate');
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(
      /^generate: packages\/\S+ cannot be changed \(E[A-Z]+\)\. Make the file and its folder writable\.\n$/,
    );
  });

  test('reports a folder without specs and an invalid spec without a stack trace', async () => {
    await writeFile(join(root, 'specs/acme-zoo/delete.yaml'), 'paths: [');
    const invalid = await run('generate');
    expect(invalid.code).toBe(1);
    expect(invalid.err).toMatch(/^specs\/acme-zoo\/delete\.yaml:1: The file is not valid YAML: /);
    await rm(join(root, 'specs'), { recursive: true });
    expect(await run('generate')).toEqual({
      code: 2,
      out: '',
      err: 'generate: There is no specs/ folder here. Run this in the root of the workspace.\n',
    });
    await mkdir(join(root, 'specs'));
  });
});
