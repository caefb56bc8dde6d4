import type { Side } from './inline.ts';
import { typeName } from './names.ts';
import { isOpenEnum, isRequired, refName, subschemasOf, type SchemaObject, type Schemas } from './schema-object.ts';

/** A top-level schema of a neutral document: an Input, an Output or client options. */
export interface Root {
  /** The name of its type. */
  readonly name: string;
  readonly side: Side;
  readonly schema: SchemaObject;
  /** The description to use if the schema has none. */
  readonly texts?: SchemaObject;
}

/** The schema of a root. A reference is replaced by its target, unless another schema uses the same name. */
export function contentOf(root: Root, roots: readonly Root[], schemas: Schemas): SchemaObject {
  const name = refName(root.schema);
  if (name === undefined) return root.schema;
  const content = contentOf({ ...root, schema: schemas[name]! }, roots, schemas);
  const usedElsewhere = roots.some(
    (other) => other !== root && other.name !== root.name && reachableNames(other.schema, schemas).has(name),
  );
  return usedElsewhere || reachableNames(content, schemas).has(name) ? root.schema : content;
}

/** The type of a named schema in Inputs or in Outputs. */
export interface NamedType {
  readonly name: string;
  readonly side: Side;
  readonly type: string;
}

/** The types of the named schemas that the roots use, by `<side> <name>`. A schema that is equal on both sides has one type. */
export function typesOf(roots: readonly Root[], schemas: Schemas): Map<string, NamedType> {
  const namesOn = (side: Side) =>
    new Set(roots.filter((root) => root.side === side).flatMap(({ schema }) => [...reachableNames(schema, schemas)]));
  const [input, output] = [namesOn('input'), namesOn('output')];
  const taken = new Set(roots.map(({ name }) => name));
  const reserve = (name: string): string => (taken.has(name) ? reserve(`${name}_`) : (taken.add(name), name));
  const types = new Map<string, NamedType>();
  for (const name of input) types.set(`input ${name}`, { name, side: 'input', type: reserve(typeName(name)) });
  for (const name of output) {
    const shared = types.get(`input ${name}`);
    if (shared && !hasOpenEnum(name, schemas)) types.set(`output ${name}`, shared);
    else {
      const type = reserve(typeName(shared ? `${name}Output` : name));
      types.set(`output ${name}`, { name, side: 'output', type });
    }
  }
  return types;
}

/** The names of the schemas that a schema refers to, directly and indirectly, breadth first. */
function reachableNames(schema: SchemaObject, schemas: Schemas): Set<string> {
  const names = new Set(namesIn(schema));
  for (const name of names) for (const further of namesIn(schemas[name]!)) names.add(further);
  return names;
}

function namesIn(schema: SchemaObject): string[] {
  const name = refName(schema);
  return name === undefined ? subschemasOf(schema).flatMap(namesIn) : [name];
}

function hasOpenEnum(name: string, schemas: Schemas): boolean {
  const isOpen = (schema: SchemaObject, required = false): boolean =>
    isOpenEnum(schema, required) ||
    Object.entries(schema.properties ?? {}).some(([member, part]) => isOpen(part, isRequired(schema, member))) ||
    subschemasOf({ ...schema, properties: {} }).some((part) => isOpen(part));
  return [name, ...reachableNames(schemas[name]!, schemas)].some((one) => isOpen(schemas[one]!));
}
