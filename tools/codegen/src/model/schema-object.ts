import type { SetBy, ListStyle, Sensitivity } from '@polyface/runtime';

/** A schema as it stands in a spec: OpenAPI 3.0's, with our words. A `$ref` names a schema of {@link Schemas}. */
export interface SchemaObject {
  readonly $ref?: string;
  readonly type?: 'string' | 'number' | 'integer' | 'boolean' | 'array' | 'object';
  readonly format?: string;
  readonly nullable?: boolean;
  readonly enum?: readonly (string | number | boolean | null)[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: SchemaObject;
  readonly properties?: Readonly<Record<string, SchemaObject>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | SchemaObject;
  readonly oneOf?: readonly SchemaObject[];
  readonly anyOf?: readonly SchemaObject[];
  readonly allOf?: readonly SchemaObject[];
  readonly not?: SchemaObject;
  readonly description?: string;
  readonly default?: unknown;
  readonly example?: unknown;
  readonly deprecated?: boolean;
  readonly 'x-zh'?: string;
  readonly 'x-set-by'?: string;
  readonly 'x-list'?: ListStyle;
  readonly 'x-sensitive'?: Sensitivity;
  /** The values known of an enum that may have others: only in neutral documents. */
  readonly 'x-known'?: readonly (string | number | boolean | null)[];
}

/** Named schemas, by the name they have in the spec. */
export type Schemas = Readonly<Record<string, SchemaObject>>;

const prefix = '#/components/schemas/';

/** A reference to a named schema. */
export function refTo(name: string): string {
  return `${prefix}${name}`;
}

/** The name of the schema that a schema refers to. */
export function refName(schema: SchemaObject): string | undefined {
  return schema.$ref?.slice(prefix.length);
}

/** The schema that a chain of references ends at; also through an `allOf` that holds nothing but one schema. */
export function resolved(schema: SchemaObject, schemas: Schemas): SchemaObject {
  const name = refName(schema);
  if (name !== undefined) return resolved(schemas[name]!, schemas);
  const [only, ...others] = schema.allOf ?? [];
  return only && others.length === 0 && !schema.properties && !schema.type ? resolved(only, schemas) : schema;
}

/** The one value a schema allows, where it allows one. */
export function onlyValue(schema: SchemaObject, schemas: Schemas): string | number | boolean | undefined {
  const values = resolved(schema, schemas).enum;
  return values?.length === 1 ? (values[0] ?? undefined) : undefined;
}

/** Who fills a value in (`x-set-by`), as a schema or the one it refers to says. */
export function setByOf(schema: SchemaObject, schemas: Schemas): SetBy | undefined {
  return (schema['x-set-by'] ?? resolved(schema, schemas)['x-set-by']) as SetBy | undefined;
}

/** Whether an enum may have other values tomorrow, when it comes from the vendor: all but a constant, a `required` single value. */
export function isOpenEnum(schema: SchemaObject, required: boolean): boolean {
  const values = schema.enum?.filter((value) => value !== null) ?? [];
  return values.length > 1 || (values.length === 1 && !required);
}

/** Whether an object requires a member. */
export function isRequired(schema: SchemaObject, name: string): boolean {
  return schema.required?.includes(name) ?? false;
}

/** The `default` of a schema, or of the schema it refers to. */
export function defaultOf(schema: SchemaObject, schemas: Schemas): string | number | boolean | undefined {
  const value = schema.default ?? resolved(schema, schemas).default;
  return value as string | number | boolean | undefined;
}

/** Whether a schema is an integer that the vendor sends sometimes as text. */
export function isLooseInteger(schema: SchemaObject): boolean {
  const [first, second, ...more] = schema.oneOf ?? [];
  return first?.type === 'integer' && second?.type === 'string' && second.pattern !== undefined && more.length === 0;
}

/** Whether a schema describes objects only. */
export function isObjectSchema(schema: SchemaObject, schemas: Schemas): boolean {
  const { type, properties, allOf, oneOf, anyOf } = resolved(schema, schemas);
  if (type !== undefined || properties) return type === undefined || type === 'object';
  const branches = oneOf ?? anyOf;
  const isObject = (part: SchemaObject) => isObjectSchema(part, schemas);
  return Boolean(allOf?.some(isObject) ?? branches?.every(isObject));
}

/**
 * An object schema as one object: references followed, the parts of an `allOf` put together. A union stays one, beside what all of its
 * branches share.
 */
export function flattened(schema: SchemaObject, schemas: Schemas): SchemaObject {
  const name = refName(schema);
  if (name !== undefined) return flattened(schemas[name]!, schemas);
  const { allOf, ...own } = schema;
  const parts = [...(allOf ?? []).map((part) => flattened(part, schemas)), own];
  return parts.reduce(merged);
}

/** Two object schemas as one; where both say something the second counts. */
export function merged(first: SchemaObject, second: SchemaObject): SchemaObject {
  const required = [...new Set([...(first.required ?? []), ...(second.required ?? [])])];
  return {
    ...first,
    ...second,
    ...((first.properties ?? second.properties) && { properties: { ...first.properties, ...second.properties } }),
    ...(required.length > 0 && { required }),
  };
}

/** The schemas directly inside a schema. */
export function partsOf(schema: SchemaObject): SchemaObject[] {
  const { properties = {}, items, additionalProperties, not, oneOf = [], anyOf = [], allOf = [] } = schema;
  const single = [items, not, typeof additionalProperties === 'object' ? additionalProperties : undefined];
  return [...Object.values(properties), ...single.filter((part) => part !== undefined), ...oneOf, ...anyOf, ...allOf];
}
