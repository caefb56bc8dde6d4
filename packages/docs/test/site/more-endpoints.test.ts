import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtPages, type BuiltPage } from './built-pages.ts';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const invented = join(root, 'tools/codegen/test/invented');
/** Inside the workspace, because Astro wants to find what it imports in a folder above. */
const copy = join(root, 'docs-copy-run');
let pages: readonly BuiltPage[] = [];

function node(env: Record<string, string>, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: copy,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  expect(status, stdout + stderr).toBe(0);
}

/** A copy of the workspace with endpoints, services and a protocol more, its site built for another base path. */
beforeAll(() => {
  rmSync(copy, { recursive: true, force: true });
  const ours = (path: string) => !/\/(node_modules|dist|\.nx|\.astro|[\w]+-run)(\/|$)/.test(path.slice(root.length));
  for (const file of ['package.json', 'prettier.config.js', 'tsconfig.base.json', 'specs', 'tools', 'packages']) {
    cpSync(join(root, file), join(copy, file), { recursive: true, filter: ours });
  }
  const modules = join(copy, 'node_modules');
  mkdirSync(join(modules, '@polyface'), { recursive: true });
  for (const name of ['runtime', 'clients', 'mocks', 'mock-server', 'docs'])
    symlinkSync(join(copy, 'packages', name), join(modules, '@polyface', name));
  symlinkSync(join(copy, 'packages/polyface'), join(modules, 'polyface'));
  cpSync(join(invented, 'specs'), join(copy, 'specs'), { recursive: true });
  cpSync(join(invented, 'protocols'), join(copy, 'packages/runtime/src/protocols'), { recursive: true });
  node({}, 'tools/codegen/src/cli.ts', 'generate');
  node({ DOCS_BASE: '/under/a/path/' }, 'packages/docs/site/build.ts');
  pages = builtPages(join(copy, 'packages/docs/dist'));
}, 180_000);
afterAll(() => rmSync(copy, { recursive: true, force: true }));

describe('endpoints and services nobody has heard of', () => {
  const slugs = readdirSync(join(invented, 'specs')).flatMap((service) =>
    readdirSync(join(invented, 'specs', service))
      .filter((file) => file !== 'service.yaml')
      .map((file) => `${service}/${file.replace('.yaml', '')}`),
  );

  test.each(slugs)('%s has its pages in both languages, and no file of the site was edited for them', (slug) => {
    for (const locale of ['zh-cn', 'en']) {
      const page = pages.find(({ path }) => path === `${locale}/${slug}/`);
      expect(page?.html).toContain('id="parameters"');
      expect(page?.html).toContain('id="errors"');
    }
    const operation = slug.split('/')[1]!;
    expect(readFileSync(join(copy, 'packages/docs/dist/llms.txt'), 'utf8')).toContain(`/${operation}/index.md`);
  });

  test('and the site stands under any path: no link leaves it', () => {
    const outside = pages.flatMap(({ path, html }) =>
      [...html.matchAll(/ (?:href|src)="(\/[^"]*)"/g)].flatMap(([, url]) =>
        url!.startsWith('/under/a/path/') ? [] : [`${path}: ${url}`],
      ),
    );
    expect(outside).toEqual([]);
  });
});
