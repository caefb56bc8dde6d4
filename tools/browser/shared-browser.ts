import type { Browser } from 'playwright-core';
import { openBrowser } from './open-browser.ts';

let shared: Promise<Browser | undefined> | undefined;

/**
 * Returns the browser that all test files of a process share, because starting one takes a second of CPU time. Do not close it: call
 * `closePages` at the end of a file. It ends with the process. `undefined` if the machine has none.
 */
export function sharedBrowser(): Promise<Browser | undefined> {
  return (shared ??= openBrowser());
}

/** Closes all pages of the shared browser. */
export async function closePages(): Promise<void> {
  const browser = await shared;
  await Promise.all(browser?.contexts().map((context) => context.close()) ?? []);
}
