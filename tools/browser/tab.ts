import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/**
 * Returns a function that opens a URL with empty storage, always in the same tab: a new tab starts a process and compiles every script
 * again. Do not close its page.
 */
export function createTab(browser: Browser, options: BrowserContextOptions): (url: string) => Promise<Page> {
  let opened: Promise<Page> | undefined;
  return async (url) => {
    const page = await (opened ??= browser.newPage(options));
    if (page.url() !== 'about:blank') {
      await page.evaluate(() => {
        localStorage.clear();
        sessionStorage.clear();
      });
    }
    await page.setViewportSize(options.viewport ?? { width: 1280, height: 900 });
    await page.goto(url);
    return page;
  };
}
