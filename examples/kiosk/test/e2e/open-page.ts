import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** A page of a browser, and whom it asked. */
export interface OpenPage {
  readonly page: Page;
  /** Requests that went to another host than the page's own. */
  readonly strays: readonly string[];
  /** Errors nobody caught. */
  readonly errors: readonly string[];
}

/** Opens an address in a browser of its own. */
export async function openPage(browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<OpenPage> {
  const context = await browser.newContext({ locale: 'zh-CN', ...options });
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  const strays: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => {
    const asked = new URL(request.url());
    if (asked.protocol !== 'data:' && asked.origin !== new URL(url).origin) strays.push(asked.href);
  });
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('console', (line) => {
    if (line.type() === 'error' && !line.text().startsWith('Failed to load resource')) errors.push(line.text());
  });
  await page.goto(url);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return { page, strays, errors };
}
