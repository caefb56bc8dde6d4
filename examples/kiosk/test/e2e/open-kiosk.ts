import type { Browser, BrowserContextOptions, Response } from 'playwright-core';
import type { TestContext } from 'vitest';
import type { KioskAssets } from '../../src/server/assets.ts';
import { serveKiosk } from '../../src/server/serve-kiosk.ts';
import type { Simulation } from '../../src/simulation/simulation.ts';
import type { Language } from '../../src/page/words/language.tsx';
import { createKioskPage, type KioskPage } from './kiosk-page.ts';

/** A kiosk with a server of its own, open in a browser. */
export interface OpenKiosk extends KioskPage {
  readonly simulation: Simulation;
  /** Requests to hosts other than the kiosk's own. */
  readonly externalRequests: readonly string[];
  /** Uncaught errors and errors on the console. */
  readonly errors: readonly string[];
}

/** Options of {@link OpenKioskFunction}. */
export interface OpenKioskOptions {
  /** Default: `zh-CN`. */
  readonly language?: Language;
  /** Timeout of the back end's calls to vendors, in milliseconds. */
  readonly timeout?: number;
  readonly context?: BrowserContextOptions;
  /** Called for each response that the page receives. */
  readonly onResponse?: (response: Response) => void;
}

/** Serves a kiosk and opens it in a browser context. Both are closed when the test ends. */
export type OpenKioskFunction = (test: TestContext, options?: OpenKioskOptions) => Promise<OpenKiosk>;

/** Creates the function. The tests share the browser and the assets; nothing else, so they can run at the same time. */
export function kioskOpener(browser: Browser, assets: KioskAssets): OpenKioskFunction {
  return async ({ onTestFinished }, { language = 'zh-CN', timeout, context: contextOptions, onResponse } = {}) => {
    const kiosk = await serveKiosk({ assets, ...(timeout !== undefined && { timeout }) });
    const context = await browser.newContext({ locale: language, ...contextOptions });
    onTestFinished(async () => {
      await context.close();
      await kiosk.close();
    });
    context.setDefaultTimeout(20_000);
    const page = await context.newPage();
    const externalRequests: string[] = [];
    const errors: string[] = [];
    page.on('request', (request) => {
      const { protocol, href } = new URL(request.url());
      if (protocol !== 'data:' && !href.startsWith(kiosk.url)) externalRequests.push(href);
    });
    page.on('pageerror', ({ message }) => errors.push(message));
    page.on('console', (message) => {
      if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
        errors.push(message.text());
    });
    if (onResponse) page.on('response', onResponse);
    await page.goto(kiosk.url);
    const kioskPage = createKioskPage(page, language);
    await kioskPage.show('register');
    return { ...kioskPage, simulation: kiosk.simulation, externalRequests, errors };
  };
}
