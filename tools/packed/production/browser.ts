import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { openBrowser } from '../../browser/open-browser.ts';
import { controlOf } from './control.ts';

/** Runs the program for pages in Chromium, with the packages of a folder. Returns whether there is a browser. Throws an error if it fails. */
export async function tryInBrowser(folder: string, mock: string): Promise<boolean> {
  const browser = await openBrowser();
  if (!browser) return false;
  // A page of this machine may call servers of this machine; another one would need a permission.
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html').end('<!doctype html><title>production</title>');
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  try {
    const page = await browser.newPage();
    await page.goto(origin);
    await page.exposeFunction('control', controlOf(mock));
    await page.evaluate((url) => Object.assign(globalThis, { endpoint: url }), mock);
    await page.addScriptTag({ type: 'module', content: await bundlePage(folder) });
    const result = await page.waitForFunction(() => (globalThis as { result?: string }).result, undefined, {
      timeout: 120_000,
    });
    const text = await result.jsonValue();
    if (text !== 'passed') throw new Error(`Chromium: ${text}`);
    return true;
  } finally {
    server.close();
    await browser.close();
  }
}

async function bundlePage(folder: string): Promise<string> {
  const bundler = await rolldown({ cwd: folder, input: join(folder, 'page.mjs'), platform: 'browser' });
  const { output } = await bundler.generate({ format: 'esm', codeSplitting: false });
  await bundler.close();
  return output[0].code;
}
