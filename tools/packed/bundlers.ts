import { page, webpackConfig } from './programs.ts';
import type { PackedCase } from './project.ts';

/** The bundlers that build a page with a client. */
export const bundlers: readonly PackedCase[] = [
  {
    name: 'Vite 8: a build for browsers',
    run: (project) => {
      project.npmInstall('@polyface/clients', 'vite@8.3.8');
      project.write('index.html', '<script type="module" src="./page.js"></script>');
      project.write('page.js', page);
      project.node('node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn', '--target', 'es2022');
    },
  },
  {
    name: 'webpack 5: a build for browsers',
    run: (project) => {
      project.npmInstall('@polyface/clients', 'webpack@5.113.0');
      project.write('page.js', page);
      project.write('build.mjs', webpackConfig);
      project.node('build.mjs');
    },
  },
  {
    name: 'esbuild: bundles for browsers and Node, run in Node',
    run: (project) => {
      project.npmInstall('@polyface/clients', 'esbuild@0.28.2');
      project.write('page.js', `globalThis.document = {};\n${page}`);
      for (const platform of ['browser', 'node']) {
        const args = ['page.js', '--bundle', '--format=esm', '--target=es2022', `--platform=${platform}`];
        project.run('node_modules/.bin/esbuild', [...args, `--outfile=${platform}.mjs`, '--log-level=warning']);
        project.node(`${platform}.mjs`);
      }
    },
  },
  {
    name: 'Rollup 4: a bundle without warnings, run in Node',
    run: (project) => {
      project.npmInstall('@polyface/clients', 'rollup@4.68.8', '@rollup/plugin-node-resolve@16.0.1');
      project.write('page.js', `globalThis.document = {};\n${page}`);
      const args = [
        'page.js',
        '--plugin',
        '@rollup/plugin-node-resolve',
        '--file',
        'bundle.mjs',
        '--failAfterWarnings',
      ];
      project.node('node_modules/rollup/dist/bin/rollup', ...args, '--external', '/^node:/');
      project.node('bundle.mjs');
    },
  },
];
