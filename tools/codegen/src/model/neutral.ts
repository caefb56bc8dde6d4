import type { Side } from './inline.ts';
import { defined, isMembers, mapMembers } from './members.ts';
import { contentOf, typesOf, type Root } from './named-types.ts';
import { withScalars } from './scalars.ts';
import {
  isLooseInteger,
  isOpenEnum,
  isRequired,
  refName,
  refTo,
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
