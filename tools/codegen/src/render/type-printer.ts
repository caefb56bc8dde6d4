import { refName, type SchemaObject, type Schemas } from '../model/schema-object.ts';
import { ruleTypes } from './rule-types.ts';

/** How types are printed. */
export interface TypeOptions {
  /** Whether members and arrays are `readonly`. */
  readonly immutable: boolean;
  /** Whether optional members accept `undefined` as well, for callers who compile with `exactOptionalPropertyTypes`. */
  readonly acceptsUndefined: boolean;
  /** The comment above a member; `''` for none. */
  readonly commentOf: (schema: SchemaObject) => string;
}

/** Prints schemas as TypeScript types. The types have redundant parentheses, which the formatter removes. */
export class TypePrinter {
  readonly #schemas: Schemas;
  readonly #options: TypeOptions;
  #usesWithRequired = false;

  constructor(schemas: Schemas, options: TypeOptions) {
    this.#schemas = schemas;
    this.#options = options;
  }

  /** The declarations of the helper types that the printed types use. */
  get helpers(): string[] {
    return this.#usesWithRequired ? [withRequired] : [];
  }

  /** The type of a schema's values. */
  typeOf(schema: SchemaObject): string {
    const type = specialType(schema) ?? this.#compositeType(schema);
    const rules = ruleTypes(schema, this.#options);
    const restricted = rules.length > 0 ? intersection([type, ...rules]) : type;
    return schema.nullable ? union([restricted, 'null']) : restricted;
  }

  /** Whether the type of a schema is one object literal, so that it can be the body of an interface. */
  isObjectLiteral(schema: SchemaObject): boolean {
    return !schema.nullable && this.#countParts(schema) === 1 && ruleTypes(schema, this.#options).length === 0;
  }

  /** The number of types that {@link #parts} prints. */
  #countParts({ properties = {}, additionalProperties, anyOf = [], oneOf = [], allOf = [] }: SchemaObject): number {
    const closed = allOf.filter((part) => !isOpen(part));
    const others = [Object.keys(properties), anyOf, oneOf, this.#discriminants(oneOf)];
    return closed.length + Number(Boolean(additionalProperties)) + others.filter(({ length }) => length > 0).length;
  }

  #compositeType(schema: SchemaObject): string {
    const parts = this.#parts(schema);
    return parts.length > 0 ? intersection(parts) : this.#simpleType(schema);
  }

  /** The types that a value of a schema must have at the same time: its members, its `allOf`, its `anyOf` and its `oneOf`. */
  #parts(schema: SchemaObject): string[] {
    const { anyOf = [], oneOf = [], allOf = [] } = schema;
    const own = this.#objectTypes(schema);
    const required = new Set([schema, ...allOf.filter(isOpen)].flatMap((part) => part.required ?? []));
    const closed = allOf.filter((part) => !isOpen(part));
    return [
      ...own,
      ...closed.map((part) => this.#partType(part, required)),
      ...this.#discriminants(oneOf),
      ...[anyOf, oneOf].filter((branches) => branches.length > 0).map((branches) => this.#unionOf(branches)),
    ];
  }

  /**
   * The members by whose value an alternative is chosen, with the values of all alternatives. They add nothing to the union, but the compiler
   * compares them first: for a `string` in their place it names the values, not a member that another alternative requires.
   */
  #discriminants(branches: readonly SchemaObject[]): string[] {
    if (!this.#options.acceptsUndefined || branches.length < 2) return [];
    const schemas = branches.map((branch) => this.#schemas[refName(branch) ?? ''] ?? branch);
    const members = Object.keys(schemas[0]?.properties ?? {}).flatMap((name) => {
      const isRequired = schemas.every(({ required }) => required?.includes(name));
      const types = schemas.map(({ properties }) => literalType(properties?.[name]));
      if (!isRequired || types.includes(undefined)) return [];
      return [`${this.#options.immutable ? 'readonly ' : ''}${JSON.stringify(name)}: ${union(types as string[])};`];
    });
    return members.length > 0 ? [`{ ${members.join(' ')} }`] : [];
  }

  #unionOf(branches: readonly SchemaObject[]): string {
    return union(branches.map((branch) => this.typeOf(branch)));
  }

  /** The type of a part of an `allOf`, of which the whole schema requires more members than the part does. */
  #partType(part: SchemaObject, required: ReadonlySet<string>): string {
    const name = refName(part);
    if (name === undefined) return this.typeOf({ ...part, required: [...(part.required ?? []), ...required] });
    const properties = this.#schemas[name]?.properties ?? {};
    const keys = [...required].filter((key) => Object.hasOwn(properties, key));
    if (keys.length === 0) return name;
    this.#usesWithRequired = true;
    return `WithRequired<${name}, ${union(keys.map((key) => JSON.stringify(key)))}>`;
  }

