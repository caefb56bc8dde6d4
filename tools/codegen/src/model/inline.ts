import type { Schema } from '@polyface/runtime';
import { mapMembers } from '../members.ts';
import {
  isLooseInteger,
  isObjectSchema,
  isOpenEnum,
  isRequired,
  merge,
  refName,
  type SchemaObject,
  type Schemas,
} from './schema-object.ts';
import { outcomesOf } from './values.ts';

/** Whether a schema describes an Input or an Output. The enums of an Output are open. */
export type Side = 'input' | 'output';

/** The keywords that the runtime reads, in the order of its `Schema` type. */
const keywords = [
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
  'items',
  'minItems',
  'maxItems',
  'uniqueItems',
  'properties',
  'required',
  'additionalProperties',
  'minProperties',
  'maxProperties',
  'oneOf',
  'anyOf',
  'allOf',
  'not',
] as const;

/** Converts a schema for the runtime: inlines references and removes descriptions, examples and defaults. */
export function inlineSchema(schema: SchemaObject, schemas: Schemas, side: Side): Schema {
  return inline(schema, { schemas, side, inUnion: false, required: false });
}

interface Context {
  readonly schemas: Schemas;
  readonly side: Side;
  /** Whether the schema is a branch of a union. A branch keeps its name. */
  readonly inUnion: boolean;
  /** Whether the schema is that of a required member. */
  readonly required: boolean;
}

function inline(schema: SchemaObject, context: Context): Schema {
  const name = refName(schema);
  if (name !== undefined) {
    const whole = inline(context.schemas[name]!, context);
    return context.inUnion ? { name, ...whole } : whole;
  }
  const { allOf, ...own } = schema;
  if (allOf && canBeMerged(schema, context.schemas)) {
    const parts = allOf.map((part) => inline(part, { ...context, inUnion: false }) as SchemaObject);
    return orderKeywords([...parts, ownKeywords(own, context) as SchemaObject].reduce(merge) as Schema);
  }
  if (!allOf) return ownKeywords(own, context);
  return orderKeywords({
    ...ownKeywords(own, context),
    allOf: allOf.map((part) => inline(part, { ...context, inUnion: false })),
  });
}

/** Whether an `allOf` is equivalent to one merged schema: a single part with no other constraints, or open objects without common members. */
function canBeMerged(schema: SchemaObject, schemas: Schemas): boolean {
  const { allOf = [], ...own } = schema;
  const structural = keywords.filter((keyword) => keyword !== 'nullable' && keyword in own);
  if (allOf.length === 1 && structural.length === 0) return true;
  const parts = [own, ...allOf.map((part) => ('$ref' in part ? schemas[refName(part)!]! : part))];
  const names = parts.flatMap(({ properties }) => Object.keys(properties ?? {}));
  const isOpenObject = (part: SchemaObject) =>
    (part === own || isObjectSchema(part, schemas)) &&
    keywords.every((keyword) => !(keyword in part) || ['type', 'properties', 'required', 'nullable'].includes(keyword));
  if (parts.some((part) => part['x-rules'])) return false;
  return parts.every(isOpenObject) && new Set(names).size === names.length;
}

function ownKeywords(schema: SchemaObject, context: Context): Schema {
  const inner = { ...context, inUnion: false, required: false };
  const isOutput = context.side === 'output';
  const result: Record<string, unknown> = {};
  for (const keyword of keywords) {
    const value = (schema as Record<string, unknown>)[keyword];
    if (value === undefined || (value === false && keyword !== 'additionalProperties')) continue;
    if (isOutput && isUnchecked(keyword, schema, context)) continue;
    const inlined = keywordValue(keyword, value, schema, inner);
    if (inlined !== undefined) result[keyword] = inlined;
  }
  if (schema['x-max-bytes'] !== undefined && !isOutput) result['maxBytes'] = Number(schema['x-max-bytes']);
  if (schema['x-rules']) result['rules'] = schema['x-rules'];
  const outcomes = isOutput ? outcomesOf(schema['x-values']) : undefined;
  if (outcomes) result['outcomes'] = outcomes;
  if (schema['x-list']) result['list'] = schema['x-list'];
  if (schema['x-sensitive']) result['sensitive'] = schema['x-sensitive'];
  return result;
}

/** Whether a keyword does not apply to an Output: vendors cut the Base64 in their examples and add values, and a client takes what they send. */
function isUnchecked(keyword: (typeof keywords)[number], schema: SchemaObject, { required }: Context): boolean {
  return (keyword === 'format' && schema.format === 'byte') || (keyword === 'enum' && isOpenEnum(schema, required));
}

function keywordValue(
  keyword: (typeof keywords)[number],
  value: unknown,
  schema: SchemaObject,
  inner: Context,
): unknown {
  const inlinePart = (part: unknown) => inline(part as SchemaObject, inner);
  switch (keyword) {
    case 'items':
    case 'not':
      return inlinePart(value);
    case 'additionalProperties':
      return typeof value === 'object' ? inlinePart(value) : value === true ? undefined : value;
    case 'properties':
      return mapMembers(value, (member, name) =>
        inline(member as SchemaObject, { ...inner, required: isRequired(schema, name) }),
      );
    case 'oneOf':
    case 'anyOf':
      return (value as SchemaObject[]).map((branch) => inline(branch, { ...inner, inUnion: !isLooseInteger(schema) }));
    default:
      return keyword === 'enum' ? enumValues(value as readonly unknown[], schema) : value;
  }
}

/** The values of an enum in the type of its schema: if one value needs a `bigint`, all numbers are `bigint`s. */
function enumValues(values: readonly unknown[], { maximum }: SchemaObject): readonly unknown[] {
  const isBig = values.some((value) => typeof value === 'bigint') && maximum === undefined;
  return isBig ? values.map((value) => (typeof value === 'number' ? BigInt(value) : value)) : values;
}

const order = ['name', ...keywords, 'maxBytes', 'rules', 'outcomes', 'list', 'sensitive'] as const;

/** Puts the keywords in the order of the runtime's `Schema` type. */
function orderKeywords(schema: Schema): Schema {
  const ordered: Record<string, unknown> = {};
  for (const name of order) if (schema[name] !== undefined) ordered[name] = schema[name];
  return ordered;
}
