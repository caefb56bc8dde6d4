import { beforeAll, describe, expect, test } from 'vitest';
import { problemsOf, readBaseFiles, type Files } from '../../test/check/base-specs.ts';

let files: Files;
beforeAll(async () => {
  files = await readBaseFiles();
});

const lend = 'specs/museum/lend-picture.yaml';
const show = 'specs/museum/show-picture.yaml';

/** An operation whose documented request lacks a member that `x-rules` requires. */
function withInvalidRequest(text: string): string {
  const request = '            examples: { one: { summary: One, x-zh: 一, value: { version: "1", params: {} } } }\n';
  return text
    .replace('      requestBody:', '      x-rules: [{ atLeastOneOf: [picture, frame] }]\n      requestBody:')
    .replace('            schema: # of the request', `${request}            schema: # of the request`)
    .replace(
      'picture: { type',
      'frame: { type: string, description: Which frame., x-zh: 画框。 }\n                    picture: { type',
    );
}

function showing(text: string): string {
  return text.replace('lendPicture', 'showPicture').replace('  /lend:', '  /show:');
}

describe('the files of a service are checked one after another', () => {
  test('a documented request is checked in a service without other problems, also in files after it', async () => {
    const text = files.get(lend)!;
    const invalid = new Map([...files, [lend, withInvalidRequest(text)], [show, showing(text)]]);
    expect(await problemsOf(invalid)).toEqual([
      expect.objectContaining({ file: lend, message: expect.stringContaining('is not a valid Input') }),
    ]);
    const broken = showing(text).replace('description: The code.', 'description: ""');
    expect(await problemsOf(new Map([...invalid, [show, broken]]))).toEqual([
      expect.objectContaining({ file: show, message: expect.stringContaining('`description` is empty') }),
    ]);
    const same = showing(text).replace('  /show:', '  /lend:');
    expect(await problemsOf(new Map([...invalid, [show, same]]))).toEqual([
      expect.objectContaining({ file: show, message: expect.stringContaining('is already used in') }),
    ]);
  });

  test('an example is not validated against a schema of service.yaml that has a problem', async () => {
    const service = 'specs/zoo/service.yaml';
    const text = files.get(service)!;
    const broken = text.replace(/(    AnimalId:\n\s+type: )string/, '$1strnig');
    expect(broken).not.toBe(text);
    expect(await problemsOf(new Map([...files, [service, broken]]))).toEqual([
      expect.objectContaining({ file: service, message: expect.stringContaining('Unknown type "strnig"') }),
    ]);
  });
});
