import { beforeAll, describe, expect, test } from 'vitest';
import { problemsOf, readBaseFiles, type Files } from '../../test/check/base-specs.ts';

let files: Files;
beforeAll(async () => {
  files = await readBaseFiles();
});

function without(...names: string[]): Map<string, string> {
  return new Map([...files].filter(([file]) => !names.includes(file)));
}

function replaceAll(text: string, ...changes: [from: string, to: string][]): string {
  return changes.reduce((changed, [from, to]) => changed.replaceAll(from, to), text);
}

const picture = 'specs/museum/lend-picture.yaml';

test('the base specs have no problems', async () => {
  expect(files.size).toBe(5);
  expect(await problemsOf(files)).toEqual([]);
});

test('an anchor and its alias are both reported', async () => {
  const file = 'specs/museum/service.yaml';
  const text = replaceAll(files.get(file)!, ["version: '1'", "version: &one '1'\n  termsOfService: *one"]);
  expect(await problemsOf(new Map([...files, [file, text]]))).toEqual([
    { file, line: 4, message: expect.stringContaining('`&one` is a YAML anchor') },
    { file, line: 5, message: expect.stringContaining('`*one` is a YAML alias') },
  ]);
});

describe('files and operations', () => {
  test('a missing service.yaml is reported once, on the first endpoint', async () => {
    expect(await problemsOf(without('specs/museum/service.yaml'))).toEqual([
      { file: picture, line: 1, message: expect.stringMatching(/^specs\/museum\/service\.yaml is missing\. Add it/) },
    ]);
  });

  test('an operationId must be unique within its service', async () => {
    const feed = 'specs/zoo/feed-animal.yaml';
    const file = 'specs/zoo/feed-animal-again.yaml';
    const text = files.get(feed)!;
    const problems = await problemsOf(new Map([...without(feed), [file, text], [feed, text]]));
    expect(problems).toContainEqual({
      file: feed,
      line: text.split('\n').findIndex((line) => line.includes('operationId')) + 1,
      message: `The operationId \`feedAnimal\` is already used in ${file}. Choose another: an operationId is unique within its service.`,
    });
  });

  test('two services can have the same operationId', async () => {
    const copy = replaceAll(files.get('specs/zoo/feed-animal.yaml')!, ['feedAnimal', 'lendPicture']);
    expect(
      await problemsOf(new Map([...without('specs/zoo/feed-animal.yaml'), ['specs/zoo/lend-picture.yaml', copy]])),
    ).toEqual([]);
  });

  test('a file must have the name of its operation', async () => {
    const text = files.get(picture)!;
    expect(await problemsOf(new Map([...without(picture), ['specs/museum/lend.yaml', text]]))).toEqual([
      {
        file: 'specs/museum/lend.yaml',
        line: 1,
        message: expect.stringContaining('must be named `lend-picture.yaml`. Rename'),
      },
    ]);
  });

  test('a file must contain exactly one operation', async () => {
    const file = 'specs/zoo/feed-animal.yaml';
    const text = files.get(file)!;
    const [start, end] = [text.indexOf('  /feed:'), text.indexOf('components:')];
    const second = replaceAll(text.slice(start, end), ['/feed', '/feed-again'], ['feedAnimal', 'feedAgain']);
    const both = text.slice(0, end) + second + text.slice(end);
    expect(await problemsOf(new Map([...files, [file, both]]))).toEqual([
      {
        file,
        line: text.slice(0, end).split('\n').length + 1,
        message: 'This is the second operation in the file. Move it to its own file.',
      },
    ]);
    const none = text.slice(0, start) + text.slice(end);
    expect(await problemsOf(new Map([...files, [file, none.replace('paths:', 'paths: {}')]]))).toEqual([
      { file, line: 15, message: 'The file contains no operation. Add one, or delete the file.' },
    ]);
  });
});

describe('routes', () => {
  const feed = 'specs/zoo/feed-animal.yaml';

  test('two operations must not have one route, whatever their path parameters are called', async () => {
    const file = 'specs/museum/show-picture.yaml';
    const text = replaceAll(files.get(picture)!, ['lendPicture', 'showPicture']);
    const message = `The route POST /lend is already used in ${picture}. Fix the method or the path, or remove one of the two files.`;
    const line = text.split('\n').findIndex((one) => one.trim() === 'post:') + 1;
    expect(await problemsOf(new Map([...files, [file, text]]))).toEqual([{ file, line, message }]);
  });

  test('an Action that is the name of another operation is reported with the file of that operation', async () => {
    const action = (name: string) =>
      `- { name: Action, in: query, required: true, description: The action., x-zh: 接口名。, schema: { type: string, enum: [${name}] } }\n        - name: Token`;
    const text = replaceAll(files.get(feed)!, ['- name: Token', action('FindAnimals')]);
    const line = text.split('\n').findIndex((one) => one.includes('name: Action')) + 1;
    const message = `The Action FindAnimals is the operation of specs/zoo/find-animals.yaml. Write the Action of this operation, or fix the operationId.`;
    expect(await problemsOf(new Map([...files, [feed, text]]))).toEqual([{ file: feed, line, message }]);
  });
});

test('a service without endpoints is reported', async () => {
  expect(await problemsOf(without(picture))).toEqual([
    { file: 'specs/museum/service.yaml', line: 1, message: expect.stringContaining('The service has no endpoints') },
  ]);
});

