import { ours, tsc } from './compilers.ts';
import {
  nestApplication,
  nestOptions,
  nextApplication,
  runNext,
  tsJestConfig,
  tsJestTest,
  tsJestTransformConfig,
} from './framework-programs.ts';
import type { Project, PackedCase } from './project.ts';

const types = ['typescript@5.9.3', '@types/node@24.12.0'];

/** NestJS 11 is CommonJS, NestJS 12 ECMAScript modules. */
const nest: PackedCase[] = [
  { version: '11.2.10', type: 'commonjs' },
  { version: '12.5.1', type: 'module' },
].map(({ version, type }) => ({
  name: `NestJS ${version}: a controller that uses a client`,
  run: (project: Project) => {
    const packages = ['core', 'common', 'platform-express'].map((name) => `@nestjs/${name}@${version}`);
    project.npmInstall(...ours, ...packages, 'reflect-metadata@0.2.2', 'rxjs@7.8.2', ...types);
    project.write('src/package.json', JSON.stringify({ type }));
    project.write('src/main.ts', nestApplication);
    project.node(...tsc(project, 'nest', nestOptions, ['src/main.ts']));
    project.write('out/src/package.json', JSON.stringify({ type }));
    project.node('out/src/main.js');
  },
}));

const tsJest: PackedCase = {
  name: 'Jest 30 with ts-jest, CommonJS: with --experimental-vm-modules, and with the packages compiled',
  run: (project) => {
    project.npmInstall(...ours, 'jest@30.5.2', 'ts-jest@29.4.15', '@types/jest@30.0.0', ...types);
    project.write('package.json', project.read('package.json').replace('"module"', '"commonjs"'));
    const compilerOptions = { module: 'nodenext', target: 'es2023', strict: true, types: ['node', 'jest'] };
    project.write('tsconfig.json', JSON.stringify({ compilerOptions, include: ['src'] }));
    project.write('src/token.test.ts', tsJestTest);
    project.write('jest.config.cjs', tsJestConfig);
    project.node('--experimental-vm-modules', 'node_modules/jest/bin/jest.js');
    project.nodeFails('Must use import to load ES Module', 'node_modules/jest/bin/jest.js');
    project.write('jest.config.cjs', tsJestTransformConfig);
    project.node('node_modules/jest/bin/jest.js');
  },
};

const next: PackedCase = {
  name: 'Next 16: a server component and a route handler that use a client',
  run: (project) => {
    const react = ['react@19.3.1', 'react-dom@19.3.1', '@types/react@19.2.0'];
    project.npmInstall(...ours, 'next@16.4.6', ...react, ...types);
    for (const [file, text] of Object.entries(nextApplication)) project.write(file, text);
    project.run(process.execPath, ['node_modules/next/dist/bin/next', 'build'], { NEXT_TELEMETRY_DISABLED: '1' });
    project.write('run.mjs', runNext);
    project.node('run.mjs');
  },
};

/** The frameworks in which applications use the packages. */
export const frameworks: readonly PackedCase[] = [...nest, tsJest, next];
