import type { ListStyle, Rule, Sensitivity, SetBy } from '@polyface/runtime';

/** A schema of a spec: OpenAPI 3.0's Schema Object with our extensions. A `$ref` refers to a schema in {@link Schemas}. */
export interface SchemaObject {
  readonly $ref?: string;
  readonly type?: 'string' | 'number' | 'integer' | 'boolean' | 'array' | 'object';
  readonly format?: string;
  readonly nullable?: boolean;
  readonly enum?: readonly (string | number | bigint | boolean | null)[];
  readonly pattern?: string;
  readonly minimum?: number | bigint;
  readonly maximum?: number | bigint;
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
  readonly 'x-max-bytes'?: number;
  readonly 'x-list'?: ListStyle;
  readonly 'x-sensitive'?: Sensitivity;
  /** The meanings of values. */
  readonly 'x-values'?: readonly object[];
  /** A client option that may also be a function that provides the value. */
  readonly 'x-provider'?: true;
  readonly 'x-rules'?: readonly Rule[];
  /** The known values of an open enum. Only in neutral documents. */
  readonly 'x-known'?: readonly (string | number | bigint | boolean | null)[];
}

/** Named schemas, by their name in the spec. */
export type Schemas = Readonly<Record<string, SchemaObject>>;

const prefix = '#/components/schemas/';

/** The `$ref` to a named schema. */
export function refTo(name: string): string {
  return `${prefix}${name}`;
}

/** The name in a schema's `$ref`. */
export function refName(schema: SchemaObject): string | undefined {
  return schema.$ref?.slice(prefix.length);
}

/** Follows references, also through an `allOf` with a single schema and nothing else. */
export function resolve(schema: SchemaObject, schemas: Schemas): SchemaObject {
  const name = refName(schema);
  if (name !== undefined) return resolve(schemas[name]!, schemas);
  const [only, ...others] = schema.allOf ?? [];
  return only && others.length === 0 && !schema.properties && !schema.type ? resolve(only, schemas) : schema;
}

/** The value of a single-value enum; `undefined` for any other schema. */
export function onlyValue(schema: SchemaObject, schemas: Schemas): string | number | boolean | undefined {
  const values = resolve(schema, schemas).enum;
  return values?.length === 1 ? ((values[0] as string | number | boolean | null) ?? undefined) : undefined;
}

/** The `x-set-by` of a schema, or of the schema it refers to. */
export function setByOf(schema: SchemaObject, schemas: Schemas): SetBy | undefined {
  return (schema['x-set-by'] ?? resolve(schema, schemas)['x-set-by']) as SetBy | undefined;
}

/** Whether the vendor may add values to an enum. True for every enum but a constant: a `required` member with a single value. */
export function isOpenEnum(schema: SchemaObject, required: boolean): boolean {
  const values = schema.enum?.filter((value) => value !== null) ?? [];
  return values.length > 1 || (values.length === 1 && !required);
}

/** Whether an object schema requires a member. */
export function isRequired(schema: SchemaObject, name: string): boolean {
  return schema.required?.includes(name) ?? false;
}

/** The `default` of a schema, or of the schema it refers to. */
export function defaultOf(schema: SchemaObject, schemas: Schemas): string | number | boolean | undefined {
  const value = schema.default ?? resolve(schema, schemas).default;
  return value as string | number | boolean | undefined;
}

/** Whether a schema is an integer that the vendor sometimes sends as a string. */
export function isLooseInteger(schema: SchemaObject): boolean {
  const [first, second, ...more] = schema.oneOf ?? [];
  return first?.type === 'integer' && second?.type === 'string' && second.pattern !== undefined && more.length === 0;
}

/** Whether every value of a schema is an object. */
export function isObjectSchema(schema: SchemaObject, schemas: Schemas): boolean {
  const { type, properties, allOf, oneOf, anyOf } = resolve(schema, schemas);
  if (type !== undefined || properties) return type === undefined || type === 'object';
  const branches = oneOf ?? anyOf;
  const isObject = (part: SchemaObject) => isObjectSchema(part, schemas);
  return Boolean(allOf?.some(isObject) ?? branches?.every(isObject));
}

/** Follows references and merges the parts of an `allOf` into one object schema. Keeps `oneOf` and `anyOf`. */
export function flatten(schema: SchemaObject, schemas: Schemas): SchemaObject {
  const name = refName(schema);
  if (name !== undefined) return flatten(schemas[name]!, schemas);
  if (!schema.allOf) return schema;
  const { allOf, ...own } = schema;
  const parts = [...allOf.map((part) => flatten(part, schemas)), own];
  return parts.reduce(merge);
}

/** Merges two object schemas. For a keyword in both, the second wins; `properties`, `required` and `x-rules` are united. */
export function merge(first: SchemaObject, second: SchemaObject): SchemaObject {
  const required = [...new Set([...(first.required ?? []), ...(second.required ?? [])])];
  const rules = [...(first['x-rules'] ?? []), ...(second['x-rules'] ?? [])];
  return {
    ...first,
    ...second,
    ...((first.properties ?? second.properties) && { properties: { ...first.properties, ...second.properties } }),
    ...(required.length > 0 && { required }),
    ...(rules.length > 0 && { 'x-rules': rules }),
  };
}

/** Whether a schema contains other schemas. */
export function hasSubschemas(schema: SchemaObject): boolean {
  for (const keyword of containers) if (schema[keyword] !== undefined) return true;
  return false;
}

const containers = ['properties', 'items', 'allOf', 'oneOf', 'anyOf', 'additionalProperties', 'not'] as const;

/** The schemas directly inside a schema. */
export function subschemasOf(schema: SchemaObject): SchemaObject[] {
  if (!hasSubschemas(schema)) return [];
  const { properties = {}, items, additionalProperties, not, oneOf = [], anyOf = [], allOf = [] } = schema;
  const single = [items, not, typeof additionalProperties === 'object' ? additionalProperties : undefined];
  return [...Object.values(properties), ...single.filter((part) => part !== undefined), ...oneOf, ...anyOf, ...allOf];
}
