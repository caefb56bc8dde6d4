import { fileURLToPath } from 'node:url';
import { defineProject } from 'vitest/config';
import { maxWorkers } from '../../tools/vitest/max-workers.ts';

/** The tests that need the built site. It is built once for all of them. */
export default defineProject({
  // The root of the workspace, because Vitest matches a filter such as `examples` against paths relative to it.
  root: fileURLToPath(new URL('../../', import.meta.url)),
  ssr: { resolve: { conditions: ['@polyface/source'] } },
  test: {
    name: 'docs site',
    include: ['packages/docs/test/site/**/*.test.ts'],
    globalSetup: [fileURLToPath(new URL('test/global-setup.ts', import.meta.url))],
    maxWorkers,
    // These files leave no global changed. Those of a worker share a browser.
    isolate: false,
    // A page on a busy machine may take longer than the second that is the default.
    expect: { poll: { timeout: 20_000 } },
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
