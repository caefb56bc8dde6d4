import ts from 'typescript';
import { jsonValue } from '../docs/json-value.ts';
import { mapMembers } from '../model/members.ts';
import type { SchemaObject } from '../model/schema-object.ts';

const { factory } = ts;

/** The type of a schema that openapi-typescript does not render as we need it; `undefined` for every other schema. */
export function typeFor(schema: SchemaObject): ts.TypeNode | undefined {
  const { type, format, maximum } = schema;
  if (schema['x-provider']) return provided(schema);
  if (schema['x-known']) return openEnum(schema['x-known']);
  if (schema['x-integers'])
    return factory.createUnionTypeNode(schema['x-integers'].map((value) => reference(`${value}n`)));
  if (type === 'integer' && format === 'int64' && !(maximum !== undefined && maximum <= Number.MAX_SAFE_INTEGER)) {
    return factory.createKeywordTypeNode(ts.SyntaxKind.BigIntKeyword);
  }
  if (type === 'string' && format === 'binary') {
    const bytes = reference('Uint8Array', reference('ArrayBuffer'));
    return factory.createUnionTypeNode([reference('Blob'), bytes]);
  }
  if (type === 'object' && schema.additionalProperties === false && Object.keys(schema.properties ?? {}).length === 0) {
    return reference('Record', keyword(ts.SyntaxKind.StringKeyword), keyword(ts.SyntaxKind.NeverKeyword));
  }
  return undefined;
}

/** The type of a scalar, or of a function that provides it. */
function provided({ type, enum: values }: SchemaObject): ts.TypeNode {
  const scalars = { string: 'string', boolean: 'boolean', integer: 'number', number: 'number' } as const;
  const name = type === undefined || type === 'array' || type === 'object' ? 'unknown' : scalars[type];
  const value = values ? values.map((one) => JSON.stringify(one)).join(' | ') : name;
  return reference(`${value} | (() => ${value} | Promise<${value}>)`);
}

/** Wraps nullable special types in an `allOf`: openapi-typescript ignores `nullable` on a type that `transform` returns. */
export function wrapNullable(original: SchemaObject): SchemaObject {
  const schema = withoutOpenParts(original);
  const wrapAll = (parts: readonly SchemaObject[] | undefined, key: string) =>
    parts && { [key]: parts.map(wrapNullable) };
  const inner: SchemaObject = {
    ...withoutBigints(schema),
    ...(schema.properties && {
      properties: mapMembers(schema.properties, (member) => wrapNullable(member as SchemaObject)),
    }),
    ...(schema.items && { items: wrapNullable(schema.items) }),
    ...(typeof schema.additionalProperties === 'object' && {
      additionalProperties: wrapNullable(schema.additionalProperties),
    }),
    ...wrapAll(schema.oneOf, 'oneOf'),
    ...wrapAll(schema.anyOf, 'anyOf'),
    ...wrapAll(schema.allOf, 'allOf'),
  };
  if (!schema.nullable || !typeFor(schema)) return inner;
  const { nullable, description, deprecated, default: fallback, example, ...special } = inner;
  const texts = { description, deprecated, default: fallback, example, nullable };
  const own = Object.fromEntries(Object.entries(texts).filter(([, value]) => value !== undefined));
  return { ...own, allOf: [special] };
}

/**
 * openapi-typescript renders an object without members as `Record<string, unknown>`, which as a part of an intersection accepts every
 * misspelled member, and makes members beside an `anyOf` one more branch. Removes such parts, and moves such members to an `allOf`.
 */
function withoutOpenParts(schema: SchemaObject): SchemaObject {
  const { anyOf, ...beside } = schema;
  if (anyOf && schema.properties) {
    const { properties, required, additionalProperties, ...own } = beside;
    const members = {
      type: 'object',
      properties,
      ...(required && { required }),
      ...(additionalProperties !== undefined && { additionalProperties }),
    };
    return { ...own, allOf: [...(own.allOf ?? []), members as SchemaObject, { anyOf }] };
  }
  const parts = schema.allOf ?? [];
  const rest = parts.filter((part) => !isOpen(part));
  if (rest.length === 0 || rest.length === parts.length) return schema;
  const required = [schema, ...parts.filter(isOpen)].flatMap((part) => part.required ?? []);
  return { ...schema, allOf: rest, ...(required.length > 0 && { required }) };
}

function isOpen(schema: SchemaObject): boolean {
  const texts = ['type', 'required', 'description', 'x-zh', 'example', 'deprecated'];
  return schema.type === 'object' && Object.keys(schema).every((key) => texts.includes(key));
}

/** openapi-typescript does not support `bigint`: enums of them become `x-integers`, bounds become numbers, and samples texts. */
function withoutBigints(schema: SchemaObject): SchemaObject {
  const { enum: values, 'x-known': known, ...rest } = schema;
  const isBig = (list: readonly unknown[] | undefined) => list?.some((value) => typeof value === 'bigint');
  const convert = ([key, value]: [string, unknown]): [string, unknown] =>
    key === 'example' || key === 'default'
      ? [key, jsonValue(value)]
      : [key, typeof value === 'bigint' ? Number(value) : value];
  return {
    ...Object.fromEntries(Object.entries(rest).map(convert)),
    ...(values && (isBig(values) ? { 'x-integers': values.map(String) } : { enum: values })),
    ...(known && !isBig(known) && { 'x-known': known }),
  };
}

/** The union of the known values and any other value of the same type. */
function openEnum(values: readonly unknown[]): ts.TypeNode {
  const known = values.filter((value) => value !== null);
  const isAll = (type: string) => known.every((value) => typeof value === type);
  if (!isAll('string') && !isAll('number'))
    return keyword(isAll('boolean') ? ts.SyntaxKind.BooleanKeyword : ts.SyntaxKind.UnknownKeyword);
  const kind = keyword(isAll('string') ? ts.SyntaxKind.StringKeyword : ts.SyntaxKind.NumberKeyword);
  const other = factory.createIntersectionTypeNode([kind, factory.createTypeLiteralNode([])]);
  return factory.createUnionTypeNode([
    ...known.map((value) => reference(JSON.stringify(value))),
    factory.createParenthesizedType(other),
  ]);
}

function reference(name: string, ...of: readonly ts.TypeNode[]): ts.TypeNode {
  return factory.createTypeReferenceNode(name, of.length > 0 ? of : undefined);
}

function keyword(kind: ts.KeywordTypeSyntaxKind): ts.KeywordTypeNode {
  return factory.createKeywordTypeNode(kind);
}
