import { relative } from 'node:path';
import ts from 'typescript';
import type { Declared, PublicApi } from './public-api.ts';

/** A public declaration or member without a doc comment. */
export interface Undocumented {
  /** `CallOptions.timeout` */
  readonly name: string;
  /** Its file and line. */
  readonly place: string;
}

/** The exported names and their members that have no doc comment. An overload is documented by the first one. */
export function undocumentedIn(root: string, { exported, internal }: PublicApi): Undocumented[] {
  const names = [...exported.values()].flatMap((declared) => [
    ...(declared.statements.some(hasDocComment) ? [] : [declaredWithout(root, declared)]),
    ...undocumentedMembers(root, declared),
  ]);
  return [...names, ...internal.flatMap((declared) => undocumentedMembers(root, declared))];
}

function declaredWithout(root: string, { name, file, statements }: Declared): Undocumented {
  return { name, place: placeOf(root, file.source, statements[0]!) };
}

function undocumentedMembers(root: string, { name, file, statements }: Declared): Undocumented[] {
  const found: Undocumented[] = [];
  const documented = new Set<string>();
  const visit = (node: ts.Node, path: string): void => {
    if (isMember(node)) {
      const member = `${path}.${node.name?.getText(file.source) ?? '()'}`;
      if (hasDocComment(node)) documented.add(member);
      else if (!documented.has(member)) found.push({ name: member, place: placeOf(root, file.source, node) });
      ts.forEachChild(node, (child) => visit(child, member));
    } else ts.forEachChild(node, (child) => visit(child, path));
  };
  for (const statement of statements) visit(statement, name);
  return found;
}

type Member = ts.PropertySignature | ts.MethodSignature | ts.PropertyDeclaration | ts.MethodDeclaration;

function isMember(node: ts.Node): node is Member {
  const isPublic =
    ts.isPropertySignature(node) ||
    ts.isMethodSignature(node) ||
    ((ts.isPropertyDeclaration(node) || ts.isMethodDeclaration(node)) && !isPrivate(node));
  return isPublic;
}

function isPrivate(node: ts.PropertyDeclaration | ts.MethodDeclaration): boolean {
  const hidden = ts.ModifierFlags.Private | ts.ModifierFlags.Protected;
  return ts.isPrivateIdentifier(node.name) || (ts.getCombinedModifierFlags(node) & hidden) !== 0;
}

function hasDocComment(node: ts.Node): boolean {
  return ts.getJSDocCommentsAndTags(node).some(ts.isJSDoc);
}

function placeOf(root: string, source: ts.SourceFile, node: ts.Node): string {
  const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
  const file = relative(root, source.fileName).replaceAll('\\', '/');
  return `${file.replace('/dist/types/', '/src/').replace(/\.d\.ts$/, '.ts')} (line ${line + 1} of its declarations)`;
}
