import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtPages, textOf } from './built-pages.ts';
import { served } from './served.ts';
import { operationIn, readSpecs } from './specs.ts';

const pages = builtPages(served.folder).filter(({ path }) => /^(en|zh-cn)\//.test(path));
const page = (path: string) => pages.find((one) => one.path === path)!.html;

test('every page has one h1', () => {
  const wrong = pages.filter(({ html }) => [...html.matchAll(/<h1[\s>]/g)].length !== 1);
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

test('the facts of a field are separated in its text', () => {
  const text = textOf(page('en/tencent-faceid/get-face-id-token/'));
  expect(text).toMatch(/2018-03-01 · request header/);
  const joined = pages.filter(({ html }) => /<\/code><\/span><span>/.test(html));
  expect(joined.map(({ path }) => path)).toEqual([]);
});

test('the page of a service shows every message that its errors are documented with', async () => {
  const [iot] = (await readSpecs()).filter(({ service }) => service === 'alibaba-iot');
  const text = textOf(page('en/alibaba-iot/'));
  const messages = iot!.shared['x-errors'].flatMap(({ observed }: any) => observed.map(({ message }: any) => message));
  expect(messages.length).toBeGreaterThan(78);
  expect(messages.filter((message: string) => !text.includes(message.replaceAll(/\s+/g, ' ')))).toEqual([]);
});

test('the response table of FinAuth has the member error', async () => {
  for (const spec of (await readSpecs()).filter(({ service }) => service === 'megvii-finauth')) {
    expect(operationIn(spec)).toBeDefined();
    expect(page(`en/megvii-finauth/${spec.slug}/`), spec.slug).toContain('id="r-error"');
  }
});

describe('an unknown address', () => {
  test.each([
    ['en/nope/', 'en', 'Page not found'],
    ['zh-cn/nope', 'zh-CN', '页面不存在'],
    ['en/tencent-faceid/nope/', 'en', 'Page not found'],
  ])('%s gets the 404 page in its language', async (path, lang, title) => {
    const response = await fetch(served.url + path);
    const html = await response.text();
    expect(response.status).toBe(404);
    expect(html).toContain(`<html lang="${lang}"`);
    expect(html).toContain(title);
  });

  test('without a language gets the page in that of the browser', async () => {
    const get = async (accepted: string) =>
      (
        await fetch(`${served.url}nope`, {
          headers: { 'accept-language': accepted },
        })
      ).text();
    expect(await get('zh-CN,zh;q=0.9')).toContain('页面不存在');
    expect(await get('en-US')).toContain('Page not found');
  });

  test('below /zh/ leads to /zh-cn/', async () => {
    const { status, headers } = await fetch(`${served.url}zh/guides/start/?x=1`, { redirect: 'manual' });
    expect([status, headers.get('location')]).toEqual([302, '/zh-cn/guides/start/?x=1']);
    expect(readFileSync(join(served.folder, 'zh/index.html'), 'utf8')).toContain('url=/zh-cn/');
  });
});

test('an error page is named with its vendor and shows how the code is returned, simulated and handled', () => {
  const html = page('en/errors/alibaba-iot/2459/');
  const text = textOf(html);
  expect(html).toMatch(/<h1[^>]*>Alibaba IoT 2459</);
  expect(text).toMatch(/"code" ?: 2459/);
  expect(text).toContain(".fail( '2459' )");
  expect(text).toContain("error.code !== '2459'");
  expect(html).toContain('href="/en/errors/"');
});
