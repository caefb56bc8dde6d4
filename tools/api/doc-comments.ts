import { relative } from 'node:path';
import ts from 'typescript';
import { docCommentOf } from '../../packages/docs/src/api/comment.ts';
import type { Declared } from '../../packages/docs/src/api/resolve-export.ts';
import type { PublicApi } from './public-api.ts';

/** A public declaration or member without a doc comment. */
export interface Undocumented {
  /** `CallOptions.timeout` */
  readonly name: string;
  /** Its file and line. */
  readonly place: string;
}

/**
 * The exported names and their members that have no doc comment. Left out are overloads after the first, members whose type is a literal (they
 * tell the members of a union apart), the members of a member's type, and types that are written inside a function's declaration.
 */
export function undocumentedIn(root: string, { exported }: PublicApi): Undocumented[] {
  const names = [...exported.values()].filter(({ statements }) => !statements.some(hasDocComment));
  return [
    ...names.map(({ name, file, statements }) => ({ name, place: placeOf(root, file.source, statements[0]!) })),
    ...[...exported.values()].flatMap((declared) => undocumentedMembers(root, declared)),
  ];
}

function undocumentedMembers(root: string, { name, file, statements }: Declared): Undocumented[] {
  const found: Undocumented[] = [];
  const documented = new Set<string>();
  const visit = (node: ts.Node, path: string): void => {
    if (isLeftOut(node)) return;
    if (!isMember(node)) return ts.forEachChild(node, (child) => visit(child, path));
    const member = `${path}.${node.name.getText(file.source)}`;
    if (hasDocComment(node) || isDiscriminant(node)) documented.add(member);
    else if (!documented.has(member)) found.push({ name: member, place: placeOf(root, file.source, node) });
  };
  for (const statement of statements) visit(statement, name);
  return found;
}

function isLeftOut(node: ts.Node): boolean {
  return (
    ts.isParameter(node) ||
    ts.isHeritageClause(node) ||
    ts.isFunctionDeclaration(node) ||
    ts.isConditionalTypeNode(node)
  );
}

type Member = ts.PropertySignature | ts.MethodSignature | ts.PropertyDeclaration | ts.MethodDeclaration;

function isMember(node: ts.Node): node is Member {
  if (ts.isPropertySignature(node) || ts.isMethodSignature(node)) return true;
  return (ts.isPropertyDeclaration(node) || ts.isMethodDeclaration(node)) && !isHidden(node);
}

function isHidden(node: ts.PropertyDeclaration | ts.MethodDeclaration): boolean {
  const hidden = ts.ModifierFlags.Private | ts.ModifierFlags.Protected;
  return !ts.isIdentifier(node.name) || (ts.getCombinedModifierFlags(node) & hidden) !== 0;
}

function isDiscriminant(node: Member): boolean {
  if (ts.isMethodSignature(node) || ts.isMethodDeclaration(node)) return false;
  const { type } = node;
  const parts = type && ts.isUnionTypeNode(type) ? type.types : [type];
  return parts.every((part) => part !== undefined && isLiteral(part)) || isConstant(node);
}

function isLiteral(type: ts.TypeNode): boolean {
  return ts.isLiteralTypeNode(type) || type.kind === ts.SyntaxKind.UndefinedKeyword;
}

/** `readonly name = "VendorError"` of a class. */
function isConstant(node: Member): boolean {
  return ts.isPropertyDeclaration(node) && node.initializer !== undefined;
}

function hasDocComment(node: ts.Node): boolean {
  return docCommentOf(node) !== undefined;
}

function placeOf(root: string, source: ts.SourceFile, node: ts.Node): string {
  const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
  const file = relative(root, source.fileName).replaceAll('\\', '/');
  return `${file.replace('/dist/types/', '/src/').replace(/\.d\.ts$/, '.ts')} (line ${line + 1} of its declarations)`;
}
