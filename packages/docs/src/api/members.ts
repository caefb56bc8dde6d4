import ts from 'typescript';
import { commentOf, type DocComment } from './comment.ts';
import type { Declaration, Modules } from './modules.ts';
import type { ApiMember } from './page.ts';
import type { TypePrinter } from './type-printer.ts';

type Member = ts.ClassElement | ts.TypeElement;

/** The members that an interface, a class or an object type declares itself, without private and internal ones. */
export function membersOf(declaration: Declaration, printer: TypePrinter, modules: Modules): ApiMember[] {
  return nodesOf(declaration)
    .filter((member) => !isHidden(member))
    .flatMap((member) => {
      const type = typeOf(member, declaration, printer);
      if (type === undefined) return [];
      return {
        name: ts.isConstructorDeclaration(member) ? 'constructor' : printer.name(member.name!),
        type,
        optional: 'questionToken' in member && member.questionToken !== undefined,
        comment: inheritedComment(member, declaration, modules).parts,
      };
    });
}

function nodesOf(declaration: Declaration): readonly Member[] {
  if (ts.isInterfaceDeclaration(declaration) || ts.isClassDeclaration(declaration)) return declaration.members;
  const type = ts.isFunctionDeclaration(declaration) ? undefined : declaration.type;
  return type && ts.isTypeLiteralNode(type) ? type.members : [];
}

function isHidden(member: Member): boolean {
  const modifiers = ts.canHaveModifiers(member) ? (ts.getModifiers(member) ?? []) : [];
  const isPrivate = modifiers.some(
    ({ kind }) => kind === ts.SyntaxKind.PrivateKeyword || kind === ts.SyntaxKind.ProtectedKeyword,
  );
  return (
    isPrivate || (member.name !== undefined && ts.isPrivateIdentifier(member.name)) || commentOf(member).isInternal
  );
}

/** The doc comment of a member, else of its first overload, else of the member of a base class that it replaces. */
function inheritedComment(member: Member, declaration: Declaration, modules: Modules): DocComment {
  const name = member.name?.getText();
  const own = [member, ...nodesOf(declaration).filter((other) => other.name && other.name.getText() === name)];
  const comment = own.map(commentOf).find(({ parts }) => parts.length > 0);
  const base = ts.isClassDeclaration(declaration) ? modules.baseOf(declaration) : undefined;
  const replaced = base && nodesOf(base).find((other) => other.name && other.name.getText() === name);
  return comment ?? (base && replaced ? inheritedComment(replaced, base, modules) : commentOf(member));
}

/** The printed type of a member; `undefined` for a member without a name. A property that is always a function is printed as a method. */
function typeOf(member: Member, declaration: Declaration, printer: TypePrinter): string | undefined {
  if (ts.isConstructorDeclaration(member)) return constructorOf(member, declaration, printer);
  if (ts.isMethodSignature(member) || ts.isMethodDeclaration(member)) return printer.signature('', member);
  if (ts.isPropertySignature(member) || ts.isPropertyDeclaration(member)) {
    const { type, questionToken } = member;
    return type && ts.isFunctionTypeNode(type) && !questionToken ? printer.signature('', type) : printer.typeOf(member);
  }
  return ts.isGetAccessorDeclaration(member) && member.type ? printer.type(member.type) : undefined;
}

function constructorOf(member: ts.ConstructorDeclaration, declaration: Declaration, printer: TypePrinter): string {
  const { name, typeParameters } = declaration as ts.ClassDeclaration;
  const types = typeParameters ? `<${typeParameters.map((one) => one.name.text).join(', ')}>` : '';
  return printer.typeParameters(typeParameters) + printer.signature('', member, name!.text + types);
}
