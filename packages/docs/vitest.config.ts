import { defineProject } from 'vitest/config';

/** The tests that need the built site. It is built once for all of them. */
export default defineProject({
  ssr: { resolve: { conditions: ['@polyface/source'] } },
  test: {
    name: 'docs site',
    include: ['test/site/**/*.test.ts'],
    globalSetup: ['test/global-setup.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
