import ts from 'typescript';
import { commentOf } from './comment.ts';
import { membersOf } from './members.ts';
import type { Declaration, Export, Modules } from './modules.ts';
import type { ApiItem } from './page.ts';
import { TypePrinter } from './type-printer.ts';

/** Documentation of the exports of a module, without internal ones. */
export function itemsOf(exports: readonly Export[], modules: Modules): readonly ApiItem[] {
  const names = new Map(exports.map(({ name, declarations: [first] }) => [first!, name]));
  // A type that is exported under another name has that name everywhere on the page.
  const isRenamed = exports.some(({ name, declarations: [first] }) => first!.name!.getText() !== name);
  const printer = new TypePrinter((node) => {
    const text = node.getText();
    return (isRenamed && names.get(modules.declarationOf(node, text)!)) || text;
  });
  return exports.flatMap(({ name, declarations }) => {
    const { parts, examples, isInternal } = commentOf(declarations[0]!);
    if (isInternal) return [];
    const declared = formatDeclaration(name, declarations, printer);
    return { name, ...declared, comment: parts, examples, members: membersOf(declarations[0]!, printer, modules) };
  });
}

function formatDeclaration(
  name: string,
  declarations: readonly Declaration[],
  printer: TypePrinter,
): Pick<ApiItem, 'kind' | 'declaration'> {
  const first = declarations[0]!;
  if (ts.isFunctionDeclaration(first)) {
    const signatures = declarations.filter(ts.isFunctionDeclaration).map((one) => printer.signature(name, one));
    return { kind: 'function', declaration: signatures.map((signature) => `function ${signature}`).join('\n') };
  }
  if (ts.isVariableDeclaration(first))
    return { kind: 'constant', declaration: `const ${name}: ${printer.typeOf(first)}` };
  const types = printer.typeParameters(first.typeParameters);
  if (ts.isTypeAliasDeclaration(first)) {
    return { kind: 'type', declaration: `type ${name}${types} = ${printer.type(first.type)}` };
  }
  const kind = ts.isClassDeclaration(first) ? 'class' : 'interface';
  const extended = extendedBy(first).map((type) => printer.type(type));
  return {
    kind,
    declaration: `${kind} ${name}${types}${extended.length > 0 ? ` extends ${extended.join(', ')}` : ''}`,
  };
}

function extendedBy(node: ts.ClassDeclaration | ts.InterfaceDeclaration): readonly ts.ExpressionWithTypeArguments[] {
  return node.heritageClauses?.find(({ token }) => token === ts.SyntaxKind.ExtendsKeyword)?.types ?? [];
}
