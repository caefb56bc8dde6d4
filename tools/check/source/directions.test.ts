import { expect, test } from 'vitest';
import { checkDirections } from './directions.ts';
import type { SourceFile } from './source-file.ts';

const platform = 'packages/runtime/src/platform/node.ts';

function problemsOf(path: string, ...lines: readonly string[]) {
  const file: SourceFile = { path, text: lines.join('\n') };
  return checkDirections([file], (_, alias) => (alias === '#platform' ? [platform] : []));
}

test('an import to the right is reported with file, line and fix', () => {
  const path = 'packages/runtime/src/wire/bytes.ts';
  expect(
    problemsOf(path, "import { json } from './json.ts';", "import { validate } from '../schema/validate.ts';"),
  ).toEqual([
    {
      file: path,
      line: 2,
      message:
        'wire must not import schema: in packages/runtime/src the order is wire ← transport ← platform ← schema ← signing ← operation ← errors ← protocols ← client, and each imports only itself and what is to its left. Move the code to schema, or what it needs to wire.',
    },
  ]);
});

test.each([
  ['a type', "import type { Schema } from '../schema/schema.ts';"],
  ['a re-export', "export { validate } from '../schema/validate.ts';"],
  ['a side effect', "import '../schema/validate.ts';"],
  ['a dynamic import', "const schema = await import('../schema/validate.ts');"],
  ['an alias', "import { digest } from '#platform';"],
])('%s counts as an import', (_, line) => {
  expect(problemsOf('packages/runtime/src/wire/bytes.ts', line)).toHaveLength(1);
});

test.each([
  ['packages/runtime/src/client/call/send.ts', "import { header } from '../../wire/message.ts';"],
  ['packages/runtime/src/index.ts', "export { createClient } from './client/client.ts';"],
  ['packages/runtime/src/wire/bytes.test.ts', "import { validate } from '../schema/validate.ts';"],
  ['packages/mocks/src/tencent-faceid/index.gen.ts', "import { createMock } from '../index.ts';"],
  ['packages/mocks/src/tencent-faceid/index.gen.ts', "import type { a } from '@polyface/clients/tencent-faceid';"],
  ['packages/mocks/src/state/tencent-faceid/index.ts', "import type { a } from '@polyface/clients/tencent-faceid';"],
  ['packages/mocks/src/fixtures/vitest.ts', "import { services } from '../services.gen.ts';"],
  ['packages/polyface/src/index.ts', "import type { a } from '@polyface/clients/tencent-faceid';"],
  ['packages/mocks/test/browser.test.ts', "import { openBrowser } from '../../../tools/browser/open-browser.ts';"],
  ['packages/docs/src/text.ts', "const sample = `import { serve } from '../tools/serve.ts';`;"],
])('%s may contain: %s', (path, line) => {
  expect(problemsOf(path, line)).toEqual([]);
});

test.each([
  ['packages/clients/src/index.ts', "import { createMock } from '@polyface/mocks';", 'may import only runtime'],
  ['packages/runtime/src/index.ts', "import { a } from '@polyface/clients/a';", 'may import no other package'],
  ['packages/new/src/index.ts', "import { a } from '@polyface/clients/a';", 'has no entry in packageImports'],
  ['packages/clients/src/a.ts', "import { b } from '../../runtime/src/wire/b.ts';", 'Import what the package exports'],
  ['packages/mocks/src/core/engine.ts', "import { a } from '@polyface/clients/a';", 'only generated files and state'],
  [
    'packages/mocks/src/core/engine.ts',
    "import { Override } from '../adapters/msw.ts';",
    'core must not import adapters',
  ],
  ['packages/mocks/src/mock/mock.ts', "import { a } from '../a/index.gen.ts';", 'mock must not import generated'],
  [
    'packages/runtime/src/client/limits/quota.ts',
    "import { retry } from '../call/retry.ts';",
    'limits must not import call: in packages/runtime/src/client the order is',
  ],
  ['packages/docs/src/a.ts', "import { workspace } from '../../../tools/workspace/copy.ts';", 'may import tools'],
  [
    'packages/docs/src/a.astro',
    "---\nimport { workspace } from '../../../tools/workspace/copy.ts';\n---\n",
    'may import tools',
  ],
])('%s must not contain: %s', (path, line, message) => {
  expect(problemsOf(path, line)).toEqual([
    { file: path, line: line.startsWith('---') ? 2 : 1, message: expect.stringContaining(message) },
  ]);
});
