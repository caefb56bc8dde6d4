import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { workspace } from '../../../../tools/workspace/copy.ts';
import { entriesOf } from '../../src/api/entries.ts';
import { textOf } from './built-pages.ts';
import { served } from './served.ts';

const page = (path: string, locale = 'en') =>
  readFileSync(join(served.folder, locale, 'api', path.replace('@polyface/', ''), 'index.html'), 'utf8');

test('the API reference contains every export of every package', async () => {
  for (const { path, file } of entriesOf(workspace)) {
    const html = page(path);
    const exported = Object.keys((await import(join(workspace, file))) as object);
    expect(
      exported.filter((name) => !html.includes(`<h2 id="${name}"`)),
      path,
    ).toEqual([]);
  }
});

test('with types, declarations, doc comments and members', () => {
  const text = textOf(page('@polyface/runtime'));
  expect(page('@polyface/runtime')).toContain('<h2 id="ClientOptions"');
  expect(text).toContain('function createClient<');
  expect(textOf(page('polyface'))).toContain('Creates one API over the vendors you use.');
  expect(textOf(page('@polyface/mocks', 'zh-cn'))).toContain('Returns the same override with a delay in milliseconds.');
});
