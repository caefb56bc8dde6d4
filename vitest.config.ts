import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Vitest leaves one core free by default: on two cores that is half of the machine.
    maxWorkers: Math.max(2, availableParallelism()),
    projects: [
      {
        ssr: { resolve: { conditions: ['@polyface/source'] } },
        test: {
          name: 'node',
          include: ['{packages,tools,examples}/**/*.test.ts'],
          exclude: ['**/node_modules/**', '**/dist/**', '**/build/**', '**/*-run/**', 'packages/docs/test/site/**'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          typecheck: {
            checker: './node_modules/typescript7/bin/tsc',
            include: ['packages/**/*.test-d.ts'],
            tsconfig: './tsconfig.json',
          },
        },
      },
      'packages/docs',
      'examples/kiosk',
    ],
  },
});
