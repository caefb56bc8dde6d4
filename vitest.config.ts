import { defineConfig } from 'vitest/config';
import { maxWorkers } from './tools/vitest/max-workers.ts';
import { LongestFirstSequencer } from './tools/vitest/sequencer.ts';

/** Tests of functions: they share a process. */
const inProcess = ['packages/{runtime,mocks}/src/**/*.test.ts'];

export default defineConfig({
  test: {
    maxWorkers,
    sequence: { sequencer: LongestFirstSequencer },
    projects: [
      {
        ssr: { resolve: { conditions: ['@polyface/source'] } },
        test: {
          name: 'in process',
          include: inProcess,
          exclude: ['**/node_modules/**'],
          maxWorkers,
          // These files start nothing and leave nothing behind. Each worker runs many of them and loads each module once.
          isolate: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
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
            ...inProcess,
            'examples/demo/demo.test.ts',
          ],
          maxWorkers,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          typecheck: {
            enabled: true,
            checker: './node_modules/typescript7/bin/tsc',
            include: ['packages/**/*.test-d.ts'],
            tsconfig: './tsconfig.json',
          },
        },
      },
      {
        test: {
          name: 'demo',
          include: ['examples/demo/demo.test.ts'],
          maxWorkers,
          // After the tests of the docs site: `npm start` builds the site anew or has Nx restore it, which replaces its files.
          sequence: { groupOrder: 1 },
          testTimeout: 60_000,
        },
      },
      'packages/docs',
      'examples/kiosk',
    ],
  },
});
