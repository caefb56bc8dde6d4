import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveSite, type ServedSite } from '../site/serve-site.ts';

const folder = mkdtempSync(join(tmpdir(), 'polyface-site-'));
writeFileSync(join(folder, 'index.html'), '<!doctype html><title>the site</title>');
mkdirSync(join(folder, '_astro'));
writeFileSync(join(folder, '_astro/page.D34db33f.js'), 'export {};');
let site: ServedSite;
beforeAll(async () => {
  site = await serveSite(folder);
});
afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true, force: true });
});

test.each([
  ['localhost', 200],
  ['127.0.0.1', 200],
  ['evil.example', 403],
])('a request whose Host header is %s receives %d', async (host, status) => {
  const sent = request({
    port: new URL(site.url).port,
    host: '127.0.0.1',
    headers: { host },
  }).end();
  const [response] = (await once(sent, 'response')) as [IncomingMessage];
  response.resume();
  expect(response.statusCode).toBe(status);
});

test.each([
  ['', 'no-cache'],
  ['_astro/page.D34db33f.js', 'public, max-age=31536000, immutable'],
])('the response to /%s has the cache-control %s', async (path, expected) => {
  const response = await fetch(site.url + path);
  expect(response.status).toBe(200);
  expect(response.headers.get('cache-control')).toBe(expected);
});

test('a missing asset is not cached', async () => {
  const response = await fetch(`${site.url}_astro/missing.js`);
  expect(response.status).toBe(404);
  expect(response.headers.get('cache-control')).toBe(null);
});
