import type { Side } from './inline.ts';
import { withNamedItems } from './inline-items.ts';
import { mapMembers, withoutUndefined, type Members } from '../members.ts';
import { contentOf, typesOf, type Root } from './named-types.ts';
import { inlineScalars } from './scalars.ts';
import {
  hasSubschemas,
  isLooseInteger,
  isOpenEnum,
  isRequired,
  refName,
  refTo,
  type SchemaObject,
  type Schemas,
} from './schema-object.ts';
import { descriptionOf, joinLanguages } from './text.ts';

/**
 * The Input and the Output of an operation as an OpenAPI document without wire details: no constants, no members that the client sets, no
 * envelopes. Each description contains both languages. The source of the TypeScript types and of clients in other languages.
 */
export interface NeutralDocument {
  readonly openapi: '3.0.3';
  readonly info: { readonly title: string; readonly version: string };
  readonly paths: Readonly<Record<string, never>>;
  /** The roots, followed by the schemas they use, by type name. */
  readonly components: { readonly schemas: Schemas };
}

/** Creates the document of some roots and the named schemas they use. */
export function neutralDocument(
  info: NeutralDocument['info'],
  roots: readonly Root[],
  named: Schemas,
): NeutralDocument {
  const schemas = mapMembers(named, (schema) => inlineScalars(schema as SchemaObject, named));
  return createDocument(
    info,
    roots.map((root) => ({ ...root, schema: inlineScalars(root.schema, named) })),
    schemas,
  );
}

function createDocument(info: NeutralDocument['info'], roots: readonly Root[], schemas: Schemas): NeutralDocument {
  const own = roots.map((root) => ({ ...root, schema: contentOf(root, roots, schemas) }));
  const types = typesOf(own, schemas);
  const typeOf = (side: Side) => (name: string) => refTo(types.get(`${side} ${name}`)!.type);
  const rootSchemas = own.map(
    ({ name, side, schema, texts }) =>
      [name, toNeutral(withTexts(schema, texts), { side, typeOf: typeOf(side), required: false })] as const,
  );
  const namedSchemas = [...types.values()].map(
    ({ name, side, type }) =>
      [type, toNeutral(schemas[name]!, { side, typeOf: typeOf(side), required: false })] as const,
  );
  return {
    openapi: '3.0.3',
    info,
    paths: {},
    components: { schemas: withNamedItems(Object.fromEntries([...rootSchemas, ...namedSchemas])) },
  };
}

function withTexts(schema: SchemaObject, texts: SchemaObject = {}): SchemaObject {
  return schema.description === undefined && !schema.$ref ? { ...schema, ...texts } : schema;
}

/** The keywords that a neutral schema copies unchanged. */
const copiedKeywords = [
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
  'x-rules',
  'x-provider',
] as const;

interface Context {
  readonly side: Side;
  /** The reference to the type of a named schema. */
  readonly typeOf: (name: string) => string;
  /** Whether the schema is that of a required member. */
  readonly required: boolean;
}

function toNeutral(schema: SchemaObject, context: Context): SchemaObject {
  const { side, typeOf } = context;
  const name = refName(schema);
  if (name !== undefined) return { $ref: typeOf(name) };
  const isOpen = side === 'output' && isOpenEnum(schema, context.required);
  const neutral = copyKeywords(schema, isOpen);
  if (schema.enum && isOpen) neutral['x-known'] = valuesOf(schema);
  const description = joinLanguages(descriptionOf(schema));
  if (description !== undefined) neutral['description'] = description;
  if (hasSubschemas(schema)) Object.assign(neutral, neutralParts(schema, context));
  return neutral;
}

/** The keywords that are not schemas. A loose integer gets keywords that it does not have itself, in their usual places. */
function copyKeywords(schema: SchemaObject, isOpen: boolean): Record<string, unknown> {
  const members = (isLooseInteger(schema) ? { ...schema, ...integer } : schema) as Members;
  const copy: Record<string, unknown> = {};
  for (const key of copiedKeywords) {
    const value = members[key];
    if (value === undefined) continue;
    if (key !== 'enum') copy[key] = value;
    else if (!isOpen) copy[key] = valuesOf(schema);
  }
  return copy;
}

const integer = { type: 'integer', format: 'int64', maximum: Number.MAX_SAFE_INTEGER };

function valuesOf({ enum: values, nullable }: SchemaObject): SchemaObject['enum'] {
  return values?.filter((value) => !(value === null && nullable));
}

function neutralParts(schema: SchemaObject, context: Context): SchemaObject {
  const convert = (part: SchemaObject) => toNeutral(part, { ...context, required: false });
  const convertAll = (parts: readonly SchemaObject[] | undefined) => parts?.map(convert);
  const { properties, items, additionalProperties, not, oneOf, anyOf, allOf } = schema;
  return withoutUndefined({
    properties:
      properties &&
      mapMembers(properties, (member, key) =>
        toNeutral(member as SchemaObject, { ...context, required: isRequired(schema, key) }),
      ),
    items: items && convert(items),
    additionalProperties:
      typeof additionalProperties === 'object' ? convert(additionalProperties) : additionalProperties,
    not: not && convert(not),
    anyOf: convertAll(anyOf),
    allOf: convertAll(allOf),
    oneOf: isLooseInteger(schema) ? undefined : convertAll(oneOf),
  }) as SchemaObject;
}
