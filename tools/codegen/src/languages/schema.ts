import { withoutUndefined, mapMembers, type Members } from '../members.ts';
import { refName, type SchemaObject, type Schemas } from '../model/schema-object.ts';
import { docLines, htmlLines } from './doc-lines.ts';

/**
 * A schema of a neutral document as OpenAPI Generator reads it best. The limits are left out: the runtimes validate by the operation's
 * own data. A named value of an open enum becomes plain text, Base64 stays text, a constant is marked `x-const`.
 */
export function generatorSchema(schema: SchemaObject, schemas: Schemas): SchemaObject {
  const target = schemas[refName(schema) ?? ''];
  if (target && !hasClass(target)) return generatorSchema(target, schemas);
  const sensitivity = sensitivityOf(schema, schemas);
  if (schema.$ref !== undefined) return sensitivity ? { allOf: [schema], 'x-sensitive': sensitivity } : schema;
  const of = (part: SchemaObject) => generatorSchema(part, schemas);
  const [only, ...others] = schema.allOf ?? [];
  const inner = only && others.length === 0 ? schemas[refName(only) ?? ''] : undefined;
  if (inner && !hasClass(inner)) return { ...of(inner), ...texts(schema) };
  const { properties, items, additionalProperties, oneOf, anyOf, allOf } = schema;
  return withoutUndefined({
    type: schema.type,
    format: formatOf(schema),
    nullable: schema.nullable,
    enum: enumOf(schema),
    required: schema.required,
    deprecated: schema.deprecated,
    ...texts(schema),
    'x-sensitive': sensitivity,
    properties:
      properties && mapMembers(properties, (member, name) => constant(of(member as SchemaObject), schema, name)),
    items: items && of(items),
    additionalProperties:
      typeof additionalProperties === 'object' ? of(additionalProperties) : isMap(schema) ? true : undefined,
    'x-closed': additionalProperties === false ? true : undefined,
    oneOf: oneOf?.map(of),
    anyOf: anyOf?.map(of),
    allOf: allOf?.map(of),
  }) as SchemaObject;
}

/**
 * How sensitive a value is: as marked, or as what it consists of. A list of identity card numbers must not be shown either. Objects hide their
 * own members.
 */
function sensitivityOf(
  schema: SchemaObject,
  schemas: Schemas,
  outer: readonly SchemaObject[] = [],
): SchemaObject['x-sensitive'] {
  const { items, additionalProperties, oneOf = [], anyOf = [], allOf = [], properties } = schema;
  const target = schemas[refName(schema) ?? ''];
  if (schema['x-sensitive'] || properties || outer.includes(schema)) return schema['x-sensitive'];
  const parts = [target, items, typeof additionalProperties === 'object' ? additionalProperties : undefined];
  return [...parts, ...oneOf, ...anyOf, ...allOf]
    .map((part) => part && sensitivityOf(part, schemas, [...outer, schema]))
    .find((found) => found !== undefined);
}

/** Whether a named schema is a class of its own: an object, a list, a union, or an enum with several values. */
export function hasClass({ type, enum: values }: SchemaObject): boolean {
  return type === undefined || type === 'object' || type === 'array' || (values?.length ?? 0) > 1;
}

/** Whether an object's members are not described: it is a map. */
function isMap({ type, properties, additionalProperties }: SchemaObject): boolean {
  return type === 'object' && !properties && additionalProperties !== false;
}

/** The values of an enum that is a type in both languages: none of floats, and none of integers that a JavaScript number does not hold. */
function enumOf({ type, enum: values }: SchemaObject): SchemaObject['enum'] {
  const isExact = values?.every((value) => typeof value !== 'number' || Number.isSafeInteger(value)) ?? true;
  return type === 'number' || !isExact ? undefined : values;
}

function formatOf({ type, format }: SchemaObject): string | undefined {
  if (type === 'number') return 'double';
  if (type === 'integer') return format === 'int32' ? 'int32' : 'int64';
  return format === 'binary' ? 'binary' : undefined;
}

function texts({ description }: SchemaObject): Members {
  if (description === undefined) return {};
  const lines = docLines({ en: description });
  return { description: lines[0], 'x-doc': lines, 'x-doc-html': htmlLines(lines) };
}

function constant(member: SchemaObject, holder: SchemaObject, name: string): SchemaObject {
  const isConstant =
    member.enum?.length === 1 && holder.required?.includes(name) && holder.additionalProperties === false;
  return isConstant ? ({ ...member, 'x-const': member.enum?.[0] } as SchemaObject) : member;
}
