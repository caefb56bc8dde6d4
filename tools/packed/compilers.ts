import { join } from 'node:path';
import { readManifest } from '../bundle/manifest.ts';
import { publishedPackages } from '../bundle/packages.ts';
import { commonJsTypes, everything, importsOf, looseTypes, strictTypes, widenedEnum } from './programs.ts';
import type { Project, PackedCase } from './project.ts';

const root = process.cwd();

/** The packages that somebody installs by name. The runtime comes with them. */
export const ours: readonly string[] = publishedPackages(root)
  .map((folder) => readManifest(join(root, folder)).name)
  .filter((name) => name !== '@polyface/runtime');

/** The oldest supported version, the last ones of two generations, and the native compiler. */
export const compilerVersions = ['5.4.5', '5.9.3', '6.0.3', '7.0.2'] as const;

const common = { target: 'es2022', lib: ['es2022', 'dom', 'dom.iterable'], types: ['node'], skipLibCheck: false };
const strictest = {
  noEmit: true,
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noPropertyAccessFromIndexSignature: true,
  noImplicitOverride: true,
  isolatedModules: true,
  verbatimModuleSyntax: true,
};

/** Writes a configuration. Returns the arguments of Node that compile with it. */
export function tsc(project: Project, name: string, compilerOptions: object, files: string[]): string[] {
  project.write(`${name}.json`, JSON.stringify({ compilerOptions: { ...common, ...compilerOptions }, files }));
  return ['node_modules/typescript/bin/tsc', '-p', `${name}.json`];
}

/** Imports every path of the packages, except those that need an optional package. */
function writeImports(project: Project): void {
  const paths = ['@polyface/runtime', ...ours].flatMap((name) => {
    const { exports } = JSON.parse(project.read(`node_modules/${name}/package.json`)) as { exports: object };
    return Object.keys(exports).map((path) => `${name}${path.slice(1)}`);
  });
  project.write('all.ts', importsOf(paths.filter((path) => !/\/(vitest|playwright|package\.json)$/.test(path))));
}

const strict: PackedCase[] = compilerVersions.map((version) => ({
  name: `TypeScript ${version}: all paths with the strictest options, bundler resolution, without strict, a widened enum`,
  run: (project) => {
    project.npmInstall(...ours, `typescript@${version}`, '@types/node@24.12.0');
    project.write('program.ts', everything);
    project.write('strict.ts', strictTypes);
    project.write('loose.ts', looseTypes);
    project.write('widened.ts', widenedEnum);
    writeImports(project);
    const files = ['program.ts', 'strict.ts', 'all.ts'];
    project.node(...tsc(project, 'nodenext', { module: 'nodenext', ...strictest }, files));
    project.node(...tsc(project, 'bundler', { module: 'esnext', moduleResolution: 'bundler', ...strictest }, files));
    project.node(...tsc(project, 'loose', { module: 'nodenext', strict: false, noEmit: true }, ['loose.ts']));
    const widened = tsc(project, 'widened', { module: 'nodenext', ...strictest }, ['widened.ts']);
    project.nodeFails(`Type 'string' is not assignable to type '"BUSINESS" | "LOCAL"'`, ...widened);
  },
}));

/** CommonJS: what works, and the error that the guide quotes. */
const commonJs: PackedCase[] = [
  { version: '5.4.5', options: { module: 'commonjs', moduleResolution: 'node10' } },
  { version: '6.0.3', options: { module: 'commonjs', moduleResolution: 'node10', ignoreDeprecations: '6.0' } },
  { version: '5.9.3', options: { module: 'nodenext' } },
  { version: '7.0.2', options: { module: 'node20' } },
].map(({ version, options }) => ({
  name: `TypeScript ${version} that emits CommonJS with ${Object.values(options).join(', ')}`,
  run: (project: Project) => {
    project.npmInstall(...ours, `typescript@${version}`, '@types/node@24.12.0');
    project.write('src/package.json', JSON.stringify({ type: 'commonjs' }));
    project.write('src/program.ts', commonJsTypes);
    const emit = { strict: true, rootDir: '.', outDir: 'out' };
    project.node(...tsc(project, 'commonjs', { ...options, ...emit }, ['src/program.ts']));
    project.write('out/src/package.json', JSON.stringify({ type: 'commonjs' }));
    project.node('out/src/program.js');
    project.nodeFails('error TS1479', ...tsc(project, 'node16', { module: 'node16', ...emit }, ['src/program.ts']));
  },
}));

export const compilers: readonly PackedCase[] = [...strict, ...commonJs];
