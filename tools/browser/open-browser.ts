import { chromium, type Browser } from 'playwright-core';
import { launchOptions } from './launch-options.ts';

/**
 * A browser to test with. `undefined`, and a line that says so, where there is none; in CI that is an error.
 */
export async function openBrowser(): Promise<Browser | undefined> {
  try {
    return await chromium.launch(await launchOptions());
  } catch (error) {
    const [reason] = (error as Error).message.split('\n');
    if (process.env['CI']) throw new Error(`CI needs a browser: ${reason}`, { cause: error });
    console.warn(`The browser tests did not run: no browser can be started here (${reason}).`);
    return undefined;
  }
}
