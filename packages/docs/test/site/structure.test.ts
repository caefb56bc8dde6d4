import { describe, expect, test } from 'vitest';
import { entriesOf } from '../../src/api/entries.ts';
import { workspace } from '../../../../tools/workspace/copy.ts';
import { builtPages, textOf } from './built-pages.ts';
import { served } from './served.ts';
import { readSpecs } from './specs.ts';

const pages = new Map(builtPages(served.folder).map(({ path, html }) => [path, html]));
const page = (path: string) => pages.get(path)!;
const specs = await readSpecs();
const part = (html: string, start: string, end: string) => html.slice(html.indexOf(start), html.indexOf(end));

describe('navigation', () => {
  test('breadcrumbs name the pages above, without a separator at the end', () => {
    const crumbs = /<nav class="crumbs"[^]*?<\/nav>/.exec(page('en/tencent-faceid/get-face-id-token/'))![0];
    expect(textOf(crumbs).trim()).toBe('Reference Tencent Cloud FaceID');
    expect(crumbs).toMatch(/href="\/en\/reference\/"[^]*href="\/en\/tencent-faceid\/"/);
  });

  test('the next page of a service leads through all of its operations, and the previous one back', () => {
    for (const service of new Set(specs.map((spec) => spec.service))) {
      const own = specs.filter((spec) => spec.service === service);
      const visited: string[] = [];
      for (let path: string | undefined = `en/${service}/`, from = ''; path;) {
        visited.push(path);
        const html = page(path);
        if (from !== '') expect(/rel="prev" href="\/([^"]+)"/.exec(html)?.[1]).toBe(from);
        [from, path] = [path, /rel="next" href="\/([^"]+)"/.exec(html)?.[1]];
      }
      expect(visited).toHaveLength(own.length + 1);
    }
  });

  test('guides have a previous and a next page', () => {
    const guides = [...pages].filter(([path]) => path.startsWith('en/guides/'));
    const starts = guides.filter(([, html]) => !/rel="prev" href="\/en\/guides/.test(html));
    expect(starts.map(([path]) => path)).toEqual(['en/guides/start/']);
    expect(guides.filter(([, html]) => !html.includes('rel="next"')).length).toBeLessThan(2);
  });
});

test.each(['guides/start/', 'limits/', 'performance/', 'changelog/'])('the header marks Guides on %s', (path) => {
  expect(page(`en/${path}`)).toMatch(/<a href="\/en\/guides\/start\/" aria-current="true"[^>]*>Guides</);
});

test('the keyboard reaches every table of the guides, which may scroll on a phone', () => {
  const guides = [...pages].filter(([path, html]) => path.includes('/guides/') && html.includes('<table'));
  expect(guides.length).toBeGreaterThan(10);
  const reached = /<div class="scroll[^"]*" tabindex="0"[^>]*><table/g;
  const missed = guides.filter(([, html]) => html.match(/<table/g)!.length !== html.match(reached)?.length);
  expect(missed.map(([path]) => path)).toEqual([]);
});

describe('the table of parameters', () => {
  test('has one table for a union, with a group per variant', () => {
    const parameters = part(page('en/tencent-faceid/get-face-id-token/'), 'id="parameters"', 'id="setByClient"');
    expect(parameters.match(/<table/g)).toHaveLength(1);
    expect(textOf(parameters)).toMatch(
      /One of CompareLib = BUSINESS .* IdCard string required .* or CompareLib = LOCAL /,
    );
    expect(textOf(part(page('zh-cn/megvii-finauth/add-face/'), 'id="parameters"', 'id="setByClient"'))).toMatch(
      /任选其一 AddFaceByImage .* image .* 或 AddFaceByFile .* file /,
    );
  });

  test('states what each value of an enumeration means, in both languages', () => {
    const row = (locale: string) =>
      /<tr id="p-scopeType">[^]*?<\/tr>/.exec(page(`${locale}/alibaba-iot/add-face-permission/`))![0];
    expect(row('en')).toContain('<li><code>SPACE_ID</code>: Spaces.</li>');
    expect(row('zh-cn')).toContain('<li><code>SPACE_ID</code>：空间。</li>');
    expect(textOf(row('en'))).not.toContain('one of');
  });
});

test('every entry of the API reference has one line that says what it is, in both languages', () => {
  for (const locale of ['en', 'zh-cn']) {
    const html = [...page(`${locale}/api/`).matchAll(/<ul class="cards">[^]*?<\/ul>/g)].join('');
    const cards = [...html.matchAll(/<li><a href="[^"]*\/api\/([^"]+)\/">[^<]*<\/a>(<span>[^<]+<\/span>)?/g)];
    expect(cards.filter(([, slug, line]) => !line && slug).map(([, slug]) => slug)).toEqual([]);
    expect(cards).toHaveLength(entriesOf(workspace).length);
    expect(html).toContain('@polyface/\u200bclients/\u200balibaba-\u2060linkvisual');
  }
});

test('code is highlighted the same way on every kind of page, without styles in attributes', () => {
  for (const path of [
    'en/',
    'en/guides/start/',
    'en/tencent-faceid/get-face-id-token/',
    'en/errors/alibaba-iot/403/',
    'en/api/runtime/',
  ])
    expect(page(path), path).toMatch(/<pre[^>]*><code[^>]*>[^]*?<b>\w+<\/b>/);
  const styled = [...pages].filter(([, html]) =>
    /<(?:pre|code|span)[^>]* style="(?:color|--)/.test(
      html.replaceAll(/<mobile-starlight-toc[^]*?<\/mobile-starlight-toc>|<starlight-toc[^]*?<\/starlight-toc>/g, ''),
    ),
  );
  expect(styled.map(([path]) => path)).toEqual([]);
});
