import { has, identity, isRecord, nameOf, within, type Place } from './place.ts';
import { follow, type View } from './view.ts';

/** A schema that cannot be turned into a JSON Schema because something in it is wrong, which was told already. */
export class UnsoundSchema extends Error {}

/** The annotations of OpenAPI, which say nothing of what fits. */
const annotations = new Set([
  'description',
  'example',
  'default',
  'deprecated',
  'discriminator',
  'externalDocs',
  'title',
]);

/**
 * Turns the schemas of a service into JSON Schemas, but for those that are `wrong` (by their identity). What a `$ref` leads to is given to
 * `define` once, under a name of its own.
 */
export class JsonSchemas {
  readonly #view: View;
  readonly #wrong: ReadonlySet<string>;
  readonly #define: (id: string, schema: object) => void;
  readonly #ids = new Map<string, string>();
  readonly #open = new Set<string>();

  constructor(view: View, wrong: ReadonlySet<string>, define: (id: string, schema: object) => void) {
    this.#view = view;
    this.#wrong = wrong;
    this.#define = define;
  }

  /** The JSON Schema of an OpenAPI schema. */
  of(place: Place): object {
    if (has(place.value, '$ref')) return { $ref: this.#idOf(follow(this.#view, place)) };
    if (!isRecord(place.value) || this.#wrong.has(identity(place))) throw new UnsoundSchema();
    const schema: Record<string, unknown> = {};
    for (const child of within(place)) {
      const key = nameOf(child);
      if (key.startsWith('x-') || annotations.has(key)) continue;
      schema[key] = this.#keyword(key, child);
    }
    return withNull(withBounds(schema));
  }

  #idOf(target: Place | undefined): string {
    if (!target) throw new UnsoundSchema();
    const key = identity(target);
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    if (this.#open.has(key)) throw new UnsoundSchema();
    this.#open.add(key);
    const schema = this.of(target);
    const id = `schema:/${this.#ids.size}`;
    this.#define(id, schema);
    this.#ids.set(key, id);
    return id;
  }

  #keyword(key: string, child: Place): unknown {
    switch (key) {
      case 'items':
      case 'not':
        return this.of(child);
      case 'additionalProperties':
        return isRecord(child.value) ? this.of(child) : child.value;
      case 'allOf':
      case 'oneOf':
      case 'anyOf':
        return within(child).map((part) => this.of(part));
      case 'properties':
        return Object.fromEntries(within(child).map((part) => [nameOf(part), this.of(part)]));
      default:
        return asNumbers(child.value);
    }
  }
}

/** `nullable: true` beside a type is a second type. */
function withNull({ nullable, ...schema }: Record<string, unknown>): Record<string, unknown> {
  return nullable === true && typeof schema.type === 'string' ? { ...schema, type: [schema.type, 'null'] } : schema;
}

/** In OpenAPI 3.0 `exclusiveMinimum: true` makes `minimum` exclusive; in JSON Schema it is the bound. */
function withBounds(schema: Record<string, unknown>): Record<string, unknown> {
  const bounded = { ...schema };
  for (const [exclusive, plain] of [
    ['exclusiveMinimum', 'minimum'],
    ['exclusiveMaximum', 'maximum'],
  ] as const) {
    delete bounded[exclusive];
    if (schema[exclusive] !== true || schema[plain] === undefined) continue;
    bounded[exclusive] = schema[plain];
    delete bounded[plain];
  }
  return bounded;
}

/** ajv knows no `bigint`: an integer beyond 53 bits becomes the nearest number. */
export function asNumbers(value: unknown): unknown {
  if (typeof value === 'bigint') return Number(value);
  if (Array.isArray(value)) return value.map(asNumbers);
  return isRecord(value)
    ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, asNumbers(inner)]))
    : value;
}