  /** The members of an object as a literal, and its other members as an index signature. */
  #objectTypes({ properties = {}, required = [], additionalProperties }: SchemaObject): string[] {
    const readonly = this.#options.immutable ? 'readonly ' : '';
    const members = Object.entries(properties).map(([name, schema]) => {
      const isRequired = required.includes(name);
      const type = this.typeOf(schema);
      const value = !isRequired && this.#options.acceptsUndefined ? `${type} | undefined` : type;
      return `${this.#commentOf(schema)}\n${readonly}${JSON.stringify(name)}${isRequired ? '' : '?'}: ${value};`;
    });
    const literal = members.length > 0 ? [`{\n${members.join('\n')}\n}`] : [];
    if (!additionalProperties) return literal;
    const value = additionalProperties === true ? 'unknown' : this.typeOf(additionalProperties);
    return [...literal, `{\n${readonly}[key: string]: ${value};\n}`];
  }

  /** The comment of a member; that of the schema it refers to if it is only a reference. */
  #commentOf(schema: SchemaObject): string {
    const name = refName(schema);
    return name === undefined ? this.#options.commentOf(schema) : this.#commentOf(this.#schemas[name]!);
  }

  #simpleType(schema: SchemaObject): string {
    const name = refName(schema);
    if (name !== undefined) return name;
    if (schema.type === 'array')
      return `${this.#options.immutable ? 'readonly ' : ''}(${schema.items ? this.typeOf(schema.items) : 'unknown'})[]`;
    if (schema.type === 'object')
      return schema.additionalProperties === false ? 'Record<string, never>' : 'Record<string, unknown>';
    return schema.type === undefined ? 'unknown' : scalarTypes[schema.type];
  }
}

const withRequired = 'type WithRequired<T, K extends keyof T> = T & { [P in K]-?: Exclude<T[P], undefined> };';

const scalarTypes = { string: 'string', boolean: 'boolean', integer: 'number', number: 'number' } as const;

/** The type of a schema that lists its values; `undefined` for every other schema. */
function literalType(schema: SchemaObject = {}): string | undefined {
  const { enum: values, nullable, 'x-provider': provider, 'x-known': known } = schema;
  return values && !nullable && !provider && !known ? union(literals(values)) : undefined;
}

/** A type that follows from the format or the values of a schema; `undefined` for every other schema. */
function specialType(schema: SchemaObject): string | undefined {
  const { type, format, maximum, enum: values, 'x-known': known } = schema;
  if (schema['x-provider']) return provided(schema);
  if (known) return openEnum(known);
  if (values) return union(literals(values));
  if (type === 'integer' && format === 'int64' && !(maximum !== undefined && maximum <= Number.MAX_SAFE_INTEGER))
    return 'bigint';
  return type === 'string' && format === 'binary' ? 'Blob | Uint8Array' : undefined;
}

/** The type of a scalar, or of a function that provides it. */
function provided({ type, enum: values }: SchemaObject): string {
  const isScalar = type !== undefined && type !== 'array' && type !== 'object';
  const value = values ? union(literals(values)) : isScalar ? scalarTypes[type] : 'unknown';
  return `${value} | (() => ${value} | Promise<${value}>)`;
}

/** The known values and any other value of the same type. */
function openEnum(values: readonly unknown[]): string {
  const known = values.filter((value) => value !== null);
  const types = new Set(known.map((value) => typeof value));
  const [type] = types;
  if (types.size > 1 || type === undefined) return 'unknown';
  return type === 'string' || type === 'number' ? union([...literals(known), `${type} & {}`]) : type;
}

/** If one of the values is too large for a `number`, all are `bigint`s. */
function literals(values: readonly unknown[]): string[] {
  const isBig = values.some((value) => typeof value === 'bigint');
  return values.map((value) => (isBig && value !== null ? `${String(value)}n` : JSON.stringify(value)));
}

/** Whether a part of an `allOf` says nothing about members, so that its type would accept every misspelled member. */
function isOpen(schema: SchemaObject): boolean {
  const texts = ['type', 'required', 'description', 'x-zh', 'example', 'deprecated'];
  return schema.type === 'object' && Object.keys(schema).every((key) => texts.includes(key));
}

/** The union of some types, each once. */
export function union(types: readonly string[]): string {
  const distinct = [...new Set(types)];
  return distinct.length === 1 ? distinct[0]! : distinct.map((type) => `(${type})`).join(' | ');
}

function intersection(types: readonly string[]): string {
  return types.length === 1 ? types[0]! : types.map((type) => `(${type})`).join(' & ');
}
