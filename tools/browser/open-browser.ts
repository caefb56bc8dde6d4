import { chromium, type Browser } from 'playwright-core';
import { launchOptions } from './launch-options.ts';

/** Starts a browser for tests. If the machine has none, prints one line and returns `undefined`; throws if `CI` is set. */
export async function openBrowser(): Promise<Browser | undefined> {
  try {
    return await chromium.launch(await launchOptions());
  } catch (error) {
    const [reason] = (error as Error).message.split('\n');
    if (process.env['CI']) throw new Error(`CI requires a browser: ${reason}`, { cause: error });
    console.warn(`Browser tests are left out: no browser can be started (${reason}).`);
    return undefined;
  }
}
