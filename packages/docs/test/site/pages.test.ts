import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { builtPages, filesOf, textOf } from './built-pages.ts';
import { served } from './served.ts';
import { operationIn, readSpecs } from './specs.ts';

const { folder } = served;
const pages = builtPages(folder);
const byPath = new Map(pages.map((page) => [page.path, page.html]));
const locales = ['zh-cn', 'en'] as const;
const all = await readSpecs();
/** Without white space and list markers: HTML renders a list of a description as list items. */
const normalize = (text: string) => text.replaceAll(/^\s*- /gm, '').replaceAll(/\s+/g, '');

describe('every endpoint has a page in both languages', () => {
  test.each(
    all.flatMap((spec) => locales.map((locale) => ({ name: `${locale}/${spec.service}/${spec.slug}`, locale, spec }))),
  )('$name contains every text of its spec', ({ name, locale, spec }) => {
    const html = byPath.get(`${name}/`);
    const text = normalize(textOf(html ?? ''));
    const operation = operationIn(spec);
    const own = (holder: any) =>
      locale === 'en' ? holder.description : (holder['x-zh'].description ?? holder['x-zh']);
    const missing = (texts: readonly string[]) => texts.filter((one) => !text.includes(normalize(one)));
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

  test('with every member of its request and its response', () => {
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

  test('with the lists of its descriptions as lists, on the page and in its Markdown version', () => {
    const items = all.flatMap(({ service, slug, data }) =>
      locales.flatMap((locale) =>
        listItemsOf(data, locale).map((item) => ({ path: `${locale}/${service}/${slug}/`, item: normalize(item) })),
      ),
    );
    const isListed = (text: string, item: string) =>
      [...text.matchAll(/<li>(.*?)<\/li>|^- (.+)$/gm)].some(([, html, markdown]) => {
        return normalize(textOf(html ?? markdown ?? '')) === item;
      });
    expect(items.length).toBeGreaterThan(20);
    expect(items.filter(({ path, item }) => !isListed(byPath.get(path) ?? '', item))).toEqual([]);
    const markdownOf = (path: string) => readFileSync(join(folder, path, 'index.md'), 'utf8');
    expect(items.filter(({ path, item }) => !isListed(markdownOf(path), item))).toEqual([]);
  });

  test('no page contains undefined, null or NaN', () => {
    const broken = pages.filter(({ html }) => />\s*(?:undefined|NaN|null)\s*<|\[object Object\]/.test(html));
    expect(broken.map(({ path }) => path).filter((path) => !/guides|api/.test(path))).toEqual([]);
  });
});

test('every link leads to an existing page and heading', () => {
  const files = new Set(filesOf(folder));
  const broken = pages.flatMap(({ path, html }) =>
    [...html.matchAll(/ href="([^"]+)"/g)].flatMap(([, href]) => {
      const url = new URL(href!.replaceAll('&amp;', '&'), `http://site/${path}`);
      if (url.host !== 'site') return [];
      const target = decodeURIComponent(url.pathname).slice(1);
      const file = target === '' || target.endsWith('/') ? `${target}index.html` : target;
      if (!files.has(file)) return [`${path}: ${href}`];
      const anchor = decodeURIComponent(url.hash.slice(1));
      const isFound = anchor === '' || readFileSync(join(folder, file), 'utf8').includes(`id="${anchor}"`);
      return isFound ? [] : [`${path}: ${href}`];
    }),
  );
  expect([...new Set(broken)]).toEqual([]);
});

test('no page loads anything from another host', () => {
  const external = pages.flatMap(({ path, html }) =>
    [...html.matchAll(/<(?:script|link|img|iframe|source)[^>]* (?:src|href)="(https?:[^"]+)"/g)].map(
      ([, url]) => `${path}: ${url}`,
    ),
  );
  expect(external.filter((line) => !/rel="(canonical|alternate)"/.test(line))).toEqual([]);
});

test('every page has a Markdown version, and llms.txt lists them', () => {
  const without = pages
    .map(({ path }) => path)
    .filter((path) => /^(en|zh-cn)\//.test(path) && !existsSync(join(folder, path, 'index.md')));
  expect(without).toEqual([]);
  const markdown = readFileSync(join(folder, 'en/tencent-faceid/get-face-id-token/index.md'), 'utf8');
  expect(markdown).toMatch(/^# Get an SDK token\n/);
  expect(markdown).toContain('| `IdCard` | string | required when `CompareLib` = `BUSINESS` |');
  const llms = readFileSync(join(folder, 'llms.txt'), 'utf8');
  const listed = [...llms.matchAll(/\]\(\/([^)]+)\)/g)].map(([, path]) => path!);
  expect(listed.filter((path) => !existsSync(join(folder, decodeURI(path))))).toEqual([]);
  for (const { service, slug } of all) expect(listed).toContain(`en/${service}/${slug}/index.md`);
  expect(readFileSync(join(folder, 'llms-full.txt'), 'utf8')).toContain('FailedOperation.ImageSizeTooLarge');
});

test('each service has one OpenAPI file with every operation', () => {
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

describe('page size', () => {
  const operations = pages.filter(({ html }) => html.includes('id="sample-typescript"'));

  test('an operation page has at most 12.2 kB of HTML per 60 parameters and errors', () => {
    expect(operations).toHaveLength(all.length * 2);
    const oversized = operations.flatMap(({ path, html }) => {
      const rows = [...html.matchAll(/<tr id="[pfr]-|<tr><td><a href="[^"]*\/errors\//g)].length;
      const limit = 12_200 * Math.max(1, rows / 60);
      const size = gzipSync(html).length;
      return size > limit ? [`${path}: ${size} of ${Math.round(limit)} (${rows})`] : [];
    });
    expect(oversized).toEqual([]);
  });

  test('an operation page loads at most 25 kB of scripts and styles before the reader uses a panel', () => {
    const oversized = operations.flatMap(({ path, html }) => {
      const linked = [...html.matchAll(/<(?:script[^>]* src|link[^>]* href)="\/([^"]+\.(?:js|css))"/g)].map(
        ([, file]) => file!,
      );
      const imported = new Set(linked);
      for (const file of imported) for (const next of staticImports(file)) imported.add(next);
      const size = [...imported].reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file))).length, 0);
      return size > 25_000 ? [`${path}: ${size}`] : [];
    });
    expect(oversized).toEqual([]);
  });
});

/** The files a script imports statically. */
function staticImports(file: string): string[] {
  if (!file.endsWith('.js')) return [];
  const code = readFileSync(join(folder, file), 'utf8');
  return [...code.matchAll(/(?:^|[;}\n])import(?:[^"'()]*?from)?\s*["']([^"']+)["']/g)].map(([, path]) =>
    new URL(path!, `http://site/${file}`).pathname.slice(1),
  );
}

/** The list items of the descriptions of an endpoint's own schemas, in a language. */
function listItemsOf(data: any, locale: (typeof locales)[number]): string[] {
  const properties = Object.values<any>(data.components?.schemas ?? {}).flatMap((schema) =>
    Object.values<any>(schema.properties ?? {}),
  );
  return properties.flatMap((property) => {
    const text: string = (locale === 'en' ? property.description : property['x-zh']) ?? '';
    return [...text.matchAll(/^- (.+)$/gm)].map(([, item]) => item!);
  });
}
