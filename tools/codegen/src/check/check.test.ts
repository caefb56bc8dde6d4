import { beforeAll, describe, expect, test } from 'vitest';
import { baseFiles, problemsOf, type Files } from '../../test/check/mutation.ts';

let files: Files;
beforeAll(async () => {
  files = await baseFiles();
});

function without(...names: string[]): Map<string, string> {
  return new Map([...files].filter(([file]) => !names.includes(file)));
}

function like(text: string, ...changes: [string, string][]): string {
  return changes.reduce((changed, [from, to]) => changed.replaceAll(from, to), text);
}

const picture = 'specs/museum/lend-picture.yaml';

test('the base specs have no problem', async () => {
  expect(files.size).toBe(5);
  expect(await problemsOf(files)).toEqual([]);
});

test('an anchor and its alias are each refused', async () => {
  const file = 'specs/museum/service.yaml';
  const text = like(files.get(file)!, ["version: '1'", "version: &one '1'\n  termsOfService: *one"]);
  expect(await problemsOf(new Map([...files, [file, text]]))).toEqual([
    { file, line: 4, message: expect.stringContaining('`&one` is a YAML anchor') },
    { file, line: 5, message: expect.stringContaining('`*one` is a YAML alias') },
  ]);
});

describe('names over all files', () => {
  test('a folder without service.yaml is told once, on its first endpoint', async () => {
    expect(await problemsOf(without('specs/museum/service.yaml'))).toEqual([
      { file: picture, line: 1, message: expect.stringMatching(/specs\/museum has no service\.yaml\. Add it/) },
    ]);
  });

  test('an operationId is unique over all services', async () => {
    const copy = like(files.get('specs/zoo/feed-animal.yaml')!, ['feedAnimal', 'lendPicture']);
    expect(
      await problemsOf(new Map([...without('specs/zoo/feed-animal.yaml'), ['specs/zoo/lend-picture.yaml', copy]])),
    ).toEqual([
      {
        file: 'specs/zoo/lend-picture.yaml',
        line: copy.split('\n').findIndex((line) => line.includes('operationId')) + 1,
        message: `The operationId \`lendPicture\` is taken by ${picture}. Choose another: it is unique over all services.`,
      },
    ]);
  });

  test('a file is called as its operation', async () => {
    const text = files.get(picture)!;
    expect(await problemsOf(new Map([...without(picture), ['specs/museum/lend.yaml', text]]))).toEqual([
      {
        file: 'specs/museum/lend.yaml',
        line: 1,
        message: expect.stringContaining('must be called `lend-picture.yaml`. Rename'),
      },
    ]);
  });

  test('a file holds one operation', async () => {
    const file = 'specs/zoo/feed-animal.yaml';
    const text = files.get(file)!;
    const [start, end] = [text.indexOf('  /feed:'), text.indexOf('components:')];
    const second = like(text.slice(start, end), ['/feed', '/feed-again'], ['feedAnimal', 'feedAgain']);
    const both = text.slice(0, end) + second + text.slice(end);
    expect(await problemsOf(new Map([...files, [file, both]]))).toEqual([
      {
        file,
        line: text.slice(0, end).split('\n').length + 1,
        message: 'This is the second operation of the file. Give it a file of its own.',
      },
    ]);
    const none = text.slice(0, start) + text.slice(end);
    expect(await problemsOf(new Map([...files, [file, none.replace('paths:', 'paths: {}')]]))).toEqual([
      { file, line: 15, message: 'There is no operation in this file. Add one, or remove the file.' },
    ]);
  });

  test.each([
    ['Museum', 'The name of the service, `Museum`, is not in kebab-case. Rename the folder, to `museum` perhaps.'],
    [
      'the_museum',
      'The name of the service, `the_museum`, is not in kebab-case. Rename the folder, to `the-museum` perhaps.',
    ],
    ['2museum', 'The name of the service, `2museum`, is not in kebab-case. Rename the folder.'],
  ])('a service is not called %s', async (name, message) => {
    const renamed = new Map([...files].map(([file, text]) => [file.replace('/museum/', `/${name}/`), text]));
    expect(await problemsOf(renamed)).toEqual([{ file: `specs/${name}/service.yaml`, line: 1, message }]);
  });

  test('two services are not the same identifier', async () => {
    const service = files.get('specs/museum/service.yaml')!;
    const both = new Map([...files, ['specs/zone-1/service.yaml', service], ['specs/zone1/service.yaml', service]]);
    expect(await problemsOf(both)).toEqual([
      {
        file: 'specs/zone1/service.yaml',
        line: 1,
        message: 'The service `zone1` would be `zone1` in code, and so would `zone-1`. Rename one of the two.',
      },
    ]);
  });

  test('a schema that two endpoints of a service define differently is told in the second', async () => {
    const file = 'specs/zoo/find-animals.yaml';
    const renamed = like(
      files.get(file)!,
      ['Animal:', 'HayMeal:'],
      ['schemas/Animal', 'schemas/HayMeal'],
      ['schemas/HayMealId', 'schemas/AnimalId'],
    );
    expect(await problemsOf(new Map([...files, [file, renamed]]))).toEqual([
      {
        file,
        line: renamed.split('\n').findIndex((line) => line.trim() === 'HayMeal:') + 1,
        message:
          'The schema `HayMeal` is another one in feed-animal.yaml. Put one into service.yaml for both, or rename one.',
      },
    ]);
  });
});
