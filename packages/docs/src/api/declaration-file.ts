import ts from 'typescript';

/** Where a name of a declaration file is declared: in this file, or in another file or package under a name of its own. */
export interface Origin {
  /** A path relative to the file, or the name of a package. Absent: this file. */
  readonly from?: string;
  readonly name: string;
  /** Whether only its type is exported. */
  readonly isType?: boolean;
}

/** The top-level declarations of a `.d.ts` file and the names that it imports and exports. */
export interface DeclarationFile {
  readonly path: string;
  readonly source: ts.SourceFile;
  /** All declarations of a name: overloads, or an interface and a constant. */
  readonly declared: ReadonlyMap<string, readonly ts.Statement[]>;
  readonly imported: ReadonlyMap<string, Origin>;
  readonly exported: ReadonlyMap<string, Origin>;
}

/** Parses declarations: the text of a `.d.ts` file. Comments are not parsed, see `docCommentOf`. */
export function parseDeclarations(path: string, text: string): DeclarationFile {
  const options = { languageVersion: ts.ScriptTarget.Latest, jsDocParsingMode: ts.JSDocParsingMode.ParseNone };
  const source = ts.createSourceFile(path, text, options, true);
  const declared = new Map<string, ts.Statement[]>();
  const imported = new Map<string, Origin>();
  const exported = new Map<string, Origin>();
  for (const statement of source.statements) {
    if (ts.isImportDeclaration(statement)) addImports(statement, imported);
    else if (ts.isExportDeclaration(statement)) addExports(statement, exported);
    else {
      for (const name of namesOf(statement)) {
        declared.set(name, [...(declared.get(name) ?? []), statement]);
        if (isExported(statement)) exported.set(name, { name });
      }
    }
  }
  return { path, source, declared, imported, exported };
}

function addImports({ importClause, moduleSpecifier }: ts.ImportDeclaration, imported: Map<string, Origin>): void {
  const from = (moduleSpecifier as ts.StringLiteral).text;
  const bindings = importClause?.namedBindings;
  if (importClause?.name) imported.set(importClause.name.text, { from, name: 'default' });
  if (bindings && ts.isNamespaceImport(bindings)) imported.set(bindings.name.text, { from, name: '*' });
  if (bindings && ts.isNamedImports(bindings)) {
    for (const { name, propertyName } of bindings.elements)
      imported.set(name.text, { from, name: (propertyName ?? name).text });
  }
}

function addExports(declaration: ts.ExportDeclaration, exported: Map<string, Origin>): void {
  const { exportClause, moduleSpecifier } = declaration;
  if (!exportClause || !ts.isNamedExports(exportClause)) return;
  const from = moduleSpecifier && (moduleSpecifier as ts.StringLiteral).text;
  for (const { name, propertyName, isTypeOnly } of exportClause.elements) {
    const origin = { name: (propertyName ?? name).text, isType: isTypeOnly || declaration.isTypeOnly };
    exported.set(name.text, from === undefined ? origin : { ...origin, from });
  }
}

function isExported(statement: ts.Statement): boolean {
  const modifiers = ts.canHaveModifiers(statement) ? ts.getModifiers(statement) : undefined;
  return modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false;
}

function namesOf(statement: ts.Statement): string[] {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.map(({ name }) => name.getText());
  const { name } = statement as ts.DeclarationStatement;
  return name ? [name.text] : [];
}
