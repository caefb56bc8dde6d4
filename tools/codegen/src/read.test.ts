import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lineOf, listServices, parseSource, readService, resolveRef } from './read.ts';

const files = {
  'specs/README.md': 'no service',
  'specs/zoo/service.yaml': 'paths: {}\ncomponents:\n  schemas:\n    Face/1: { type: string }\n',
  'specs/zoo/get-lion.yaml': 'paths:\n  /:\n    post:\n      operationId: getLion\n',
  'specs/zoo/notes.txt': 'not read',
  'specs/air/get-bird.yaml': 'a: 1\n',
  'specs/empty/readme.md': '',
};

let root: string;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'codegen-read-'));
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, file)), { recursive: true });
    await writeFile(join(root, file), text);
  }
  await writeFile(join(root, 'specs/zoo/latin.yaml'), Buffer.from([0x61, 0x3a, 0x20, 0xe9]));
});
afterAll(() => rm(root, { recursive: true }));

describe('service folders', () => {
  test('are those that contain a YAML file, in alphabetical order', async () => {
    expect(await listServices(root)).toEqual(['air', 'zoo']);
    expect(await listServices(join(root, 'nowhere'))).toEqual([]);
  });

  test('contain a service file and endpoint files, in alphabetical order', async () => {
    const zoo = await readService(root, 'zoo');
    expect(zoo.service?.file).toBe('specs/zoo/service.yaml');
    expect(zoo.endpoints.map(({ file }) => file)).toEqual(['specs/zoo/get-lion.yaml', 'specs/zoo/latin.yaml']);
    expect((await readService(root, 'air')).service).toBeUndefined();
    expect(await readService(root, 'nowhere')).toEqual({ id: 'nowhere', service: undefined, endpoints: [] });
  });

  test('report a file that is not encoded in UTF-8', async () => {
    const [, latin] = (await readService(root, 'zoo')).endpoints;
    expect(latin?.data).toBeUndefined();
    expect(latin?.problems).toEqual([
      {
        file: 'specs/zoo/latin.yaml',
        line: 1,
        message: 'The file is not encoded in UTF-8. Save it as UTF-8.',
      },
    ]);
  });
});

describe('a source', () => {
  test.each([
    { input: 'a: 1\nb: [', line: 2, message: /^The file is not valid YAML: .*\.$/ },
    { input: 'a: 1\nb: 2\na: 3\n', line: 3, message: /Map keys must be unique\. Remove one of the two keys\.$/ },
    { input: 'a: 1\n---\nb: 2\n', line: 2, message: /multiple documents/ },
  ])('that is invalid has a problem on its line: $input', ({ input, line, message }) => {
    const source = parseSource('x.yaml', input);
    expect(source.data).toBeUndefined();
    expect(source.problems[0]).toMatchObject({ file: 'x.yaml', line });
    expect(source.problems[0]!.message).toMatch(message);
  });

  test('keeps every digit of a large integer', () => {
    expect(parseSource('x.yaml', 'a: 9007199254740993\nb: 200\n200: c').data).toEqual({
      a: 9007199254740993n,
      b: 200,
      200: 'c',
    });
  });

  test.each([
    { path: [], line: 2 },
    { path: ['a'], line: 2 },
    { path: ['a', 'list', 1], line: 5 },
    { path: ['a', 'list', 1, 'k'], line: 5 },
    { path: ['a', '200'], line: 6 },
    { path: ['a', 'nowhere', 'at all'], line: 2 },
  ])('has the line of $path', ({ path, line }) => {
    const source = parseSource('x.yaml', '# first\na:\n  list:\n    - 1\n    - { k: v }\n  200: ok\n');
    expect(lineOf(source, path)).toBe(line);
  });
});

describe('a $ref', () => {
  test('resolves to a place in service.yaml or in the same file, and nowhere else', async () => {
    const zoo = await readService(root, 'zoo');
    const [lion] = zoo.endpoints;
    const target = resolveRef(zoo, lion!, './service.yaml#/components/schemas/Face~11');
    expect(target).toMatchObject({
      source: zoo.service,
      path: ['components', 'schemas', 'Face/1'],
      value: { type: 'string' },
    });
    expect(resolveRef(zoo, lion!, '#/paths/~1/post/operationId')?.value).toBe('getLion');
    const unsupported = [
      '#/components',
      './service.yaml',
      './get-lion.yaml#/paths',
      '../zoo/service.yaml#/paths',
      '#/constructor',
    ];
    expect(unsupported.map((ref) => resolveRef(zoo, lion!, ref))).toEqual(unsupported.map(() => undefined));
  });
});
