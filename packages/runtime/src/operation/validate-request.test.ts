import { describe, expect, test } from 'vitest';
import { say } from './operation.test.data.ts';
import { validateRequest } from './validate-request.ts';

describe('validateRequest', () => {
  test('accepts an input that can be encoded', () => {
    expect(validateRequest(say, { to: '人/脸', 'X-Tags': ['a b\tc', '~'] }, { region: 'cn' }).issues).toEqual([]);
  });

  test('reports every issue of the schema', () => {
    expect(validateRequest(say, { words: 7 }, {}).issues).toEqual([
      { path: '/to', rule: 'required', message: 'is required' },
      { path: '/words', rule: 'type', message: 'must be string, not number' },
    ]);
  });

  test.each(['', '.', '..'])('rejects %j as a path segment', (to) => {
    expect(validateRequest(say, { to }, {}).issues).toEqual([
      { path: '/to', rule: 'pattern', message: 'must not be empty, . or ..: it is a path segment' },
    ]);
  });

  test.each([
    ['a member of the input', { to: 'a', 'X-Tags': ['ok', '人'] }, {}, '/X-Tags'],
    ['an option', { to: 'a' }, { region: 'cn\r\nx: y' }, '/X-Region'],
  ])('rejects %s that a header cannot carry', (_source, input, options, path) => {
    expect(validateRequest(say, input, options).issues).toEqual([
      {
        path,
        rule: 'pattern',
        message: 'must contain only visible ASCII characters, spaces and tabs: it is sent in a header',
      },
    ]);
  });

  test('rejects a constant that a header cannot carry', () => {
    const operation = {
      ...say,
      parameters: [...say.parameters, { name: 'X-Fixed', in: 'header', const: '人' } as const],
    };
    expect(validateRequest(operation, { to: 'a' }, {}).issues).toMatchObject([{ path: '/X-Fixed', rule: 'pattern' }]);
  });
});
