import openapiTS, { type SchemaObject as ToolSchema } from 'openapi-typescript';
import ts from 'typescript';
import { stringifyJson } from '../docs/json-value.ts';
import type { NeutralDocument } from '../model/neutral.ts';
import { refName, type SchemaObject, type Schemas } from '../model/schema-object.ts';
import { commentLines } from './comment.ts';
import { withRules } from './rule-types.ts';
import { typeFor, wrapNullable } from './special-types.ts';

/**
 * Renders the schemas of a neutral document as exported interfaces and types. Takes them from the `components` of openapi-typescript's
 * output and replaces its comments.
 */
export async function renderTypes(
  document: NeutralDocument,
  options: { readonly immutable?: boolean } = {},
): Promise<string> {
  const schemas = Object.fromEntries(
    Object.entries(document.components.schemas).map(([name, schema]) => [name, wrapNullable(schema)]),
  );
  const origins = new WeakMap<ts.Node, SchemaObject>();
  const nodes = await openapiTS({ ...document, components: { schemas } } as never, {
    defaultNonNullable: false,
    emptyObjectsUnknown: true,
    immutable: options.immutable ?? false,
    silent: true,
    transform: (schema: ToolSchema) => typeFor(schema as SchemaObject),
    transformProperty(property, schema) {
      const member = ts.isStringLiteral(property.name) ? withUnescapedName(property, property.name.text) : property;
      origins.set(member, resolveRef(schema as SchemaObject, document.components.schemas));
      return member;
    },
  });
  const statements = [...schemaMembers(nodes)].map((member) => declaration(member, schemas[nameOf(member)]!, origins));
  return [...statements, ...helpers(nodes)].map(print).join('\n\n');
}

/** The schema itself, or the schema its `$ref` refers to. */
function resolveRef(schema: SchemaObject, schemas: Schemas): SchemaObject {
  const name = refName(schema);
  return name === undefined ? schema : resolveRef(schemas[name]!, schemas);
}

/** The members of `components.schemas`, one for each schema. */
function schemaMembers(nodes: readonly ts.Node[]): readonly ts.PropertySignature[] {
  const components = nodes.find((node) => ts.isInterfaceDeclaration(node) && node.name.text === 'components');
  const members = (components as ts.InterfaceDeclaration | undefined)?.members ?? [];
  const schemas = members.find((member) => ts.isPropertySignature(member) && nameOf(member) === 'schemas');
  const type = (schemas as ts.PropertySignature | undefined)?.type;
  return type && ts.isTypeLiteralNode(type) ? (type.members as unknown as readonly ts.PropertySignature[]) : [];
}

/** The helper types that openapi-typescript adds. */
function helpers(nodes: readonly ts.Node[]): ts.Node[] {
  return nodes.filter((node) => ts.isTypeAliasDeclaration(node) && node.name.text === 'WithRequired');
}

function declaration(
  member: ts.PropertySignature,
  schema: SchemaObject,
  origins: WeakMap<ts.Node, SchemaObject>,
): ts.Node {
  const type = withRules(finishType(member.type!, origins), schema);
  const name = nameOf(member);
  const exported = [ts.factory.createModifier(ts.SyntaxKind.ExportKeyword)];
  const result = ts.isTypeLiteralNode(type)
    ? ts.factory.createInterfaceDeclaration(exported, name, undefined, undefined, type.members)
    : ts.factory.createTypeAliasDeclaration(exported, name, undefined, type);
  return withComment(result, schema);
}

/** Replaces references by type names, and the comments on members by ours. */
function finishType(type: ts.TypeNode, origins: WeakMap<ts.Node, SchemaObject>): ts.TypeNode {
  const transformation = ts.transform(type, [
    (context) => (root) => {
      const visit = (node: ts.Node): ts.Node => {
        const reference = referenceOf(node);
        if (reference) return ts.factory.createTypeReferenceNode(reference);
        const origin = origins.get(node);
        if (origin) ts.setSyntheticLeadingComments(node, undefined);
        const visited = ts.visitEachChild(node, visit, context);
        return origin ? withComment(visited, origin) : visited;
      };
      return ts.visitNode(root, visit) as ts.TypeNode;
    },
  ]);
  return transformation.transformed[0]!;
}

/** The name in `components["schemas"]["Name"]`. */
function referenceOf(node: ts.Node): string | undefined {
  if (!ts.isIndexedAccessTypeNode(node) || !ts.isIndexedAccessTypeNode(node.objectType)) return undefined;
  const { indexType } = node;
  return ts.isLiteralTypeNode(indexType) && ts.isStringLiteral(indexType.literal) ? indexType.literal.text : undefined;
}

function withComment<N extends ts.Node>(node: N, schema: SchemaObject): N {
  const lines = commentLines(schema.description, tagsOf(schema));
  if (lines.length === 0) return node;
  const text =
    lines.length === 1 ? `* ${lines[0]} ` : `*\n${lines.map((line) => ` * ${line}`.trimEnd()).join('\n')}\n `;
  return ts.addSyntheticLeadingComment(node, ts.SyntaxKind.MultiLineCommentTrivia, text, true);
}

function tagsOf(schema: SchemaObject): string[] {
  const format = (value: unknown) =>
    typeof value === 'string' && value !== '' && !value.includes('\n') ? value : stringifyJson(value);
  return [
    ...(schema.deprecated ? ['@deprecated'] : []),
    ...(schema.default === undefined ? [] : [`@default ${format(schema.default)}`]),
    ...(schema.example === undefined ? [] : [`@example ${format(schema.example)}`]),
  ];
}

function nameOf(member: ts.PropertySignature): string {
  return (member.name as ts.Identifier | ts.StringLiteral).text;
}

/** Keeps a name that is not ASCII readable: TypeScript's printer would escape it. */
function withUnescapedName(property: ts.PropertySignature, name: string): ts.PropertySignature {
  const plain = ts.factory.createIdentifier(JSON.stringify(name));
  return ts.factory.updatePropertySignature(property, property.modifiers, plain, property.questionToken, property.type);
}

function print(node: ts.Node): string {
  const file = ts.createSourceFile('types.ts', '', ts.ScriptTarget.ESNext, false, ts.ScriptKind.TS);
  return ts.createPrinter({ newLine: ts.NewLineKind.LineFeed }).printNode(ts.EmitHint.Unspecified, node, file);
}
