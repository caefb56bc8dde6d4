import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const source = join(import.meta.dirname, '../../..');
/** The files of the runtime that declare options, and those of a package on top of it. */
const files = [
  'src/client/options/call-options.ts',
  'src/client/options/client-options.ts',
  'src/client/hooks/hooks.ts',
  'src/client/limits/limiter.ts',
  'src/client/hooks/logger.ts',
  'src/client/options/own-headers.ts',
  'src/client/options/response-validation.ts',
  'src/client/options/retry-options.ts',
  'src/client/options/traffic-options.ts',
  'src/protocols/alibaba-gateway/client.ts',
  'src/protocols/alibaba-rpc/client.ts',
  'src/protocols/megvii/signer.ts',
  '../limiter-redis/src/options.ts',
];

/** The members of the interfaces of options in a file. */
const options = files.flatMap((file) => {
  const text = readFileSync(join(source, file), 'utf8');
  const interfaces = text.matchAll(/^export interface (?!ClientHooks)\w*(?:Options|Hooks|Signing)\b[^]*?^\}/gm);
  return [...interfaces].flatMap(([declaration]) =>
    [...declaration.matchAll(/(\/\*\*(?:(?!\*\/)[^])*\*\/)?\n  readonly (\w+)(\??):/g)].map(
      ([, comment = '', name = '', optional = '']) => ({
        name,
        isOptional: optional !== '',
        comment: comment.replaceAll(/\s*\n\s*\*\s*/g, ' '),
      }),
    ),
  );
});

test('all options of the clients are found', () => {
  const names = options.map(({ name }) => name);
  const some = ['credentials', 'timeout', 'onRetry', 'logLevel', 'limiter', 'quota', 'signal', 'headers', 'validFor'];
  expect(names).toEqual(expect.arrayContaining(some));
  expect(names.length).toBeGreaterThan(35);
});

test.each(options)('the comment of $name has a default, a reason and an example', ({ name, isOptional, comment }) => {
  expect(comment).toMatch(isOptional ? /Default: / : /Required/);
  expect(comment).toMatch(/@example \S/);
  expect(comment.length).toBeGreaterThan(90);
  const isDuration = /timeout|deadline|margin|validFor/i.test(name);
  if (isDuration) expect(comment).toMatch(/milliseconds|seconds/);
  if (name.endsWith('Bytes')) expect(comment).toContain('bytes');
});
