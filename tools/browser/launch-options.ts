import chromium from '@sparticuz/chromium';
import type { LaunchOptions } from 'playwright-core';

const flags = [
  '--no-sandbox',
  '--headless',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** How Playwright starts a browser here: on Linux x64 the one that comes with the dependencies, elsewhere an installed Chrome. */
export async function launchOptions(): Promise<LaunchOptions> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return { channel: 'chrome' };
  return { executablePath: await chromium.executablePath(), args: flags };
}
