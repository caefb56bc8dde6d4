import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import type { Entry } from './entries.ts';

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

interface Module {
  readonly declarations: ReadonlyMap<string, readonly Declaration[]>;
  /** Names that come from other modules: imported ones, and those in `export … from`. */
  readonly others: ReadonlyMap<string, { readonly from: string; readonly name: string }>;
  readonly exported: readonly string[];
}

/** The modules of the packages. They are only parsed: declarations state all of their types, so nothing has to be inferred. */
export class Modules {
  readonly #workspace: string;
  readonly #files: ReadonlyMap<string, string>;
  readonly #known = new Map<string, Module>();

  constructor(workspace: string, entries: readonly Entry[]) {
    this.#workspace = workspace;
    this.#files = new Map(entries.map(({ path, file }) => [path, file]));
  }

  /**
   * What a module exports itself and from others, sorted by the place of the declarations. Exports of packages that are not of the workspace
   * are left out. `file` is relative to the workspace.
   */
  exportsOf(file: string): readonly Export[] {
    return this.#module(file)
      .exported.map((name) => ({ name, declarations: this.#resolve(file, name) }))
      .filter(({ declarations }) => declarations.length > 0)
      .sort((left, right) => comparePlaces(left.declarations[0]!, right.declarations[0]!));
  }

  /** The declaration that a name stands for in the module of a node; `undefined` for a name of another package or of the language. */
  declarationOf(node: ts.Node, name: string): Declaration | undefined {
    const file = node.getSourceFile().fileName;
    const { declarations, others } = this.#module(file);
    return declarations.has(name) || others.has(name) ? this.#resolve(file, name)[0] : undefined;
  }

  /** The class that a class extends; `undefined` if it is not of the workspace. */
  baseOf(declaration: ts.ClassDeclaration): ts.ClassDeclaration | undefined {
    const [base] =
      declaration.heritageClauses?.find(({ token }) => token === ts.SyntaxKind.ExtendsKeyword)?.types ?? [];
    const found = base && this.declarationOf(base, base.expression.getText());
    return found && ts.isClassDeclaration(found) ? found : undefined;
  }

  /** The declarations of a name; none for a name of a package that is not of the workspace. */
  #resolve(file: string, name: string): readonly Declaration[] {
    const { declarations, others } = this.#module(file);
    const own = declarations.get(name);
    if (own) return own;
    const other = others.get(name);
    if (!other) throw new Error(`${file} exports ${name}, but does not declare it.`);
    const target = other.from.startsWith('.') ? join(dirname(file), other.from) : this.#files.get(other.from);
    return target === undefined ? [] : this.#resolve(target, other.name);
  }

  #module(file: string): Module {
    const known = this.#known.get(file);
    if (known) return known;
    const text = readFileSync(join(this.#workspace, file), 'utf8');
    const options = { languageVersion: ts.ScriptTarget.Latest, jsDocParsingMode: ts.JSDocParsingMode.ParseNone };
    const module = read(ts.createSourceFile(file, text, options, true));
    this.#known.set(file, module);
    return module;
  }
}

function comparePlaces(left: Declaration, right: Declaration): number {
  const [one, other] = [left.getSourceFile().fileName, right.getSourceFile().fileName];
  return one === other ? left.pos - right.pos : one < other ? -1 : 1;
}

function read(source: ts.SourceFile): Module {
  const declarations = new Map<string, Declaration[]>();
  const others = new Map<string, { from: string; name: string }>();
  const exported = new Set<string>();
  for (const statement of source.statements) {
    if (ts.isImportDeclaration(statement)) {
      const from = (statement.moduleSpecifier as ts.StringLiteral).text;
      const bindings = statement.importClause?.namedBindings;
      if (!bindings || !ts.isNamedImports(bindings)) continue;
      for (const { name, propertyName } of bindings.elements)
        others.set(name.text, { from, name: (propertyName ?? name).text });
    } else if (ts.isExportDeclaration(statement)) {
      const from = statement.moduleSpecifier && (statement.moduleSpecifier as ts.StringLiteral).text;
      if (!statement.exportClause || !ts.isNamedExports(statement.exportClause)) continue;
      for (const { name, propertyName } of statement.exportClause.elements) {
        exported.add(name.text);
        if (from !== undefined) others.set(name.text, { from, name: (propertyName ?? name).text });
      }
    } else {
      for (const declaration of declarationsOf(statement)) {
        const name = declaration.name!.getText();
        declarations.set(name, [...(declarations.get(name) ?? []), declaration]);
        if (isExported(statement)) exported.add(name);
      }
    }
  }
  return { declarations, others, exported: [...exported] };
}

function declarationsOf(statement: ts.Statement): readonly Declaration[] {
  if (ts.isVariableStatement(statement)) return statement.declarationList.declarations;
  const isDeclaration =
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement);
  return isDeclaration ? [statement] : [];
}

function isExported(statement: ts.Statement): boolean {
  const modifiers = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : [];
  return modifiers.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
}
