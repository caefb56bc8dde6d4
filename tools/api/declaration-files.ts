import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseDeclarations, type DeclarationFile } from '../../packages/docs/src/api/declaration-file.ts';

const files = new Map<string, DeclarationFile>();

/** Reads a declaration file. Each file is read once. */
export function readDeclarationFile(path: string): DeclarationFile {
  const known = files.get(path);
  if (known) return known;
  if (!existsSync(path)) throw new Error(`${path} does not exist. Run \`npm run build\`.`);
  const file = parseDeclarations(path, readFileSync(path, 'utf8'));
  files.set(path, file);
  return file;
}

/** The file that an import names; `undefined` if it names a package. */
export function fileAt(file: DeclarationFile, from: string): DeclarationFile | undefined {
  if (!from.startsWith('.')) return undefined;
  return readDeclarationFile(resolve(dirname(file.path), from.replace(/\.js$/, '.d.ts')));
}
