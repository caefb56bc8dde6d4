import { lineOf, resolveRef } from '../read.ts';
import type { ServiceSource, Source } from '../source.ts';
import { isMembers, type Members } from './members.ts';
import { refTo, type SchemaObject, type Schemas } from './schema-object.ts';
import { SpecError } from './spec-error.ts';

/** Members whose value is data, in which nothing is a reference. */
const dataMembers = new Set(['default', 'enum', 'example', 'value']);

/** Members that are maps: whatever their members are called, these are schemas, responses and the like. */
const maps = new Set(['properties', 'content', 'examples', 'headers', 'responses', 'schemas']);

/**
 * Follows the references of one endpoint and of what it uses of its service. What is no schema is put in the place of its reference; a
 * schema keeps its name and is collected in `schemas`.
 */
export class Bundle {
  readonly #service: ServiceSource;
  readonly #schemas = new Map<string, { readonly from: string; schema: SchemaObject }>();
  /** References that are being followed: meeting one again means that they lead in a circle. */
  readonly #following = new Set<string>();

  constructor(service: ServiceSource) {
    this.#service = service;
  }

  /** The named schemas met so far. */
  get schemas(): Schemas {
    return Object.fromEntries([...this.#schemas].map(([name, { schema }]) => [name, schema]));
  }

  /** A value of a source with its references followed. */
  take(value: unknown, source: Source): unknown {
    if (Array.isArray(value)) return value.map((item) => this.take(item, source));
    if (!isMembers(value)) return value;
    if (typeof value['$ref'] === 'string') return this.#follow(value['$ref'], source);
    return Object.fromEntries(
      Object.entries(value).map(([name, member]) => [name, this.#member(name, member, source)]),
    );
  }

  #member(name: string, member: unknown, source: Source): unknown {
    if (dataMembers.has(name)) return member;
    return maps.has(name) && isMembers(member) ? this.#map(member, source) : this.take(member, source);
  }

  #map(map: Members, source: Source): Members {
    if (typeof map['$ref'] === 'string') return this.take(map, source) as Members;
    return Object.fromEntries(Object.entries(map).map(([name, member]) => [name, this.take(member, source)]));
  }

  #follow(ref: string, source: Source): unknown {
    const found = resolveRef(this.#service, source, ref);
    if (!found) throw this.#problem(source, ref, 'leads nowhere: point it to a component that is there.');
    const place = `${found.source.file}#${found.path.join('/')}`;
    const [, kind, name, ...deeper] = found.path;
    if (kind === 'schemas' && name !== undefined && deeper.length === 0) {
      this.#collect(name, place, found.value, found.source);
      return { $ref: refTo(name) };
    }
    if (this.#following.has(place)) throw this.#problem(source, ref, 'leads back to itself: break the circle.');
    this.#following.add(place);
    const value = this.take(found.value, found.source);
    this.#following.delete(place);
    return value;
  }

  #collect(name: string, from: string, value: unknown, source: Source): void {
    const known = this.#schemas.get(name);
    if (known && known.from !== from) {
      throw this.#problem(source, refTo(name), 'is the name of two schemas, here and in service.yaml: rename one.');
    }
    if (this.#following.has(from)) {
      throw this.#problem(source, refTo(name), 'stands inside of itself: recursive schemas are not supported.');
    }
    if (known) return;
    const entry = { from, schema: {} };
    this.#schemas.set(name, entry);
    this.#following.add(from);
    entry.schema = this.take(value, source) as SchemaObject;
    this.#following.delete(from);
  }

  #problem(source: Source, ref: string, what: string): SpecError {
    const at = source.text.split('\n').findIndex((line) => line.includes(ref));
    return new SpecError([
      { file: source.file, line: at === -1 ? lineOf(source, []) : at + 1, message: `$ref ${ref} ${what}` },
    ]);
  }
}
