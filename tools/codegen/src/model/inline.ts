import type { Schema } from '@polyface/runtime';
import { mapMembers } from './members.ts';
import {
  isLooseInteger,
  isObjectSchema,
  isOpenEnum,
  isRequired,
  merged,
  refName,
  type SchemaObject,
  type Schemas,
} from './schema-object.ts';

/** Whether the caller gives a value or gets it: an enum that he gets is open. */
export type Side = 'input' | 'output';

/** What of a schema's keywords the runtime reads, in the order of its type. */
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

/** A schema as the runtime reads it: references replaced by what they lead to, without texts, examples and defaults. */
export function inlined(schema: SchemaObject, schemas: Schemas, side: Side): Schema {
  return inline(schema, { schemas, side, inUnion: false, required: false });
}

interface Context {
  readonly schemas: Schemas;
  readonly side: Side;
  /** Whether the schema is a branch of a union: it keeps its name. */
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
  if (allOf && canBeOne(schema, context.schemas)) {
    const parts = allOf.map((part) => inline(part, { ...context, inUnion: false }) as SchemaObject);
    return ordered([...parts, ownKeywords(own, context) as SchemaObject].reduce(merged) as Schema);
  }
  return ordered({
    ...ownKeywords(own, context),
    ...(allOf && { allOf: allOf.map((part) => inline(part, { ...context, inUnion: false })) }),
  });
}

/** Whether an `allOf` says the same as one schema with all its keywords: a single part with few words beside it, or open objects. */
function canBeOne(schema: SchemaObject, schemas: Schemas): boolean {
  const { allOf = [], ...own } = schema;
  const structural = keywords.filter((keyword) => keyword !== 'nullable' && keyword in own);
  if (allOf.length === 1 && structural.length === 0) return true;
  const parts = [own, ...allOf.map((part) => ('$ref' in part ? schemas[refName(part)!]! : part))];
  const names = parts.flatMap(({ properties }) => Object.keys(properties ?? {}));
  const isOpenObject = (part: SchemaObject) =>
    (part === own || isObjectSchema(part, schemas)) &&
    keywords.every((keyword) => !(keyword in part) || ['type', 'properties', 'required', 'nullable'].includes(keyword));
  return parts.every(isOpenObject) && new Set(names).size === names.length;
}

function ownKeywords(schema: SchemaObject, context: Context): Schema {
  const inner = { ...context, inUnion: false, required: false };
  const result: Record<string, unknown> = {};
  for (const keyword of keywords) {
    const value = (schema as Record<string, unknown>)[keyword];
    if (value === undefined || value === false) continue;
    result[keyword] = keywordValue(keyword, value, schema, inner);
  }
  if (schema.additionalProperties === false) result['additionalProperties'] = false;
  if (schema.additionalProperties === true) delete result['additionalProperties'];
  if (context.side === 'output' && isOpenEnum(schema, context.required)) delete result['enum'];
  if (schema['x-list']) result['list'] = schema['x-list'];
  if (schema['x-sensitive']) result['sensitive'] = schema['x-sensitive'];
  return result;
}

function keywordValue(
  keyword: (typeof keywords)[number],
  value: unknown,
  schema: SchemaObject,
  inner: Context,
): unknown {
  const of = (part: unknown) => inline(part as SchemaObject, inner);
  switch (keyword) {
    case 'items':
    case 'not':
      return of(value);
    case 'additionalProperties':
      return value === true ? undefined : of(value);
    case 'properties':
      return mapMembers(value, (member, name) =>
        inline(member as SchemaObject, { ...inner, required: isRequired(schema, name) }),
      );
    case 'oneOf':
    case 'anyOf':
      return (value as SchemaObject[]).map((branch) => inline(branch, { ...inner, inUnion: !isLooseInteger(schema) }));
    default:
      return typeof value === 'bigint' ? Number(value) : value;
  }
}

/** The schema with its keywords in the order of the runtime's type, and nothing twice that a merge brought. */
function ordered(schema: Schema): Schema {
  const names = ['name', ...keywords, 'list', 'sensitive'] as const;
  return Object.fromEntries(names.filter((name) => schema[name] !== undefined).map((name) => [name, schema[name]]));
}
