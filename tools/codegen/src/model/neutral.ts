import type { Side } from './inline.ts';
import { defined, isMembers, mapMembers } from './members.ts';
import { typeName } from './names.ts';
import {
  isLooseInteger,
  isOpenEnum,
  isRequired,
  partsOf,
  refName,
  refTo,
  resolved,
  type SchemaObject,
  type Schemas,
} from './schema-object.ts';
import { bothLanguages, descriptionOf } from './text.ts';

/**
 * What an operation takes and gives as an OpenAPI document that knows nothing of the vendor's wire: no constants, fills or envelopes, both
 * languages in each description. The source of the TypeScript types, and of whatever other languages need.
 */
export interface NeutralDocument {
  readonly openapi: '3.0.3';
  readonly info: { readonly title: string; readonly version: string };
  readonly paths: Readonly<Record<string, never>>;
  /** The roots, then the schemas they use, by the names of their types. */
  readonly components: { readonly schemas: Schemas };
}

/** A schema that a document is about. */
export interface Root {
  /** The name of its type. */
  readonly name: string;
  readonly side: Side;
  readonly schema: SchemaObject;
  /** The texts it gets where it has none. */
  readonly told?: SchemaObject;
}

/** The document of some roots and of the named schemas they use. */
export function neutralDocument(
  info: NeutralDocument['info'],
  roots: readonly Root[],
  named: Schemas,
): NeutralDocument {
  const expanded = mapMembers(named, (schema) => withScalars(schema as SchemaObject, named));
  return document(
    info,
    roots.map((root) => ({ ...root, schema: withScalars(root.schema, named) })),
    expanded,
  );
}

function document(info: NeutralDocument['info'], roots: readonly Root[], schemas: Schemas): NeutralDocument {
  const own = roots.map((root) => ({ ...root, schema: contentOf(root, roots, schemas) }));
  const types = typesOf(own, schemas);
  const typeOf = (side: Side) => (name: string) => refTo(types.get(`${side} ${name}`)!.type);
  const printed = own.map(
    ({ name, side, schema, told }) =>
      [name, neutral(withTexts(schema, told), { side, typeOf: typeOf(side), required: false })] as const,
  );
  const used = [...types.values()].map(
    ({ name, side, type }) => [type, neutral(schemas[name]!, { side, typeOf: typeOf(side), required: false })] as const,
  );
  return { openapi: '3.0.3', info, paths: {}, components: { schemas: Object.fromEntries([...printed, ...used]) } };
}

function withTexts(schema: SchemaObject, told: SchemaObject = {}): SchemaObject {
  return schema.description === undefined && !schema.$ref ? { ...schema, ...told } : schema;
}

/** The schema with plain texts, numbers and booleans in the place of their names: a type of its own would hide what they are. */
function withScalars(schema: SchemaObject, schemas: Schemas): SchemaObject {
  const name = refName(schema);
  if (name !== undefined) return isScalar(schemas[name]!, schemas) ? withScalars(schemas[name]!, schemas) : schema;
  const of = (part: SchemaObject) => withScalars(part, schemas);
  const { properties, items, additionalProperties, not, oneOf, anyOf, allOf, ...own } = schema;
  const [only, ...others] = allOf ?? [];
  if (only && others.length === 0 && isScalar(only, schemas)) return { ...withScalars(only, schemas), ...own };
  return defined({
    ...own,
    properties: properties && mapMembers(properties, (member) => of(member as SchemaObject)),
    items: items && of(items),
    additionalProperties: typeof additionalProperties === 'object' ? of(additionalProperties) : additionalProperties,
    not: not && of(not),
    oneOf: oneOf?.map(of),
    anyOf: anyOf?.map(of),
    allOf: allOf?.map(of),
  }) as SchemaObject;
}

