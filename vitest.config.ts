import { defineConfig } from 'vitest/config';

export default defineConfig({
  ssr: { resolve: { conditions: ['@polyface/source'] } },
  test: {
    include: ['{packages,tools,examples}/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/dist/**'],
  },
});
