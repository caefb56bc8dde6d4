import type { Schema } from '@polyface/runtime';

/** Converts a schema to JSON Schema draft 7, for ajv. */
export function toJsonSchema(schema: Schema): object {
  const {
    nullable,
    exclusiveMinimum,
    exclusiveMaximum,
    items,
    properties,
    additionalProperties,
    oneOf,
    anyOf,
    allOf,
    not,
    ...rest
  } = schema;
  const keywords: Record<string, unknown> = { ...rest };
  if (exclusiveMinimum) [keywords.exclusiveMinimum, keywords.minimum] = [rest.minimum, undefined];
  if (exclusiveMaximum) [keywords.exclusiveMaximum, keywords.maximum] = [rest.maximum, undefined];
  if (nullable) keywords.type = [rest.type, 'null'];
  if (nullable && rest.enum) keywords.enum = [...rest.enum, null];
  if (items) keywords.items = toJsonSchema(items);
  if (properties)
    keywords.properties = Object.fromEntries(
      Object.entries(properties).map(([name, one]) => [name, toJsonSchema(one)]),
    );
  if (additionalProperties !== undefined)
    keywords.additionalProperties = additionalProperties && toJsonSchema(additionalProperties);
  if (oneOf) keywords.oneOf = oneOf.map(toJsonSchema);
  if (anyOf) keywords.anyOf = anyOf.map(toJsonSchema);
  if (allOf) keywords.allOf = allOf.map(toJsonSchema);
  if (not) keywords.not = toJsonSchema(not);
  return Object.fromEntries(Object.entries(keywords).filter(([, value]) => value !== undefined));
}