describe('one slip in YAML is reported once, on its line, whatever the parser misreads after it', () => {
  test.each([
    ['an open quote with later quotes', "version: '1'", "version: '1"],
    ['an open quote without later quotes', 'description: It was lent.', 'description: "It was lent.'],
    [
      'an open bracket',
      'picture: { type: string, description: Which picture., x-zh: 画作。 }',
      'picture: { type: string',
    ],
    ['a list without its end', 'required: [version, params]', 'required: [version, params'],
    ['a colon in a text', 'summary: Lend a picture', 'summary: Lend: a picture'],
    ['an apostrophe in quotes', 'summary: Lend a picture', "summary: 'Lend mother's picture'"],
    ['a wrong indentation', '\n              examples:', '\n             examples:'],
  ])('%s', async (_, from, to) => {
    const text = files.get(picture)!.replace(from, () => to);
    const line = text.slice(0, text.indexOf(to.trimStart())).split('\n').length;
    expect(await problemsOf(new Map([...files, [picture, text]]))).toEqual([
      { file: picture, line, message: expect.stringContaining('The file is not valid YAML') },
    ]);
  });
});

describe('the documented request is a valid Input, parameters and body together', () => {
  const withRequest = (parameter: string, rules = '') =>
    replaceAll(
      files.get(picture)!,
      ['      requestBody:', `      parameters:\n        - ${parameter}\n${rules}      requestBody:`],
      [
        '            schema: # of the request',
        '            examples: { lend: { summary: A loan, x-zh: 出借, value: { version: "1", params: { picture: a } } } }\n            schema: # of the request',
      ],
    );
  const texts = 'description: The room., x-zh: 展厅。';
  const problems = (text: string) => problemsOf(new Map([...files, [picture, text]]));

  test('a required parameter without an example is reported, with the fix', async () => {
    const text = withRequest(`{ name: room, in: query, required: true, ${texts}, schema: { type: string } }`);
    expect(await problems(text)).toEqual([
      {
        file: picture,
        line: text.split('\n').findIndex((line) => line.includes('name: room')) + 1,
        message: expect.stringMatching(
          /^The documented request is not a valid Input: `room` .*Add an `example` to the parameter `room`\.$/,
        ),
      },
    ]);
  });

  test.each([
    ['an enum', '{ type: string, enum: [east, west] }'],
    ['a default', '{ type: string, default: east }'],
    ['a minimum', '{ type: integer, minimum: 3 }'],
    ['a boolean', '{ type: boolean }'],
    ['an example', '{ type: string, example: east }'],
  ])('the value of a required parameter is taken from its schema: %s', async (_, schema) => {
    expect(
      await problems(withRequest(`{ name: room, in: query, required: true, ${texts}, schema: ${schema} }`)),
    ).toEqual([]);
  });

  test('a rule across parameter and body that the documented request breaks is reported', async () => {
    const rules = '      x-rules: [{ allOrNoneOf: [room, picture] }]\n';
    const [problem, ...others] = await problems(
      withRequest(`{ name: room, in: query, ${texts}, schema: { type: string } }`, rules),
    );
    expect(others).toEqual([]);
    expect(problem!.message).toContain('The documented request is not a valid Input');
  });
});

test('an example that fits no branch is compared with the branch that was meant', async () => {
  const text = replaceAll(files.get('specs/zoo/find-animals.yaml')!, [
    "{ Success: false, Code: '403' }",
    '{ Success: false, Code: 403 }',
  ]);
  expect(await problemsOf(new Map([...files, ['specs/zoo/find-animals.yaml', text]]))).toEqual([
    {
      file: 'specs/zoo/find-animals.yaml',
      line: text.split('\n').findIndex((one) => one.includes('Code: 403')) + 1,
      message: expect.stringContaining('at /Code must be string, not 403'),
    },
  ]);
});

describe('names of services and schemas', () => {
  test.each([
    ['Museum', 'The service name `Museum` is not in kebab-case. Rename the folder, for example to `museum`.'],
    [
      'the_museum',
      'The service name `the_museum` is not in kebab-case. Rename the folder, for example to `the-museum`.',
    ],
    ['2museum', 'The service name `2museum` is not in kebab-case. Rename the folder.'],
  ])('a service must not be named %s', async (name, message) => {
    const renamed = new Map([...files].map(([file, text]) => [file.replace('/museum/', `/${name}/`), text]));
    expect(await problemsOf(renamed)).toEqual([{ file: `specs/${name}/service.yaml`, line: 1, message }]);
  });

  test('two services must not have the same identifier', async () => {
    const service = files.get('specs/museum/service.yaml')!;
    const [lend, show] = ['lend', 'show'].map((verb) => files.get(picture)!.replaceAll('lendPicture', `${verb}Room`));
    const both = new Map([
      ...files,
      ['specs/zone-1/service.yaml', service],
      ['specs/zone-1/lend-room.yaml', lend!],
      ['specs/zone1/service.yaml', service],
      ['specs/zone1/show-room.yaml', show!],
    ]);
    expect(await problemsOf(both)).toEqual([
      {
        file: 'specs/zone1/service.yaml',
        line: 1,
        message: 'The services `zone-1` and `zone1` have the same identifier in code, `zone1`. Rename one.',
      },
    ]);
  });

  test('a schema that two endpoints of a service define differently is reported in the second', async () => {
    const file = 'specs/zoo/find-animals.yaml';
    const renamed = replaceAll(
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
          'The schema `HayMeal` differs from the one in feed-animal.yaml. Move one to service.yaml and use it in both files, or rename one.',
      },
    ]);
  });
});
