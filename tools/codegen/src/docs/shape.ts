import type { Field, Shape, Variant } from '@polyface/docs/data';
import {
  flatten,
  isLooseInteger,
  isObjectSchema,
  isRequired,
  onlyValue,
  refName,
  type SchemaObject,
  type Schemas,
} from '../model/schema-object.ts';
import { descriptionOf } from '../model/text.ts';
import { jsonValue } from './json-value.ts';
import { textData } from './text.ts';

/** The members of an object schema, or its variants if it is a union. */
export function shapeOf(schema: SchemaObject, schemas: Schemas): Shape {
  const flat = flatten(schema, schemas);
  const branches = flat.oneOf ?? flat.anyOf;
  if (!branches) return { fields: fieldsOf(flat, schemas) };
  const { oneOf: _, anyOf: __, ...shared } = flat;
  return { fields: [], variants: branches.map((branch, index) => variantOf(branch, index, branches, shared, schemas)) };
}

/** A member, an item or a parameter. */
export function fieldOf(name: string, schema: SchemaObject, required: boolean, schemas: Schemas): Field {
  const flat = flatten(schema, schemas);
  const isLoose = isLooseInteger(flat);
  const branches = isLoose ? undefined : (flat.oneOf ?? flat.anyOf);
  const isObject = isObjectSchema(flat, schemas);
  const values = flat.additionalProperties;
  const hasMembers = flat.properties !== undefined || branches !== undefined || typeof values !== 'object';
  const simple: SchemaObject = isLoose ? { ...flat.oneOf![0]!, ...textsOf(flat) } : flat;
  return {
    name,
    type: simple.type ?? (isObject ? 'object' : 'any'),
    required,
    ...keywordsOf(simple),
    description: textData(descriptionOf(flat)),
    ...(flat.items && { items: fieldOf('', flat.items, true, schemas) }),
    ...(isObject && hasMembers && { shape: shapeOf(flat, schemas) }),
    ...(isObject && !hasMembers && { values: fieldOf('', values, true, schemas) }),
    ...(!isObject && branches && { anyOf: branches.map((branch) => fieldOf('', branch, true, schemas)) }),
  } as Field;
}

function fieldsOf(flat: SchemaObject, schemas: Schemas): Field[] {
  return Object.entries(flat.properties ?? {}).map(([name, member]) =>
    fieldOf(name, member, isRequired(flat, name), schemas),
  );
}

function variantOf(
  branch: SchemaObject,
  index: number,
  all: readonly SchemaObject[],
  shared: SchemaObject,
  schemas: Schemas,
): Variant {
  const own = flatten(branch, schemas);
  const merged = flatten({ allOf: [shared, branch] }, schemas);
  const field = Object.keys(own.properties ?? {}).find((name) => isDiscriminator(name, all, schemas));
  const value = field === undefined ? undefined : onlyValue(own.properties![field]!, schemas);
  return {
    name: refName(branch) ?? String(index + 1),
    description: textData(descriptionOf(own)),
    ...(field !== undefined && value !== undefined && { tag: { field, value } }),
    ...shapeOf(merged, schemas),
  } as Variant;
}

/** Whether a member discriminates a union: every branch requires it, each with a different single value. */
function isDiscriminator(name: string, branches: readonly SchemaObject[], schemas: Schemas): boolean {
  const values = branches.map((branch) => {
    const { properties, required = [] } = flatten(branch, schemas);
    const member = properties?.[name];
    return member && required.includes(name) ? onlyValue(member, schemas) : undefined;
  });
  return values.every((value) => value !== undefined) && new Set(values).size === values.length;
}

function textsOf({ description, 'x-zh': zh, example }: SchemaObject): SchemaObject {
  return {
    ...(description !== undefined && { description }),
    ...(zh !== undefined && { 'x-zh': zh }),
    ...(example !== undefined && { example }),
  };
}

const keywords = [
  'format',
  'enum',
  'pattern',
  'minLength',
  'maxLength',
  'minimum',
  'maximum',
  'minItems',
  'maxItems',
] as const;

function keywordsOf(schema: SchemaObject): Partial<Field> {
  const members = schema as Readonly<Record<string, unknown>>;
  const values = [...keywords, 'default', 'example'].flatMap((keyword) =>
    members[keyword] === undefined ? [] : [[keyword, jsonValue(members[keyword])] as const],
  );
  return {
    ...Object.fromEntries(values),
    ...(schema.nullable && { nullable: true }),
    ...(schema.deprecated && { deprecated: true }),
    ...(schema['x-sensitive'] && { sensitive: schema['x-sensitive'] }),
    ...(schema['x-list'] && { list: schema['x-list'] }),
  };
}
