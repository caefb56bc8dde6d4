import { mapChangedItems, mapChangedMembers } from '../members.ts';
import { childAt, childrenOf, has, isRecord, keyOf, nameOf, type Place } from './place.ts';
import { follow, type View } from './view.ts';

/** A schema has a problem that is already reported, so it cannot be converted. */
export class InvalidSchemaError extends Error {}

/** The keywords of OpenAPI that do not constrain values. */
const annotations = new Set([
  'description',
  'example',
  'default',
  'deprecated',
  'discriminator',
  'externalDocs',
  'title',
]);

/** The keywords whose value contains schemas. */
const containers = new Set(['items', 'not', 'additionalProperties', 'allOf', 'oneOf', 'anyOf', 'properties']);

/** Converts the OpenAPI schemas of a file to JSON Schemas. Calls `define` once for each target of a `$ref`. */
export class JsonSchemas {
  readonly #view: View;
  readonly #invalid: ReadonlySet<string>;
  readonly #define: (id: string, schema: object, name: string) => void;
  readonly #shared: JsonSchemas | undefined;
  readonly #ids = new Map<unknown, string>();
  readonly #visiting = new Set<unknown>();

  /** `invalid` contains the keys of the schemas with a known problem. `shared` converts the schemas of `service.yaml`. */
  constructor(
    view: View,
    invalid: ReadonlySet<string>,
    define: (id: string, schema: object, name: string) => void,
    shared?: JsonSchemas,
  ) {
    this.#view = view;
    this.#invalid = invalid;
    this.#define = define;
    this.#shared = shared;
  }

  /** The JSON Schema of an OpenAPI schema. Throws an {@link InvalidSchemaError} if the schema has a known problem. */
  of(place: Place): object {
    if (has(place.value, '$ref')) return { $ref: this.#idOf(follow(this.#view, place)) };
    const { value } = place;
    if (!isRecord(value) || this.#isInvalid(place)) throw new InvalidSchemaError();
    const schema: Record<string, unknown> = {};
    for (const keyword of Object.keys(value)) {
      if (keyword.startsWith('x-') || annotations.has(keyword)) continue;
      schema[keyword] = containers.has(keyword)
        ? this.#convert(keyword, childAt(place, keyword))
        : bigintsToNumbers(value[keyword]);
    }
    return convertNullable(convertBounds(schema));
  }

  #isInvalid(place: Place): boolean {
    return this.#invalid.size > 0 && this.#invalid.has(keyOf(place));
  }

  #idOf(target: Place | undefined): string {
    if (!target) throw new InvalidSchemaError();
    if (this.#shared && target.source === this.#view.service) return this.#shared.#idOf(target);
    const key = target.value;
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    if (this.#visiting.has(key)) throw new InvalidSchemaError();
    this.#visiting.add(key);
    const schema = this.of(target);
    const id = `schema:/${this.#shared ? 'own' : 'shared'}/${this.#ids.size}`;
    this.#define(id, schema, nameOf(target));
    this.#ids.set(key, id);
    return id;
  }

  #convert(keyword: string, child: Place): unknown {
    switch (keyword) {
      case 'items':
      case 'not':
        return this.of(child);
      case 'additionalProperties':
        return isRecord(child.value) ? this.of(child) : child.value;
      case 'allOf':
      case 'oneOf':
      case 'anyOf':
        return childrenOf(child).map((part) => this.of(part));
      case 'properties':
        return Object.fromEntries(childrenOf(child).map((part) => [nameOf(part), this.of(part)]));
      default:
        return child.value;
    }
  }
}

/**
 * `nullable: true` beside a type becomes the type `null`. Beside a composition, `null` is exempt from the whole schema: its parts have types of
 * their own.
 */
function convertNullable(converted: Record<string, unknown>): Record<string, unknown> {
  if (!('nullable' in converted)) return converted;
  const { nullable, ...schema } = converted;
  if (nullable !== true || typeof schema.type !== 'string') return schema;
  const isComposed = ['allOf', 'oneOf', 'anyOf', 'not'].some((keyword) => schema[keyword] !== undefined);
  return isComposed ? { if: { type: 'null' }, else: schema } : { ...schema, type: [schema.type, 'null'] };
}

/** `exclusiveMinimum: true` beside `minimum` (OpenAPI 3.0) becomes `exclusiveMinimum` with the bound (JSON Schema). */
function convertBounds(schema: Record<string, unknown>): Record<string, unknown> {
  if (!('exclusiveMinimum' in schema || 'exclusiveMaximum' in schema)) return schema;
  const result = { ...schema };
  for (const [exclusive, inclusive] of [
    ['exclusiveMinimum', 'minimum'],
    ['exclusiveMaximum', 'maximum'],
  ] as const) {
    delete result[exclusive];
    if (schema[exclusive] !== true || schema[inclusive] === undefined) continue;
    result[exclusive] = schema[inclusive];
    delete result[inclusive];
  }
  return result;
}

/** ajv does not support `bigint`: an integer beyond 53 bits becomes the nearest number. */
export function bigintsToNumbers(value: unknown): unknown {
  if (typeof value === 'bigint') return Number(value);
  if (Array.isArray(value)) return mapChangedItems(value, bigintsToNumbers);
  return isRecord(value) ? mapChangedMembers(value, bigintsToNumbers) : value;
}
