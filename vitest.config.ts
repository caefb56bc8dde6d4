import { defineConfig } from 'vitest/config';
import { maxWorkers } from './tools/vitest/max-workers.ts';
import { LongestFirstSequencer } from './tools/vitest/sequencer.ts';

export default defineConfig({
  test: {
    maxWorkers,
    sequence: { sequencer: LongestFirstSequencer },
    projects: [
      {
        ssr: { resolve: { conditions: ['@polyface/source'] } },
        test: {
          name: 'node',
          include: ['{packages,tools,examples}/**/*.test.ts'],
          exclude: [
            '**/node_modules/**',
            '**/dist/**',
            '**/build/**',
            '**/*-run/**',
            'packages/docs/test/site/**',
            'examples/demo/demo.test.ts',
          ],
          maxWorkers,
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
