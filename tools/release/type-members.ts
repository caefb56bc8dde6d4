import ts from 'typescript';

/** A member of an interface, a class or an object type. */
export interface ApiMember {
  readonly isOptional: boolean;
  /** The type of a property. Methods have none. */
  readonly type: ts.TypeNode | undefined;
  /** Its declaration. Those of overloads are joined. */
  readonly text: string;
}

interface Members {
  /** What comes before the members: type parameters and base types. */
  readonly head: string;
  readonly members: ReadonlyMap<string, ApiMember>;
}

/** The members of a declaration, by name. `undefined` if it has none. */
export function membersOf(statements: readonly ts.Statement[]): Members | undefined {
  const [statement] = statements;
  if (!statement || statements.length > 1) return undefined;
  if (ts.isInterfaceDeclaration(statement) || ts.isClassDeclaration(statement)) {
    const first = statement.members[0];
    const end = first ? first.getStart() - statement.getStart() : undefined;
    const head = statement
      .getText()
      .slice(0, end)
      .replace(/^export |\s*\{?\s*\}?\s*$/g, '');
    return { head, members: collect(statement.members) };
  }
  const type = ts.isTypeAliasDeclaration(statement) ? statement.type : constantType(statement);
  if (!type || !ts.isTypeLiteralNode(type)) return undefined;
  return {
    head: statement
      .getText()
      .slice(0, type.getStart() - statement.getStart())
      .replace(/^export /, ''),
    members: collect(type.members),
  };
}

function constantType(statement: ts.Statement): ts.TypeNode | undefined {
  return ts.isVariableStatement(statement) ? statement.declarationList.declarations[0]?.type : undefined;
}

function collect(members: ts.NodeArray<ts.TypeElement | ts.ClassElement>): Map<string, ApiMember> {
  const collected = new Map<string, ApiMember>();
  for (const member of members) {
    const name = member.name?.getText() ?? ts.SyntaxKind[member.kind];
    const text = member.getText();
    const others = collected.get(name);
    const isProperty = ts.isPropertySignature(member) || ts.isPropertyDeclaration(member);
    collected.set(name, {
      isOptional: 'questionToken' in member && member.questionToken !== undefined,
      type: isProperty && !others ? member.type : undefined,
      text: others ? `${others.text}\n${text}` : text,
    });
  }
  return collected;
}

/** The parts of a union, and whether each is a literal. Any other type has one part. */
export function typeParts(type: ts.TypeNode): Map<string, boolean> {
  const parts = ts.isUnionTypeNode(type) ? type.types : [type];
  return new Map(parts.map((part) => [part.getText(), ts.isLiteralTypeNode(part)]));
}
