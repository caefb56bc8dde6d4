import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { client, clientByRequire, everything, looseTypes, page, strictTypes, testOf, twoRuntimes } from './programs.ts';
import { writePrograms } from './production/files.ts';
import type { Servers } from './production/servers.ts';
import type { Registry } from './registry.ts';

/** A way in which somebody installs and uses the packages. */
interface Stranger {
  readonly name: string;
  readonly run: (project: Project, servers: Servers) => void;
}

const nodeVersions = ['20.20.2', '22.23.5', '24.21.0', '26.12.1'];
const compilers = ['5.7.2', '5.9.2', '6.0.2', '7.0.2'];
const ours = ['@polyface/clients', 'polyface', '@polyface/mocks', '@polyface/mock-server', '@polyface/limiter-redis'];

/** An empty project. */
class Project {
  readonly folder: string;
  readonly #env: NodeJS.ProcessEnv;

  constructor(folder: string, env: NodeJS.ProcessEnv) {
    this.folder = folder;
    this.#env = env;
    mkdirSync(folder);
    this.write('package.json', JSON.stringify({ name: 'stranger', version: '1.0.0', private: true, type: 'module' }));
  }

  write(file: string, text: string): void {
    writeFileSync(join(this.folder, file), text);
  }

  npmInstall(...names: string[]): void {
    this.run('npm', ['install', '--silent', '--no-audit', '--no-fund', ...names]);
  }

  /** Runs a program. Throws an error with its output if it fails. */
  run(command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): void {
    try {
      execFileSync(command, args, {
        cwd: this.folder,
        env: { ...this.#env, ...env },
        stdio: ['ignore', 'pipe', 'pipe'],
        encoding: 'utf8',
      });
    } catch (error) {
      const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
      throw new Error(`${command} ${args.join(' ')}\n${stdout}${stderr}`.trimEnd(), { cause: error });
    }
  }

  node(...args: string[]): void {
    this.run(process.execPath, args);
  }
}

/** The package with the Node executable of this platform, under a name per major version. */
function nodePackage(version: string): { readonly name: string; readonly spec: string } {
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const name = `node${version.split('.')[0]}`;
  return { name, spec: `${name}@npm:node-${platform}-${process.arch}@${version}` };
}

const nodes: Stranger[] = nodeVersions.map((version) => ({
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

const typescripts: Stranger[] = compilers.map((version) => ({
  name: `TypeScript ${version}: strictest options with skipLibCheck false, bundler resolution, and without strict`,
  run: (project) => {
    project.npmInstall(...ours, `typescript@${version}`, '@types/node@24.12.0');
    project.write('program.ts', everything);
    project.write('strict.ts', strictTypes);
    project.write('loose.ts', looseTypes);
    const common = { target: 'es2022', lib: ['es2022', 'dom', 'dom.iterable'], types: ['node'], noEmit: true };
    const strictest = {
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      noPropertyAccessFromIndexSignature: true,
      noImplicitOverride: true,
      isolatedModules: true,
      verbatimModuleSyntax: true,
      skipLibCheck: false,
    };
    const check = (name: string, compilerOptions: object, files: string[]) => {
      project.write(`${name}.json`, JSON.stringify({ compilerOptions: { ...common, ...compilerOptions }, files }));
      project.node('node_modules/typescript/bin/tsc', '-p', `${name}.json`);
    };
    check('nodenext', { module: 'nodenext', ...strictest }, ['program.ts', 'strict.ts']);
    check('bundler', { module: 'esnext', moduleResolution: 'bundler', ...strictest }, ['program.ts', 'strict.ts']);
    check('loose', { module: 'nodenext', strict: false, skipLibCheck: false }, ['loose.ts']);
  },
}));

const managers: Stranger[] = [
  {
    name: 'pnpm 10',
    run: (project) => {
      project.npmInstall('pnpm@10', '--prefix', '../pnpm-tool');
      project.node('../pnpm-tool/node_modules/pnpm/bin/pnpm.cjs', 'add', ...ours);
      project.write('program.ts', everything);
      project.node('program.ts');
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

const runners: Stranger[] = [
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
    name: 'Jest 30 with --experimental-vm-modules',
    run: (project) => {
      project.npmInstall('@polyface/clients', 'jest@30.5.2');
      project.write('token.test.js', testOf('jest'));
      project.node('--experimental-vm-modules', 'node_modules/jest/bin/jest.js', '--testEnvironment', 'node');
    },
  },
  ...['3', '5.1.1'].map((version) => ({
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
export function runStrangers(folder: string, { env }: Registry, servers: Servers, pattern: RegExp): string[] {
  const strangers = [...nodes, ...typescripts, ...managers, ...runners].filter(({ name }) => pattern.test(name));
  return strangers.flatMap(({ name, run }, index) => {
    try {
      run(new Project(join(folder, `stranger-${index}`), env), servers);
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
