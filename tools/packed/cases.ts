import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { bundlers } from './bundlers.ts';
import { client, clientByRequire, everything, inferredTypes, testOf, twoRuntimes } from './programs.ts';
import { writePrograms } from './production/files.ts';
import type { Servers } from './production/servers.ts';
import { frameworks } from './frameworks.ts';
import { Project, type PackedCase } from './project.ts';
import type { Registry } from './registry.ts';
import { runtimes } from './runtimes.ts';
import { compilers, ours, tsc } from './compilers.ts';

const nodeVersions = ['20.20.2', '22.23.5', '24.21.0', '26.12.1'];
/** The package with the Node executable of this platform, under a name per major version. */
function nodePackage(version: string): { readonly name: string; readonly spec: string } {
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const name = `node${version.split('.')[0]}`;
  return { name, spec: `${name}@npm:node-${platform}-${process.arch}@${version}` };
}

const nodes: PackedCase[] = nodeVersions.map((version) => ({
  name: `Node ${version}: import and require of a client, retries, time limits, quota and faults over both transports${version.startsWith('20') ? '' : ', a program with all packages'}`,
  run: (project, servers) => {
    const { name, spec } = nodePackage(version);
    project.npmInstall(...ours, spec);
    const node = `./node_modules/${name}/bin/node`;
    project.write('client.mjs', client);
    project.write('client.cjs', clientByRequire);
    project.write('program.ts', everything);
    project.run(node, ['client.mjs']);
    project.run(node, ['client.cjs']);
    if (!version.startsWith('20')) project.run(node, ['program.ts']);
    writePrograms(project.folder);
    project.write('servers.json', servers.description);
    project.run(node, ['node.mjs', 'servers.json']);
  },
}));

/** The oldest version that `engines` allows. Its `require` does not load ECMAScript modules. */
const oldestNode: PackedCase = {
  name: 'Node 20.0.0: import of a client',
  run: (project) => {
    const { name, spec } = nodePackage('20.0.0');
    project.npmInstall('@polyface/clients', spec);
    project.write('client.mjs', client);
    project.run(`./node_modules/${name}/bin/node`, ['client.mjs']);
  },
};

const managers: PackedCase[] = [
  {
    name: 'pnpm 10, without hoisting, also declarations of inferred types',
    run: (project) => {
      project.write('.npmrc', 'hoist=false\n');
      project.npmInstall('pnpm@10.34.8', '--prefix', '../pnpm-tool');
      const typescript = ['typescript@5.9.3', '@types/node@24.12.0'];
      project.node('../pnpm-tool/node_modules/pnpm/bin/pnpm.cjs', 'add', ...ours, ...typescript);
      project.write('program.ts', everything);
      project.node('program.ts');
      project.write('inferred.ts', inferredTypes);
      const declarations = { module: 'nodenext', strict: true, declaration: true, outDir: 'out' };
      project.node(...tsc(project, 'declarations', declarations, ['inferred.ts']));
    },
  },
  {
    name: 'Yarn 4 with Plug’n’Play',
    run: (project) => {
      project.npmInstall('@yarnpkg/cli-dist@4.18.1', '--prefix', '../yarn-tool');
      const yarn = '../yarn-tool/node_modules/@yarnpkg/cli-dist/bin/yarn.js';
      project.write('.yarnrc.yml', 'nodeLinker: pnp\nenableGlobalCache: false\nnpmMinimalAgeGate: 0\n');
      project.write('yarn.lock', '');
      project.node(yarn, 'add', ...ours);
      project.write('program.ts', everything);
      project.node(yarn, 'node', 'program.ts');
    },
  },
];

const runners: PackedCase[] = [
  {
    name: 'Jest 30 with --experimental-vm-modules',
    run: (project) => {
      project.npmInstall('@polyface/clients', 'jest@30.5.2');
      project.write('token.test.js', testOf('jest'));
      project.node('--experimental-vm-modules', 'node_modules/jest/bin/jest.js', '--testEnvironment', 'node');
    },
  },
  ...['3.2.7', '5.1.1'].map((version) => ({
    name: `Vitest ${version}`,
    run: (project: Project) => {
      project.npmInstall('@polyface/clients', `vitest@${version}`);
      project.write('token.test.js', testOf('vitest'));
      project.node('node_modules/vitest/vitest.mjs', 'run');
    },
  })),
  {
    name: 'two versions of the runtime',
    run: (project) => {
      project.npmInstall('@polyface/clients', '@polyface/runtime@0.1.0', 'other-runtime@npm:@polyface/runtime@0.1.99');
      project.write('program.mjs', twoRuntimes);
      project.node('program.mjs');
    },
  },
];

/** Installs the packages in one empty project per case and uses them there. Returns the names of the cases that failed. */
export function runCases(folder: string, { env }: Registry, servers: Servers, pattern: RegExp): string[] {
  const groups = [[oldestNode], nodes, compilers, managers, bundlers, runners, runtimes, frameworks];
  const cases = groups.flat().filter(({ name }) => pattern.test(name));
  return cases.flatMap(({ name, run }, index) => {
    try {
      run(new Project(join(folder, `case-${index}`), env), servers);
      console.log(`passed  ${name}`);
      return [];
    } catch (error) {
      console.log(`FAILED  ${name}\n${(error as Error).message}`);
      return [name];
    }
  });
}

/** One line for each thing that the cases need and the machine does not have. */
export function missingThings(root: string): string[] {
  const isKnownPlatform = process.platform === 'linux' || process.platform === 'win32';
  return [
    ...(existsSync(join(root, 'node_modules/verdaccio')) ? [] : ['missing: verdaccio. Run `npm ci`.']),
    ...(isKnownPlatform ? [] : [`missing: Node 20 to 26 as packages for ${process.platform}. Use Linux.`]),
  ];
}
