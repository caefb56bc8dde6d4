import { beforeAll, describe, expect, test } from 'vitest';
import { operationsMistakes } from '../../test/check/mistakes/operations.ts';
import { schemasMistakes } from '../../test/check/mistakes/schemas.ts';
import { textsMistakes } from '../../test/check/mistakes/texts.ts';
import { wordsMistakes } from '../../test/check/mistakes/words.ts';
import { yamlMistakes } from '../../test/check/mistakes/yaml.ts';
import { baseFiles, problemsOf, problemsWith, type Files } from '../../test/check/mutation.ts';

let files: Files;
beforeAll(async () => {
  files = await baseFiles();
});

test('there is no problem before a mistake is made', async () => {
  expect(await problemsOf(files)).toEqual([]);
});

describe.each([
  ['YAML and keys', yamlMistakes],
  ['words of ours', wordsMistakes],
  ['texts', textsMistakes],
  ['references, schemas and examples', schemasMistakes],
  ['operations', operationsMistakes],
])('a mistake in %s is refused, alone and on its line', (_, mistakes) => {
  test.each(mistakes)('$says', async (mistake) => {
    const { problems, line } = await problemsWith(files, mistake);
    const file = mistake.in ?? mistake.file;
    expect(problems).toEqual([{ file: `specs/${file}`, line, message: expect.stringContaining(mistake.says) }]);
  });
});
