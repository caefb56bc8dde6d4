import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isolatedDeclarationSync } from 'rolldown/experimental';
import ts from 'typescript';
import { parseDeclarations, type DeclarationFile } from './declaration-file.ts';
import type { Entry } from './entries.ts';
import { resolveExport, resolveLocal, type Declared, type FileAt, type Outside } from './resolve-export.ts';

/** A declaration that a module can export. */
export type Declaration =
  | ts.FunctionDeclaration
  | ts.ClassDeclaration
  | ts.InterfaceDeclaration
  | ts.TypeAliasDeclaration
  | ts.VariableDeclaration;

/** A name that a module exports, and its declarations: several for an overloaded function. */
export interface Export {
  readonly name: string;
  readonly declarations: readonly Declaration[];
}

/**
 * The declarations of the packages' modules. Each module is printed without its code, and only parsed: exports state all of their types, so
 * nothing has to be inferred.
 */
export class Modules {
  readonly #workspace: string;
  readonly #entries: ReadonlyMap<string, string>;
  readonly #known = new Map<string, DeclarationFile>();

  constructor(workspace: string, entries: readonly Entry[]) {
    this.#workspace = workspace;
    this.#entries = new Map(entries.map(({ path, file }) => [path, file]));
  }

  /**
   * What a module exports itself and from others, sorted by the place of the declarations. Exports of packages that are not of the workspace
   * are left out. `file` is relative to the workspace.
   */
  exportsOf(file: string): readonly Export[] {
    const module = this.#module(file);
    return [...module.exported.keys()]
      .map((name) => ({ name, declarations: declarationsIn(resolveExport(module, name, this.#fileAt)) }))
      .filter(({ declarations }) => declarations.length > 0)
      .sort((left, right) => comparePlaces(left.declarations[0]!, right.declarations[0]!));
  }

  /** The declaration that a name stands for in the module of a node; `undefined` for a name of another package or of the language. */
  declarationOf(node: ts.Node, name: string): Declaration | undefined {
    const module = this.#module(node.getSourceFile().fileName);
    if (!module.declared.has(name) && !module.imported.has(name)) return undefined;
    return declarationsIn(resolveLocal(module, name, this.#fileAt))[0];
  }

  /** The class that a class extends; `undefined` if it is not of the workspace. */
  baseOf(declaration: ts.ClassDeclaration): ts.ClassDeclaration | undefined {
    const [base] =
      declaration.heritageClauses?.find(({ token }) => token === ts.SyntaxKind.ExtendsKeyword)?.types ?? [];
    const found = base && this.declarationOf(base, base.expression.getText());
    return found && ts.isClassDeclaration(found) ? found : undefined;
  }

  readonly #fileAt: FileAt = ({ path }, from) => {
    const file = from.startsWith('.') ? join(dirname(path), from) : this.#entries.get(from);
    return file === undefined ? undefined : this.#module(file);
  };

  #module(file: string): DeclarationFile {
    const known = this.#known.get(file);
    if (known) return known;
    const { code, errors } = isolatedDeclarationSync(file, readFileSync(join(this.#workspace, file), 'utf8'));
    if (errors[0]) throw new Error(`${file} has an export without a stated type: ${errors[0].message}`);
    const module = parseDeclarations(file, code);
    this.#known.set(file, module);
    return module;
  }
}

function comparePlaces(left: Declaration, right: Declaration): number {
  const [one, other] = [left.getSourceFile().fileName, right.getSourceFile().fileName];
  return one === other ? left.pos - right.pos : one < other ? -1 : 1;
}

function declarationsIn(found: Declared | Outside): readonly Declaration[] {
  if ('from' in found) return [];
  return found.statements.flatMap((statement): Declaration | readonly Declaration[] => {
    if (ts.isVariableStatement(statement))
      return statement.declarationList.declarations.filter(({ name }) => name.getText() === found.name);
    const isDeclaration =
      ts.isFunctionDeclaration(statement) ||
      ts.isClassDeclaration(statement) ||
      ts.isInterfaceDeclaration(statement) ||
      ts.isTypeAliasDeclaration(statement);
    return isDeclaration ? statement : [];
  });
}
