import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

const compilerOptions = {
  noEmit: true,
  composite: false,
  declaration: false,
  declarationMap: false,
  isolatedDeclarations: false,
  allowImportingTsExtensions: true,
  rewriteRelativeImportExtensions: false,
};

/** The path of the TypeScript compiler, relative to the root of a workspace. */
export const compiler = 'node_modules/typescript7/bin/tsc';

/** Writes a `tsconfig.json` that type-checks files of a folder with the strictness of the workspace. `base` is the tsconfig to extend. */
export function writeTypeCheck(folder: string, base: string, files: readonly string[], options: object = {}): void {
  const config = { extends: base, compilerOptions: { ...compilerOptions, ...options }, files };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
}
