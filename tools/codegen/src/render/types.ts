import { stringifyJson, jsonValue } from '../docs/json-value.ts';
import type { NeutralDocument } from '../model/neutral.ts';
import { refName, subschemasOf, type SchemaObject, type Schemas } from '../model/schema-object.ts';
import { comment } from './comment.ts';
import { TypePrinter } from './type-printer.ts';

/** How the types of a document are rendered. */
export interface RenderTypesOptions {
  /** Whether members and arrays are `readonly`. Default: false. */
  readonly immutable?: boolean;
  /** The name of the type that callers pass. Its optional members, and those of the types it uses, accept `undefined`. */
  readonly input: string;
}

/** Renders the schemas of a neutral document as exported interfaces and types, with their descriptions as comments. Not yet formatted. */
export function renderTypes(document: NeutralDocument, { immutable = false, input }: RenderTypesOptions): string {
  const { schemas } = document.components;
  const inputs = namesUsedBy(input, schemas);
  const inputPrinter = new TypePrinter(schemas, { immutable, acceptsUndefined: true, commentOf });
  const outputPrinter = new TypePrinter(schemas, { immutable, acceptsUndefined: false, commentOf });
  const declarations = Object.entries(schemas).map(([name, schema]) => {
    const printer = inputs.has(name) ? inputPrinter : outputPrinter;
    const type = printer.typeOf(schema);
    const isInterface = type.startsWith('{') && printer.isObjectLiteral(schema);
    return `${commentOf(schema)}\nexport ${isInterface ? `interface ${name} ${type}` : `type ${name} = ${type};`}`;
  });
  const helpers = new Set([...inputPrinter.helpers, ...outputPrinter.helpers]);
  return [...declarations, ...helpers].join('\n\n');
}

/** A type and the types it refers to, directly and indirectly. */
function namesUsedBy(name: string, schemas: Schemas): Set<string> {
  const names = new Set([name]);
  for (const used of names) for (const further of namesIn(schemas[used] ?? {})) names.add(further);
  return names;
}

function namesIn(schema: SchemaObject): string[] {
  const name = refName(schema);
  return name === undefined ? subschemasOf(schema).flatMap(namesIn) : [name];
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
