import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { builtPages, filesOf, textOf } from './built-pages.ts';
import { served } from './served.ts';
import { operationIn, specs } from './specs.ts';

const { folder } = served;
const pages = builtPages(folder);
const byPath = new Map(pages.map((page) => [page.path, page.html]));
const locales = ['zh-cn', 'en'] as const;
const all = specs();
const plain = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

describe('every endpoint has a page in both languages', () => {
  test.each(
    all.flatMap((spec) => locales.map((locale) => ({ name: `${locale}/${spec.service}/${spec.slug}`, locale, spec }))),
  )('$name tells all that its spec says', ({ name, locale, spec }) => {
    const html = byPath.get(`${name}/`);
    const text = textOf(html ?? '');
    const operation = operationIn(spec);
    const own = (holder: any) =>
      plain(locale === 'en' ? holder.description : (holder['x-zh'].description ?? holder['x-zh']));
    const missing = (told: readonly string[]) => told.filter((one) => !text.includes(plain(one)));
    const errors = [...(operation['x-errors'] ?? []), ...spec.shared['x-errors']];
    const resolutions = (operation['x-errors'] ?? []).flatMap((error: any) => error.resolution ?? []);
    const content = JSON.stringify(Object.values(operation.responses).map((response: any) => response.content));
    const ids = [...content.matchAll(/"(?:RequestId|request_id|FaceIdToken)":"([^"]+)"/g)].map(([, id]) => id!);
    expect(missing([operation, ...(operation['x-notes'] ?? []), ...resolutions].map(own))).toEqual([]);
    expect(missing((operation['x-errors'] ?? []).flatMap((error: any) => [error.description, error['x-zh']]))).toEqual(
      [],
    );
    expect(errors.filter(({ code }) => !html?.includes(`/${encodeURIComponent(code)}/"><code>${code}</code>`))).toEqual(
      [],
    );
    expect(missing(ids)).toEqual([]);
  });

  test('that names every member of its request and its response', () => {
    for (const spec of all) {
      const text = textOf(byPath.get(`en/${spec.service}/${spec.slug}/`) ?? '');
      const names = Object.values(spec.data.components?.schemas ?? {}).flatMap((schema: any) =>
        Object.keys(schema.properties ?? {}),
      );
      expect(
        names.filter((name) => !text.includes(name)),
        `${spec.service}/${spec.slug}`,
      ).toEqual([]);
    }
  });

  test('and no page holds a hole', () => {
    const holes = pages.filter(({ html }) => />\s*(?:undefined|NaN|null)\s*<|\[object Object\]/.test(html));
    expect(holes.map(({ path }) => path).filter((path) => !/guides|api/.test(path))).toEqual([]);
  });
});

test('every link leads somewhere, and to a heading that is there', () => {
  const files = new Set(filesOf(folder));
  const broken = pages.flatMap(({ path, html }) =>
    [...html.matchAll(/ href="([^"]+)"/g)].flatMap(([, href]) => {
      const url = new URL(href!.replaceAll('&amp;', '&'), `http://site/${path}`);
      if (url.host !== 'site') return [];
      const target = decodeURIComponent(url.pathname).slice(1);
      const file = target === '' || target.endsWith('/') ? `${target}index.html` : target;
      if (!files.has(file)) return [`${path}: ${href}`];
      const anchor = decodeURIComponent(url.hash.slice(1));
      const there = anchor === '' || readFileSync(join(folder, file), 'utf8').includes(`id="${anchor}"`);
      return there ? [] : [`${path}: ${href}`];
    }),
  );
  expect([...new Set(broken)]).toEqual([]);
});

test('nothing of a page comes from another host', () => {
  const outside = pages.flatMap(({ path, html }) =>
    [...html.matchAll(/<(?:script|link|img|iframe|source)[^>]* (?:src|href)="(https?:[^"]+)"/g)].map(
      ([, url]) => `${path}: ${url}`,
    ),
  );
  expect(outside.filter((line) => !/rel="(canonical|alternate)"/.test(line))).toEqual([]);
});

test('every page has a Markdown twin, and llms.txt names them', () => {
  const without = pages
    .map(({ path }) => path)
    .filter((path) => /^(en|zh-cn)\//.test(path) && !existsSync(join(folder, path, 'index.md')));
  expect(without).toEqual([]);
  const twin = readFileSync(join(folder, 'en/tencent-faceid/get-face-id-token/index.md'), 'utf8');
  expect(twin).toMatch(/^# Get an SDK token\n/);
  expect(twin).toContain('| `IdCard` | string | required when `CompareLib` = `BUSINESS` |');
  const llms = readFileSync(join(folder, 'llms.txt'), 'utf8');
  const named = [...llms.matchAll(/\]\(\/([^)]+)\)/g)].map(([, path]) => path!);
  expect(named.filter((path) => !existsSync(join(folder, decodeURI(path))))).toEqual([]);
  for (const { service, slug } of all) expect(named).toContain(`en/${service}/${slug}/index.md`);
  expect(readFileSync(join(folder, 'llms-full.txt'), 'utf8')).toContain('FailedOperation.ImageSizeTooLarge');
});

test('each service can be had as one OpenAPI file that holds every operation', () => {
  for (const service of new Set(all.map((spec) => spec.service))) {
    const { openapi, paths } = JSON.parse(readFileSync(join(folder, `openapi/${service}.json`), 'utf8'));
    const ids = Object.values<any>(paths).flatMap((item) =>
      Object.values<any>(item).map(({ operationId }) => operationId),
    );
    expect(openapi).toBe('3.0.3');
    expect(ids.sort()).toEqual(
      all
        .filter((spec) => spec.service === service)
        .map((spec) => operationIn(spec).operationId)
        .sort(),
    );
  }
});

describe('pages are light', () => {
  const operations = pages.filter(({ html }) => html.includes('id="sample-typescript"'));

  test('an operation: at most 12 kB of HTML for each 60 parameters and errors', () => {
    expect(operations).toHaveLength(all.length * 2);
    const heavy = operations.flatMap(({ path, html }) => {
      const rows = [...html.matchAll(/<tr id="[pfr]-|<tr><td><a href="[^"]*\/errors\//g)].length;
      const allowed = 12_000 * Math.max(1, rows / 60);
      const size = gzipSync(html).length;
      return size > allowed ? [`${path}: ${size} of ${Math.round(allowed)} (${rows})`] : [];
    });
    expect(heavy).toEqual([]);
  });

  test('an operation: at most 25 kB of scripts and styles before something is pressed', () => {
    const heavy = operations.flatMap(({ path, html }) => {
      const linked = [...html.matchAll(/<(?:script[^>]* src|link[^>]* href)="\/([^"]+\.(?:js|css))"/g)].map(
        ([, file]) => file!,
      );
      const imported = new Set(linked);
      for (const file of imported) for (const next of staticImports(file)) imported.add(next);
      const size = [...imported].reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file))).length, 0);
      return size > 25_000 ? [`${path}: ${size}`] : [];
    });
    expect(heavy).toEqual([]);
  });
});

/** What a script loads before it runs. */
function staticImports(file: string): string[] {
  if (!file.endsWith('.js')) return [];
  const code = readFileSync(join(folder, file), 'utf8');
  return [...code.matchAll(/(?:^|[;}\n])import(?:[^"'()]*?from)?\s*["']([^"']+)["']/g)].map(([, path]) =>
    new URL(path!, `http://site/${file}`).pathname.slice(1),
  );
}
