import ts from 'typescript';
import type { DeclarationFile } from '../../packages/docs/src/api/declaration-file.ts';

/**
 * The names of the types whose values callers create: what exported functions take, directly or inside other types. What callbacks take is
 * created by the package instead.
 */
export function namesThatCallersProvide({ declared, exported }: DeclarationFile): Set<string> {
  const provided = new Set<string>();
  const seen = new Set<string>();
  const follow = (name: string, isProvided: boolean): void => {
    if (!declared.has(name) || seen.has(`${name} ${isProvided}`)) return;
    seen.add(`${name} ${isProvided}`);
    if (isProvided) provided.add(name);
    for (const statement of declared.get(name)!) visit(statement, isProvided);
  };
  const visit = (node: ts.Node, isProvided: boolean): void => {
    if (ts.isParameter(node)) visitAll(node, !isProvided);
    else if (ts.isTypeReferenceNode(node) || ts.isExpressionWithTypeArguments(node)) {
      const name = ts.isTypeReferenceNode(node) ? node.typeName : node.expression;
      if (ts.isIdentifier(name)) follow(name.text, isProvided);
      node.typeArguments?.forEach((argument) => visit(argument, isProvided));
    } else visitAll(node, isProvided);
  };
  const visitAll = (node: ts.Node, isProvided: boolean): void => {
    ts.forEachChild(node, (child) => visit(child, isProvided));
  };
  for (const name of exported.keys()) follow(name, /(?:Options|Input)$/.test(name));
  return provided;
}
