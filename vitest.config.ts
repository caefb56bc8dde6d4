import { defineConfig } from 'vitest/config';
import { keepCompiledCode } from './tools/vitest/compile-cache.ts';
import { maxWorkers } from './tools/vitest/max-workers.ts';
import { LongestFirstSequencer } from './tools/vitest/sequencer.ts';

/** Tests that replace a global, reset modules or load a vendor's SDK: each file needs a process of its own. */
const ownProcess = [
  'packages/clients/test/module-scope.test.ts',
  'packages/mocks/test/{mock,overrides,vitest}.test.ts',
  'packages/mock-server/test/{client-https,sdk-*,vite}.test.ts',
  'packages/polyface/test/readme.test.ts',
];

/** Copies of the workspace that tests make, build output, and the tests of the other projects. */
const notHere = [
  '**/node_modules/**',
  '**/dist/**',
  '**/build/**',
  '**/*-run/**',
  'packages/docs/test/site/**',
  'examples/demo/demo.test.ts',
];

keepCompiledCode();

export default defineConfig({
  test: {
    maxWorkers,
    sequence: { sequencer: LongestFirstSequencer },
    projects: [
      {
        ssr: { resolve: { conditions: ['@polyface/source'] } },
        test: {
          name: 'in process',
          include: ['{packages,tools,examples}/**/*.test.ts'],
          exclude: [...notHere, ...ownProcess],
          maxWorkers,
          // These files leave no global changed. Each worker runs many of them and loads each module once.
          isolate: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        ssr: { resolve: { conditions: ['@polyface/source'] } },
        test: {
          name: 'node',
          include: ownProcess,
          maxWorkers,
          // Beside the test of the demo, which would leave one core idle.
          sequence: { groupOrder: 1 },
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
