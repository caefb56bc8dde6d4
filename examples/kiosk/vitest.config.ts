import { playwright } from '@vitest/browser-playwright';
import react from '@vitejs/plugin-react';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineProject } from 'vitest/config';
import { launchOptions } from '../../tools/browser/launch-options.ts';
import { openBrowser } from '../../tools/browser/open-browser.ts';
import { maxWorkers } from '../../tools/vitest/max-workers.ts';

const browser = await openBrowser();
await browser?.close();

/** The tests of the page's components run in a browser. If none can be started, the project has no tests. */
export default defineProject({
  // The root of the workspace, because Vitest matches a filter such as `examples` against paths relative to it.
  root: fileURLToPath(new URL('../../', import.meta.url)),
  plugins: [react()],
  logLevel: 'error',
  publicDir: dirname(createRequire(import.meta.url).resolve('msw/mockServiceWorker.js')),
  cacheDir: join(tmpdir(), 'polyface-kiosk-tests'),
  resolve: { conditions: ['@polyface/source', 'module', 'browser', 'development'] },
  optimizeDeps: { include: ['react', 'react/jsx-dev-runtime', 'react-dom/client', 'msw/browser', 'msw/http'] },
  test: {
    name: 'kiosk page',
    include: browser ? ['examples/kiosk/test/page/**/*.test.tsx'] : [],
    maxWorkers,
    testTimeout: 30_000,
    ...(browser && {
      browser: {
        enabled: true,
        headless: true,
        screenshotFailures: false,
        provider: playwright({ launchOptions: await launchOptions() }),
        instances: [{ browser: 'chromium' }],
      },
    }),
  },
});
