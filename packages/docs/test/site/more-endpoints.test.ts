import { spawnSync } from 'node:child_process';
import { cpSync, globSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { closePages, sharedBrowser } from '../../../../tools/browser/shared-browser.ts';
import { copyWorkspace, workspace } from '../../../../tools/workspace/copy.ts';
import { serveSite } from '../../site/serve-site.ts';
import { builtPages, type BuiltPage } from './built-pages.ts';

const invented = join(workspace, 'tools/codegen/test/invented');
/** The specs that are added: invented ones, and endpoints of real services. */
const addedSpecs = [join(invented, 'specs'), join(workspace, 'tools/codegen/test/endpoints/specs')];
/** Inside the workspace, because Astro resolves its imports from parent folders. */
const copy = join(workspace, 'docs-copy-run');
const browser = await sharedBrowser();
let pages: readonly BuiltPage[] = [];

function node(env: Record<string, string>, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: copy,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  expect(status, stdout + stderr).toBe(0);
}

/** The errors of each service that get a page. The others differ from them only in their texts. */
const errorsOfEach = 3;

/** Leaves most error pages out of the copy, which would be most of the build. */
function leaveOutErrors(): void {
  const docs = join(copy, 'packages/docs/src');
  for (const file of globSync('data/*/*.gen.json', { cwd: docs })) {
    const data = JSON.parse(readFileSync(join(docs, file), 'utf8')) as { errors?: unknown[] };
    data.errors?.splice(errorsOfEach);
    writeFileSync(join(docs, file), JSON.stringify(data));
  }
}

/** Builds the site of a copy of the workspace that has additional endpoints, services and a protocol, for another base path. */
beforeAll(() => {
  copyWorkspace(copy);
  for (const specs of addedSpecs) cpSync(specs, join(copy, 'specs'), { recursive: true });
  cpSync(join(invented, 'protocols'), join(copy, 'packages/runtime/src/protocols'), { recursive: true });
  node({}, 'tools/codegen/src/cli.ts', 'generate');
  leaveOutErrors();
  node({ DOCS_BASE: '/under/a/path/' }, 'packages/docs/site/build.ts');
  pages = builtPages(join(copy, 'packages/docs/dist'));
}, 180_000);
afterAll(async () => {
  await closePages();
  rmSync(copy, { recursive: true, force: true });
});

describe('additional endpoints, services and protocols', () => {
  const slugs = addedSpecs.flatMap((specs) =>
    readdirSync(specs).flatMap((service) =>
      readdirSync(join(specs, service))
        .filter((file) => file !== 'service.yaml')
        .map((file) => `${service}/${file.replace('.yaml', '')}`),
    ),
  );

  test.each(slugs)('%s gets its pages in both languages without a change to the site', (slug) => {
    for (const locale of ['zh-cn', 'en']) {
      const page = pages.find(({ path }) => path === `${locale}/${slug}/`);
      expect(page?.html).toContain('id="parameters"');
      expect(page?.html).toContain('id="errors"');
    }
    const operation = slug.split('/')[1]!;
    expect(readFileSync(join(copy, 'packages/docs/dist/llms.txt'), 'utf8')).toContain(`/${operation}/index.md`);
  });

  test('the site works under any base path: no link leaves it', () => {
    const outside = pages.flatMap(({ path, html }) =>
      [...html.matchAll(/ (?:href|src)="(\/[^"]*)"/g)].flatMap(([, url]) =>
        url!.startsWith('/under/a/path/') ? [] : [`${path}: ${url}`],
      ),
    );
    expect(outside).toEqual([]);
  });

  if (browser)
    test('its search and its calls work there too', async () => {
      const site = await serveSite(join(copy, 'packages/docs/dist'), {
        base: '/under/a/path/',
      });
      const page = await browser.newPage();
      const missing: string[] = [];
      page.on('response', (response) => response.status() >= 400 && missing.push(response.url()));
      await page.goto(`${site.url}en/invented-cvm/describe-zones/`);
      await page.getByRole('button', { name: 'Run', exact: true }).first().click();
      await page.getByText('signature verified').first().waitFor();
      await page.keyboard.press('Control+k');
      await page.getByRole('dialog').locator('input').fill('SignatureFailure');
      await page.locator('site-search .result a', { hasText: 'SignatureFailure' }).first().click();
      await page.waitForURL(/\/under\/a\/path\/en\/errors\/.+SignatureFailure/);
      expect(missing).toEqual([]);
      await site.close();
    });
});
