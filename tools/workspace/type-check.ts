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

/** The compiler, from the folder of a workspace. */
export const compiler = 'node_modules/typescript7/bin/tsc';

/** Writes the `tsconfig.json` by which files of a folder are type-checked as strictly as the workspace is; `base` is its own, from there. */
export function writeTypeCheck(folder: string, base: string, files: readonly string[], options: object = {}): void {
  const settings = { extends: base, compilerOptions: { ...compilerOptions, ...options }, files };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(settings));
}
