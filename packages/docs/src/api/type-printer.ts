import ts from 'typescript';

/** Prints types as they are declared, on one line and with double quotes. Members of object types are printed without `readonly`. */
export class TypePrinter {
  readonly #nameOf: (reference: ts.Node) => string;

  /** `nameOf` returns the name that the reader knows of a type that a node refers to. */
  constructor(nameOf: (reference: ts.Node) => string) {
    this.#nameOf = nameOf;
  }

  /** Prints a type. */
  type(node: ts.TypeNode): string {
    if (ts.isUnionTypeNode(node)) return node.types.map((type) => this.#alternative(type)).join(' | ');
    if (ts.isIntersectionTypeNode(node)) return node.types.map((type) => this.type(type)).join(' & ');
    if (ts.isParenthesizedTypeNode(node)) return `(${this.type(node.type)})`;
    if (ts.isArrayTypeNode(node)) return `${this.type(node.elementType)}[]`;
    if (ts.isTypeLiteralNode(node)) return this.#members(node.members);
    if (ts.isTypeReferenceNode(node)) return this.#nameOf(node.typeName) + this.#arguments(node.typeArguments);
    if (ts.isExpressionWithTypeArguments(node)) {
      return this.#nameOf(node.expression) + this.#arguments(node.typeArguments);
    }
    if (ts.isTypeQueryNode(node)) return `typeof ${this.#nameOf(node.exprName)}`;
    if (ts.isFunctionTypeNode(node)) return this.#functionType(node);
    if (ts.isLiteralTypeNode(node) && ts.isStringLiteral(node.literal)) return JSON.stringify(node.literal.text);
    return this.#otherType(node);
  }

  /** Prints `name<Types>(parameters): Result`, with a line per parameter if the parameters are long. */
  signature(name: string, node: ts.SignatureDeclaration, result: string = this.#result(node)): string {
    const parameters = node.parameters.map((parameter) => this.#parameter(parameter));
    const line = parameters.join(', ');
    const list = line.length > 70 ? `\n  ${parameters.join(',\n  ')},\n` : line;
    return `${name}${this.typeParameters(node.typeParameters)}(${list}): ${result}`;
  }

  /** Prints `<Name extends Limit>`; nothing without parameters. */
  typeParameters(nodes: readonly ts.TypeParameterDeclaration[] | undefined): string {
    if (!nodes || nodes.length === 0) return '';
    const printed = nodes.map(({ name, constraint }) =>
      constraint ? `${name.text} extends ${this.type(constraint)}` : name.text,
    );
    return `<${printed.join(', ')}>`;
  }

  /** Prints the type of a constant or a property: that of its annotation, or its literal value. */
  typeOf(node: ts.VariableDeclaration | ts.PropertyDeclaration | ts.PropertySignature): string {
    const { type } = node;
    const isOptional = !ts.isVariableDeclaration(node) && node.questionToken !== undefined;
    if (type) return isOptional ? this.#optionalType(type) : this.type(type);
    return typeOfLiteral(ts.isPropertySignature(node) ? undefined : node.initializer);
  }

  /** The name of a member: `keyId`, `alibaba-iot`, `[Symbol.hasInstance]`. */
  name(name: ts.PropertyName): string {
    return ts.isStringLiteral(name) || ts.isIdentifier(name) ? name.text : name.getText();
  }

  #otherType(node: ts.TypeNode): string {
    if (ts.isTypeOperatorNode(node)) return `${ts.tokenToString(node.operator)} ${this.type(node.type)}`;
    if (ts.isIndexedAccessTypeNode(node)) return `${this.type(node.objectType)}[${this.type(node.indexType)}]`;
    if (ts.isTupleTypeNode(node)) return `[${node.elements.map((element) => this.type(element)).join(', ')}]`;
    if (ts.isNamedTupleMember(node)) {
      const mark = node.questionToken ? '?' : '';
      return `${node.dotDotDotToken ? '...' : ''}${node.name.text}${mark}: ${this.type(node.type)}`;
    }
    if (ts.isTypePredicateNode(node) && node.type) return `${node.parameterName.getText()} is ${this.type(node.type)}`;
    if (ts.isConditionalTypeNode(node)) {
      const condition = `${this.type(node.checkType)} extends ${this.type(node.extendsType)}`;
      return `${condition} ? ${this.type(node.trueType)} : ${this.type(node.falseType)}`;
    }
    return ts.isMappedTypeNode(node) ? this.#mappedType(node) : node.getText().replaceAll(/\s+/g, ' ');
  }

  #mappedType({ readonlyToken, typeParameter, nameType, questionToken, type }: ts.MappedTypeNode): string {
    const readonly = readonlyToken ? `${readonlyToken.getText().replace('readonly', '')}readonly ` : '';
    const name = nameType ? ` as ${this.type(nameType)}` : '';
    const optional = questionToken ? `${questionToken.getText().replace('?', '')}?` : '';
    const key = `${typeParameter.name.text} in ${this.type(typeParameter.constraint!)}${name}`;
    return `{ ${readonly}[${key}]${optional}: ${type ? this.type(type) : 'any'} }`;
  }

