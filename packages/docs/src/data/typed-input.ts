import type { Operation, Schema } from '@polyface/runtime';
import { isObject, normalize } from '@polyface/runtime/server';
import type { OperationData } from './types.ts';

/** The documented request as the client's Input. */
export function exampleInput({ example = {} }: OperationData, operation: Operation): Record<string, unknown> {
  return typedInput(example, operation) as Record<string, unknown>;
}

/** Converts an Input in JSON to the client's Input: texts and numbers in the places of `bigint`s, and Base64 in the places of files. */
export function typedInput(value: unknown, { input }: Operation): unknown {
  return input ? normalize(parseTexts(value, partsOf(input)), input) : value;
}

function parseTexts(value: unknown, schemas: readonly Schema[]): unknown {
  if (typeof value === 'string') return parseText(value, schemas);
  if (Array.isArray(value)) {
    const items = schemas.flatMap(({ items: item }) => (item ? partsOf(item) : []));
    return value.map((item) => parseTexts(item, items));
  }
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, parseTexts(member, memberSchemas(schemas, name))]),
  );
}

function parseText(text: string, schemas: readonly Schema[]): unknown {
  if (schemas.some(({ format }) => format === 'binary')) return bytesOf(text);
  const isInteger = schemas.some(({ type }) => type === 'integer') && !schemas.some(({ type }) => type === 'string');
  return isInteger && /^-?\d+$/.test(text) ? BigInt(text) : text;
}

/** The content of a file: Base64, or text. */
function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  } catch {
    return new TextEncoder().encode(text);
  }
}

function memberSchemas(schemas: readonly Schema[], name: string): readonly Schema[] {
  return schemas.flatMap(({ properties = {}, additionalProperties }) => {
    const schema = Object.hasOwn(properties, name) ? properties[name] : additionalProperties || undefined;
    return schema ? partsOf(schema) : [];
  });
}

/** A schema and the parts of its unions and combinations. */
function partsOf(schema: Schema): readonly Schema[] {
  const { allOf = [], oneOf = [], anyOf = [] } = schema;
  return [schema, ...[...allOf, ...oneOf, ...anyOf].flatMap(partsOf)];
}
