import type { Source } from '../source.ts';

/** Map keys and list positions, from the root of a document. */
export type Path = readonly (string | number)[];

/** A value and where it stands. */
export interface Place {
  readonly source: Source;
  readonly path: Path;
  readonly value: unknown;
}

/** The whole of a file. */
export function rootOf(source: Source): Place {
  return { source, path: [], value: source.data };
}

/** What stands under a place; its value is `undefined` where there is nothing. */
export function under(place: Place, ...steps: Path): Place {
  let { value } = place;
  for (const step of steps) {
    const held = typeof value === 'object' && value !== null && Object.hasOwn(value, step);
    value = held ? (value as Record<string | number, unknown>)[step] : undefined;
  }
  return { source: place.source, path: [...place.path, ...steps], value };
}

/** The members of a map or the items of a list; none of anything else. */
export function within(place: Place): Place[] {
  const { value } = place;
  if (Array.isArray(value)) return value.map((_, index) => under(place, index));
  return isRecord(value) ? Object.keys(value).map((key) => under(place, key)) : [];
}

/** Whether a value is a map. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a value is a map that has a key. */
export function has<Key extends string>(value: unknown, key: Key): value is Record<Key, unknown> {
  return isRecord(value) && Object.hasOwn(value, key);
}

/** The text that stands under a place, `undefined` where there is none. */
export function textUnder(place: Place, ...steps: Path): string | undefined {
  const { value } = under(place, ...steps);
  return typeof value === 'string' ? value : undefined;
}

/** The last step of a path: the key or the position of what stands there. */
export function nameOf(place: Place): string {
  return String(place.path.at(-1) ?? '');
}

/** A text that two places share only if they are one. */
export function identity({ source, path }: Place): string {
  return JSON.stringify([source.file, ...path.map(String)]);
}

/** A value as it may stand in a message: on one line, and not long. */
export function shown(value: unknown): string {
  const text = typeof value === 'bigint' ? String(value) : (JSON.stringify(value, bigAsText) ?? 'nothing');
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

/** A path within an example as a JSON pointer. */
export function pointer(path: Path): string {
  return path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

function bigAsText(_key: string, value: unknown): unknown {
  return typeof value === 'bigint' ? String(value) : value;
}
