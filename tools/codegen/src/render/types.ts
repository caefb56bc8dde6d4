import { stringifyJson, jsonValue } from '../docs/json-value.ts';
import type { NeutralDocument } from '../model/neutral.ts';
import type { SchemaObject } from '../model/schema-object.ts';
import { comment } from './comment.ts';
import { TypePrinter } from './type-printer.ts';

/** Renders the schemas of a neutral document as exported interfaces and types, with their descriptions as comments. Not yet formatted. */
export function renderTypes(document: NeutralDocument, options: { readonly immutable?: boolean } = {}): string {
  const { schemas } = document.components;
  const printer = new TypePrinter(schemas, { immutable: options.immutable ?? false, commentOf });
  const declarations = Object.entries(schemas).map(([name, schema]) => {
    const type = printer.typeOf(schema);
    const isInterface = type.startsWith('{') && printer.isObjectLiteral(schema);
    return `${commentOf(schema)}\nexport ${isInterface ? `interface ${name} ${type}` : `type ${name} = ${type};`}`;
  });
  return [...declarations, ...printer.helpers].join('\n\n');
}

function commentOf(schema: SchemaObject): string {
  return comment(schema.description, tagsOf(schema));
}

function tagsOf(schema: SchemaObject): string[] {
  return [
    ...(schema.deprecated ? ['@deprecated'] : []),
    ...(schema.default === undefined ? [] : [`@default ${sample(schema.default)}`]),
    ...(schema.example === undefined ? [] : [`@example ${sample(schema.example)}`]),
  ];
}

/** A value in a tag: a text as it is, everything else as JSON. */
function sample(value: unknown): string {
  return typeof value === 'string' && value !== '' && !value.includes('\n') ? value : stringifyJson(jsonValue(value));
}
