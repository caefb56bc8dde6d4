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

/** Playwright's launch options: on Linux x64 the Chromium from the dependencies, elsewhere an installed Chrome. */
export async function launchOptions(): Promise<LaunchOptions> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return { channel: 'chrome' };
  return { executablePath: await chromium.executablePath(), args: flags };
}
