import { lineOf, resolveRef } from '../read.ts';
import type { ServiceSource, Source } from '../source.ts';
import { isMembers, mapChangedItems, mapChangedMembers, type Members } from '../members.ts';
import { refTo, type SchemaObject, type Schemas } from './schema-object.ts';
import { SpecError } from './spec-error.ts';

/** Keys whose value is data. A `$ref` in it is not a reference. */
const dataKeys = new Set(['default', 'enum', 'example', 'value']);

/** Keys whose value is a map with arbitrary keys. */
const mapKeys = new Set(['properties', 'content', 'examples', 'headers', 'responses', 'schemas']);

/** Resolves the references of an endpoint. Collects named schemas in `schemas` and inlines every other component. */
export class Bundle {
  readonly #service: ServiceSource;
  readonly #schemas = new Map<string, { readonly location: string; schema: SchemaObject }>();
  /** The references that are being resolved. A second visit means a circular reference. */
  readonly #visiting = new Set<string>();

  constructor(service: ServiceSource) {
    this.#service = service;
  }

  /** The named schemas collected so far. */
  get schemas(): Schemas {
    return Object.fromEntries([...this.#schemas].map(([name, { schema }]) => [name, schema]));
  }

  /** Resolves the references in a value of a source. */
  resolve(value: unknown, source: Source): unknown {
    if (Array.isArray(value)) return mapChangedItems(value, (item) => this.resolve(item, source));
    if (!isMembers(value)) return value;
    if (typeof value['$ref'] === 'string') return this.#follow(value['$ref'], source);
    return mapChangedMembers(value, (member, name) => this.#resolveMember(name, member, source));
  }

  #resolveMember(name: string, member: unknown, source: Source): unknown {
    if (dataKeys.has(name)) return member;
    return mapKeys.has(name) && isMembers(member) ? this.#resolveMap(member, source) : this.resolve(member, source);
  }

  #resolveMap(map: Members, source: Source): Members {
    if (typeof map['$ref'] === 'string') return this.resolve(map, source) as Members;
    return mapChangedMembers(map, (member) => this.resolve(member, source));
  }

  #follow(ref: string, source: Source): unknown {
    const target = resolveRef(this.#service, source, ref);
    if (!target) throw this.#error(source, ref, 'cannot be resolved. Refer to an existing component.');
    const location = `${target.source.file}#${target.path.join('/')}`;
    const [, kind, name, ...deeper] = target.path;
    if (kind === 'schemas' && name !== undefined && deeper.length === 0) {
      this.#collect(name, location, target.value, target.source);
      return { $ref: refTo(name) };
    }
    if (this.#visiting.has(location)) throw this.#error(source, ref, 'is circular. Break the cycle.');
    this.#visiting.add(location);
    const value = this.resolve(target.value, target.source);
    this.#visiting.delete(location);
    return value;
  }

  #collect(name: string, location: string, value: unknown, source: Source): void {
    const known = this.#schemas.get(name);
    if (known && known.location !== location) {
      throw this.#error(source, refTo(name), 'is ambiguous: this file and service.yaml define the name. Rename one.');
    }
    if (this.#visiting.has(location)) {
      throw this.#error(source, refTo(name), 'is circular. Recursive schemas are not supported.');
    }
    if (known) return;
    const entry = { location, schema: {} };
    this.#schemas.set(name, entry);
    this.#visiting.add(location);
    entry.schema = this.resolve(value, source) as SchemaObject;
    this.#visiting.delete(location);
  }

  #error(source: Source, ref: string, problem: string): SpecError {
    const index = source.text.split('\n').findIndex((text) => text.includes(ref));
    const line = index === -1 ? lineOf(source, []) : index + 1;
    return new SpecError([{ file: source.file, line, message: `The \`$ref\` ${ref} ${problem}` }]);
  }
}
