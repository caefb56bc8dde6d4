import type { Source } from '../source.ts';
import type { ObjectKind } from './object-kind.ts';

/** Map keys and list indexes, from the root of a document. */
export type Path = readonly (string | number)[];

/** A value in a spec, with its file and path. Rules look at values, and need the place of a value to report it or to follow a `$ref`. */
export interface Place {
  readonly source: Source;
  readonly path: Path;
  readonly value: unknown;
}

/** The place of an OpenAPI object. Its value can be anything. */
export interface Node extends Place {
  readonly kind: ObjectKind;
}

/** The place of a value inside another. Only those that are reported need a path. */
class ChildPlace implements Place {
  readonly source: Source;
  readonly value: unknown;
  readonly parent: Place;
  readonly step: string | number;
  readonly kind: ObjectKind | undefined;
  #path: Path | undefined;
  #key: string | undefined;

  constructor(parent: Place, step: string | number, value: unknown, kind?: ObjectKind) {
    this.source = parent.source;
    this.kind = kind;
    this.value = value;
    this.parent = parent;
    this.step = step;
  }

  get path(): Path {
    return (this.#path ??= [...this.parent.path, this.step]);
  }

  get key(): string {
    return (this.#key ??= `${keyOf(this.parent).slice(0, -1)},${JSON.stringify(String(this.step))}]`);
  }
}

/** The root of a file. */
export function rootOf(source: Source): Place {
  return { source, path: [], value: source.data };
}

/** The place at a path below a place. Its value is `undefined` if it does not exist. */
export function childAt(place: Place, ...steps: Path): Place {
  let at = place;
  for (const step of steps) {
    const { value } = at;
    const exists = typeof value === 'object' && value !== null && Object.hasOwn(value, step);
    at = new ChildPlace(at, step, exists ? (value as Record<string | number, unknown>)[step] : undefined);
  }
  return at;
}

/** The place of an OpenAPI object inside another. */
export function nodeAt(parent: Place, step: string | number, value: unknown, kind: ObjectKind): Node {
  return new ChildPlace(parent, step, value, kind) as ChildPlace & Node;
}

/** The value at a path in a value; `undefined` if it does not exist. */
export function valueAt(value: unknown, ...steps: Path): unknown {
  let at = value;
  for (const step of steps) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, step)) return undefined;
    at = (at as Record<string | number, unknown>)[step];
  }
  return at;
}

/** The members of a map or the items of a list; none for any other value. */
export function childrenOf(place: Place): Place[] {
  const { value } = place;
  if (Array.isArray(value)) return value.map((item, index) => new ChildPlace(place, index, item));
  return isRecord(value) ? Object.keys(value).map((key) => new ChildPlace(place, key, value[key])) : [];
}

/** Whether a value is a map. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a value is a map with a certain key. */
export function has<Key extends string>(value: unknown, key: Key): value is Record<Key, unknown> {
  return isRecord(value) && Object.hasOwn(value, key);
}

/** Whether a value contains a map with a certain key, at any depth. */
export function containsKey(value: unknown, key: string): boolean {
  if (Array.isArray(value)) return value.some((item) => containsKey(item, key));
  if (!isRecord(value)) return false;
  return Object.hasOwn(value, key) || Object.values(value).some((member) => containsKey(member, key));
}

/** The string at a path below a place; `undefined` if there is none. */
export function textAt(place: Place, ...steps: Path): string | undefined {
  const value = valueAt(place.value, ...steps);
  return typeof value === 'string' ? value : undefined;
}

/** The key or the index of a place: the last step of its path. */
export function nameOf(place: Place): string {
  return String(place instanceof ChildPlace ? place.step : (place.path.at(-1) ?? ''));
}

/** Whether a place is a member of the map, or an item of the list, with a certain key in the value above. */
export function isIn(place: Place, key: string): boolean {
  return (
    (place instanceof ChildPlace && place.parent instanceof ChildPlace ? place.parent.step : place.path.at(-2)) === key
  );
}

/** A unique key of a place. */
export function keyOf(place: Pick<Place, 'source' | 'path'>): string {
  if (place instanceof ChildPlace) return place.key;
  return JSON.stringify([place.source.file, ...place.path.map(String)]);
}

/** Formats a value for a message: one line, at most 60 characters. */
export function formatValue(value: unknown): string {
  const text = typeof value === 'bigint' ? String(value) : (JSON.stringify(value, bigintToString) ?? 'nothing');
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

function bigintToString(_key: string, value: unknown): unknown {
  return typeof value === 'bigint' ? String(value) : value;
}
