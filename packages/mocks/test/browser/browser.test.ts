import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { afterAll, expect, test } from 'vitest';
import { closePages, sharedBrowser } from '../../../../tools/browser/shared-browser.ts';

const browser = await sharedBrowser();
let server: Server | undefined;
afterAll(async () => {
  await closePages();
  server?.close();
});

/** Serves a page with its script and MSW's worker on the loopback interface. Returns its URL. */
async function startPage(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    resolve: { conditions: ['@polyface/source', 'module', 'browser'] },
    build: {
      write: false,
      lib: { entry: fileURLToPath(new URL('page.ts', import.meta.url)), formats: ['es'], fileName: 'page' },
    },
  });
  const [output] = [result].flat();
  const script = output && 'output' in output ? output.output[0].code : '';
  const worker = readFileSync(createRequire(import.meta.url).resolve('msw/mockServiceWorker.js'), 'utf8');
  const files: Record<string, [type: string, text: string]> = {
    '/': ['text/html', '<!doctype html><title>page</title><script type="module" src="/page.js"></script>'],
    '/page.js': ['text/javascript', script],
    '/mockServiceWorker.js': ['text/javascript', worker],
  };
  server = createServer((request, response) => {
    const [type, text] = files[request.url ?? ''] ?? ['text/plain', ''];
    response.writeHead(200, { 'content-type': type }).end(text);
  });
  await new Promise<void>((resolve) => server!.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

if (browser) {
  test(
    "in a browser, clients sign with WebCrypto, mocks in MSW's worker verify, and no request leaves the page",
    { timeout: 120_000 },
    async () => {
      const url = await startPage();
      const page = await browser.newPage();
      const failedRequests: string[] = [];
      page.on('requestfailed', (request) => failedRequests.push(request.url()));
      await page.goto(url);
      const report = await page.evaluate(() =>
        (globalThis as unknown as { report(): Promise<Record<string, string>> }).report(),
      );
      expect(report).toEqual({
        refusesWithoutConsent: 'createClient: this looks like a browser, wher',
        tencent: expect.stringContaining('42S41B31D') as string,
        tencentWrong: 'AuthFailure.SignatureFailure',
        linkvisual: expect.stringContaining('ModifyTime') as string,
        linkvisualV2: expect.stringContaining('ModifyTime') as string,
        linkvisualWrong: 'SignatureDoesNotMatch',
        iot: expect.stringContaining('yyy/1.jpg') as string,
        iotWrong: '400',
        finauth: expect.stringContaining('request_id') as string,
        finauthWrong: 'AUTHENTICATION_ERROR',
      });
      expect(failedRequests).toEqual([]);
    },
  );
} else {
  test('no browser is available: nothing was tested in one', () => expect(browser).toBeUndefined());
}
