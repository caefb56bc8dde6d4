import type ts from 'typescript';
import type { DeclarationFile, Origin } from './declaration-file.ts';

/** A name with its declarations in the file that declares it. */
export interface Declared {
  readonly name: string;
  readonly file: DeclarationFile;
  readonly statements: readonly ts.Statement[];
}

/** A name that a package declares whose files are not read. */
export interface Outside {
  readonly from: string;
  readonly name: string;
  readonly isType?: boolean;
}

/** Reads the file that an import in a file names; `undefined` for a package whose files are not read. */
export type FileAt = (file: DeclarationFile, from: string) => DeclarationFile | undefined;

/** Finds the declarations of a name that a file exports. */
export function resolveExport(file: DeclarationFile, name: string, fileAt: FileAt): Declared | Outside {
  const origin = file.exported.get(name);
  if (!origin) throw new Error(`${file.path} does not export ${name}.`);
  return origin.from === undefined ? resolveLocal(file, origin.name, fileAt) : follow(file, origin, fileAt);
}

/** Finds the declarations of a name that a file declares or imports. */
export function resolveLocal(file: DeclarationFile, name: string, fileAt: FileAt): Declared | Outside {
  const statements = file.declared.get(name);
  if (statements) return { name, file, statements };
  const origin = file.imported.get(name);
  if (!origin) throw new Error(`${file.path} does not declare ${name}.`);
  return follow(file, origin, fileAt);
}

function follow(file: DeclarationFile, { from, name, isType = false }: Origin, fileAt: FileAt): Declared | Outside {
  const target = fileAt(file, from!);
  return target ? resolveExport(target, name, fileAt) : { from: from!, name, isType };
}
