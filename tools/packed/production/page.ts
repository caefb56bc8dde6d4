import { tryCalls } from './calls.ts';
import type { Control } from './control.ts';

// Runs in a page. The test sets `endpoint` and `control`, and waits for `result`.

const page = globalThis as unknown as { readonly endpoint: string; readonly control: Control; result?: string };
try {
  await tryCalls(page.endpoint, page.control, { dangerouslyAllowBrowser: true });
  page.result = 'passed';
} catch (error) {
  page.result = String((error as Error).stack ?? error);
}
