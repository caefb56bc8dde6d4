import { afterAll } from 'vitest';
import { openBrowser } from '../../../../tools/browser/open-browser.ts';
import { serveKiosk } from '../../src/server/serve-kiosk.ts';

/** The kiosk, served, and a browser where there is one; both are closed after the tests of the file. */
export async function openDesk(options?: Parameters<typeof serveKiosk>[0]) {
  const browser = await openBrowser();
  const kiosk = await serveKiosk(options);
  afterAll(async () => {
    await browser?.close();
    await kiosk.close();
  });
  return { browser, kiosk };
}
