import { beforeAll, describe, expect, test } from 'vitest';
import { problemsAfter, problemsOf, readBaseFiles, type Files } from '../../test/check/base-specs.ts';
import { invalidErrors } from '../../test/check/invalid/errors.ts';
import { invalidExamples } from '../../test/check/invalid/examples.ts';
import { invalidExtensions } from '../../test/check/invalid/extensions.ts';
import { invalidKeywords } from '../../test/check/invalid/keywords.ts';
import { invalidOperations } from '../../test/check/invalid/operations.ts';
import { invalidParameters } from '../../test/check/invalid/parameters.ts';
import { invalidReferences } from '../../test/check/invalid/references.ts';
import { invalidResponses } from '../../test/check/invalid/responses.ts';
import { invalidSchemas } from '../../test/check/invalid/schemas.ts';
import { invalidTodos } from '../../test/check/invalid/todos.ts';
import { invalidTranslations } from '../../test/check/invalid/translations.ts';
import { invalidYaml } from '../../test/check/invalid/yaml.ts';

let files: Files;
beforeAll(async () => {
  files = await readBaseFiles();
});

test('the base specs have no problems', async () => {
  expect(await problemsOf(files)).toEqual([]);
});

describe.each([
  ['YAML and keys', invalidYaml],
  ['an extension', invalidExtensions],
  ['an error table', invalidErrors],
  ['an x-todo', invalidTodos],
  ['a translation', invalidTranslations],
  ['a reference', invalidReferences],
  ['a schema', invalidSchemas],
  ['an example', invalidExamples],
  ['an operation', invalidOperations],
  ['a parameter', invalidParameters],
  ['a response', invalidResponses],
  ['a keyword or a name', invalidKeywords],
])('a mistake in %s is reported once, on its line', (_, changes) => {
  test.each(changes)('$message', async (change) => {
    const { problems, line } = await problemsAfter(files, change);
    const file = `specs/${change.reportedIn ?? change.file}`;
    expect(problems).toEqual([{ file, line, message: expect.stringContaining(change.message) }]);
  });
});