  /** An alternative of a union. The formatter puts an intersection into parentheses, which say nothing. */
  #alternative(node: ts.TypeNode): string {
    const isIntersection = ts.isParenthesizedTypeNode(node) && ts.isIntersectionTypeNode(node.type);
    return this.type(isIntersection ? node.type : node);
  }

  /** The type of an optional member or parameter: without `undefined`, which the question mark says. */
  #optionalType(node: ts.TypeNode): string {
    if (!ts.isUnionTypeNode(node)) return this.type(node);
    const types = node.types.filter(({ kind }) => kind !== ts.SyntaxKind.UndefinedKeyword);
    const [only] = types;
    if (types.length === 1 && only) return this.type(ts.isParenthesizedTypeNode(only) ? only.type : only);
    return types.map((type) => this.#alternative(type)).join(' | ');
  }

  #arguments(nodes: readonly ts.TypeNode[] | undefined): string {
    return nodes && nodes.length > 0 ? `<${nodes.map((node) => this.type(node)).join(', ')}>` : '';
  }

  #functionType(node: ts.FunctionTypeNode): string {
    const parameters = node.parameters.map((parameter) => this.#parameter(parameter)).join(', ');
    return `${this.typeParameters(node.typeParameters)}(${parameters}) => ${this.#result(node)}`;
  }

  #result({ type }: ts.SignatureDeclaration): string {
    return type ? this.type(type) : 'void';
  }

  #members(members: readonly ts.TypeElement[]): string {
    return members.length === 0 ? '{}' : `{ ${members.map((member) => this.#member(member)).join('; ')} }`;
  }

  #member(member: ts.TypeElement): string {
    const name = `${member.name ? this.name(member.name) : ''}${member.questionToken ? '?' : ''}`;
    if (ts.isPropertySignature(member)) return `${name}: ${this.typeOf(member)}`;
    if (ts.isMethodSignature(member)) return this.signature(name, member);
    if (!ts.isIndexSignatureDeclaration(member)) return member.getText().replaceAll(/\s+/g, ' ').replace(/[;,]$/, '');
    return `[${member.parameters.map((parameter) => this.#parameter(parameter)).join(', ')}]: ${this.type(member.type)}`;
  }

  /** A parameter: `...names: string[]`. A destructured parameter gets the name of its type. */
  #parameter(node: ts.ParameterDeclaration): string {
    const { name, type, questionToken, dotDotDotToken } = node;
    const printed = type ? (questionToken ? this.#optionalType(type) : this.type(type)) : 'unknown';
    const label = ts.isIdentifier(name) ? name.text : nameOfType(type);
    return `${dotDotDotToken ? '...' : ''}${label}${questionToken ? '?' : ''}: ${printed}`;
  }
}

function nameOfType(type: ts.TypeNode | undefined): string {
  const name = type && ts.isTypeReferenceNode(type) ? type.typeName.getText() : 'options';
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** The type of a value without an annotation. In declarations only literals have none. */
function typeOfLiteral(value: ts.Expression | undefined): string {
  if (!value) return 'unknown';
  if (ts.isStringLiteralLike(value)) return JSON.stringify(value.text);
  if (ts.isNumericLiteral(value)) return 'number';
  const isBoolean = value.kind === ts.SyntaxKind.TrueKeyword || value.kind === ts.SyntaxKind.FalseKeyword;
  return isBoolean ? 'boolean' : 'unknown';
}
