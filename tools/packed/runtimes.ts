import { runWorker, worker } from './framework-programs.ts';
import { ours } from './compilers.ts';
import { everything } from './programs.ts';
import type { PackedCase } from './project.ts';

/** The runtimes other than Node. */
export const runtimes: readonly PackedCase[] = [
  {
    name: 'Bun 1.4: a program with all packages',
    run: (project) => {
      project.npmInstall(...ours, 'bun@1.4.5');
      project.write('program.ts', everything);
      project.run('node_modules/.bin/bun', ['program.ts']);
    },
  },
  {
    name: 'Deno 2.9: a program with all packages',
    run: (project) => {
      project.npmInstall(...ours, 'deno@2.9.6');
      project.write('program.ts', everything);
      project.run('node_modules/.bin/deno', ['run', '--no-check', '--allow-all', 'program.ts']);
    },
  },
  {
    name: 'workerd (Cloudflare Workers): a client in a worker',
    run: (project) => {
      project.npmInstall(...ours, 'miniflare@4.20260730.0', 'esbuild@0.28.2');
      project.write('worker.js', worker);
      project.write('run.mjs', runWorker);
      project.node('run.mjs');
    },
  },
];