function isScalar(schema: SchemaObject, schemas: Schemas): boolean {
  const target = resolved(schema, schemas);
  return (
    isLooseInteger(target) ||
    (partsOf(target).length === 0 && !['object', 'array', undefined].includes(target.type) && !isOpenEnum(target, true))
  );
}

/** A root that is a named schema holds that schema's content, unless something else uses the name. */
function contentOf(root: Root, roots: readonly Root[], schemas: Schemas): SchemaObject {
  const name = refName(root.schema);
  if (name === undefined) return root.schema;
  const content = contentOf({ ...root, schema: schemas[name]! }, roots, schemas);
  const elsewhere = roots.some(
    (other) => other !== root && other.name !== root.name && reached(other.schema, schemas).has(name),
  );
  return elsewhere || reached(content, schemas).has(name) ? root.schema : content;
}

interface UsedType {
  readonly name: string;
  readonly side: Side;
  readonly type: string;
}

/** The types of the named schemas that the roots use, by side and name. One that is the same on both sides has one type. */
function typesOf(roots: readonly Root[], schemas: Schemas): Map<string, UsedType> {
  const on = (side: Side) =>
    new Set(roots.filter((root) => root.side === side).flatMap(({ schema }) => [...reached(schema, schemas)]));
  const [input, output] = [on('input'), on('output')];
  const taken = new Set(roots.map(({ name }) => name));
  const free = (name: string): string => (taken.has(name) ? free(`${name}_`) : (taken.add(name), name));
  const types = new Map<string, UsedType>();
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

/** What a neutral schema keeps of a schema word for word. */
const kept = [
  'type',
  'format',
  'nullable',
  'enum',
  'pattern',
  'minLength',
  'maxLength',
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'multipleOf',
  'minItems',
  'maxItems',
  'uniqueItems',
  'minProperties',
  'maxProperties',
  'required',
  'deprecated',
  'default',
  'example',
  'x-sensitive',
] as const;

interface Context {
  readonly side: Side;
  /** The reference to the type of a named schema. */
  readonly typeOf: (name: string) => string;
  /** Whether the schema is that of a required member. */
  readonly required: boolean;
}

function neutral(schema: SchemaObject, context: Context): SchemaObject {
  const { side, typeOf } = context;
  const name = refName(schema);
  if (name !== undefined) return { $ref: typeOf(name) };
  const of = (part: SchemaObject) => neutral(part, { ...context, required: false });
  const all = (parts: readonly SchemaObject[] | undefined) => parts?.map(of);
  const { properties, items, additionalProperties, not, oneOf, anyOf, allOf } = schema;
  const own = Object.fromEntries(kept.map((key) => [key, withoutBigints((schema as Record<string, unknown>)[key])]));
  const values = schema.enum?.filter((value) => !(value === null && schema.nullable));
  const open = side === 'output' && isOpenEnum(schema, context.required);
  return defined({
    ...own,
    ...(schema.enum && { [open ? 'x-known' : 'enum']: values, ...(open && { enum: undefined }) }),
    description: bothLanguages(descriptionOf(schema)),
    properties:
      properties &&
      mapMembers(properties, (member, key) =>
        neutral(member as SchemaObject, { ...context, required: isRequired(schema, key) }),
      ),
    items: items && of(items),
    additionalProperties: typeof additionalProperties === 'object' ? of(additionalProperties) : additionalProperties,
    not: not && of(not),
    anyOf: all(anyOf),
    allOf: all(allOf),
    ...(isLooseInteger(schema)
      ? { type: 'integer', format: 'int64', maximum: Number.MAX_SAFE_INTEGER }
      : { oneOf: all(oneOf) }),
  }) as SchemaObject;
}

/** A value as JSON can hold it: the tools that read the document know no `bigint`. */
function withoutBigints(value: unknown): unknown {
  if (typeof value === 'bigint') return Number(value);
  if (Array.isArray(value)) return value.map(withoutBigints);
  return isMembers(value) ? mapMembers(value, withoutBigints) : value;
}
