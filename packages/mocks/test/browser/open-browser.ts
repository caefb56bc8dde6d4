import chromium from '@sparticuz/chromium';
import { chromium as playwright, type Browser } from 'playwright-core';

const flags = [
  '--no-sandbox',
  '--headless',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/**
 * A browser to test with: on Linux x64 one that comes with the dependencies, elsewhere an installed Chrome. `undefined`, and a line that
 * says so, where there is none; in CI that is an error.
 */
export async function openBrowser(): Promise<Browser | undefined> {
  try {
    if (process.platform !== 'linux' || process.arch !== 'x64') return await playwright.launch({ channel: 'chrome' });
    return await playwright.launch({ executablePath: await chromium.executablePath(), args: flags });
  } catch (error) {
    const [reason] = (error as Error).message.split('\n');
    if (process.env['CI']) throw new Error(`CI needs a browser: ${reason}`, { cause: error });
    console.warn(`The browser tests did not run: no browser can be started here (${reason}).`);
    return undefined;
  }
}
