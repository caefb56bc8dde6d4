import type { Side } from './inline.ts';
import { typeName } from './names.ts';
import { isOpenEnum, isRequired, partsOf, refName, type SchemaObject, type Schemas } from './schema-object.ts';

/** A schema that a document is about. */
export interface Root {
  /** The name of its type. */
  readonly name: string;
  readonly side: Side;
  readonly schema: SchemaObject;
  /** The texts it gets where it has none. */
  readonly told?: SchemaObject;
}

/** A root that is a named schema holds that schema's content, unless something else uses the name. */
export function contentOf(root: Root, roots: readonly Root[], schemas: Schemas): SchemaObject {
  const name = refName(root.schema);
  if (name === undefined) return root.schema;
  const content = contentOf({ ...root, schema: schemas[name]! }, roots, schemas);
  const elsewhere = roots.some(
    (other) => other !== root && other.name !== root.name && reached(other.schema, schemas).has(name),
  );
  return elsewhere || reached(content, schemas).has(name) ? root.schema : content;
}

/** The type of a named schema on a side. */
export interface NamedType {
  readonly name: string;
  readonly side: Side;
  readonly type: string;
}

/** The types of the named schemas that the roots use, by side and name. One that is the same on both sides has one type. */
export function typesOf(roots: readonly Root[], schemas: Schemas): Map<string, NamedType> {
  const on = (side: Side) =>
    new Set(roots.filter((root) => root.side === side).flatMap(({ schema }) => [...reached(schema, schemas)]));
  const [input, output] = [on('input'), on('output')];
  const taken = new Set(roots.map(({ name }) => name));
  const free = (name: string): string => (taken.has(name) ? free(`${name}_`) : (taken.add(name), name));
  const types = new Map<string, NamedType>();
  for (const name of input) types.set(`input ${name}`, { name, side: 'input', type: free(typeName(name)) });
  for (const name of output) {
    const shared = types.get(`input ${name}`);
    if (shared && !hasOpenEnum(name, schemas)) types.set(`output ${name}`, shared);
    else types.set(`output ${name}`, { name, side: 'output', type: free(typeName(shared ? `${name}Output` : name)) });
  }
  return types;
}

/** The names of the schemas that a schema uses: what it names itself comes first, then what those name. */
function reached(schema: SchemaObject, schemas: Schemas): Set<string> {
  const met = new Set(namesIn(schema));
  for (const name of met) for (const further of namesIn(schemas[name]!)) met.add(further);
  return met;
}

function namesIn(schema: SchemaObject): string[] {
  const name = refName(schema);
  return name === undefined ? partsOf(schema).flatMap(namesIn) : [name];
}

function hasOpenEnum(name: string, schemas: Schemas): boolean {
  const isOpen = (schema: SchemaObject, required = false): boolean =>
    isOpenEnum(schema, required) ||
    Object.entries(schema.properties ?? {}).some(([member, part]) => isOpen(part, isRequired(schema, member))) ||
    partsOf({ ...schema, properties: {} }).some((part) => isOpen(part));
  return [name, ...reached(schemas[name]!, schemas)].some((one) => isOpen(schemas[one]!));
}
