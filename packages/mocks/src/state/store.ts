import type { Schema } from '@polyface/runtime';
import { validate } from '@polyface/runtime/server';
import { stateError } from './state-error.ts';

/** Items by key, in insertion order. */
export interface Store<Item> {
  /** Adds an item. Replaces the item with the same key. */
  add(item: Item): void;
  /** Returns the item with a key, or `undefined`. */
  find(...key: string[]): Item | undefined;
  /** Removes the item with a key. Returns whether there was one. */
  remove(...key: string[]): boolean;
  /** Returns all items. */
  all(): readonly Item[];
}

/** A store with seed data. */
export interface SeededStore<Item> extends Store<Item> {
  /** Resets the store to its seed data. */
  reset(): void;
  /** Replaces the seed data and resets the store to it. */
  seed(items: readonly Item[]): void;
  /** Returns all items, for `restore`. */
  snapshot(): readonly Item[];
  /** Replaces all items. */
  restore(items: readonly Item[]): void;
  /** Validates items from outside. `name` is the store's name in messages. Throws a `StateError`. */
  validate(items: unknown, name: string): readonly Item[];
}

/** Options of a store. */
export interface StoreDefinition<Item> {
  /** The members that make up the key. */
  readonly key: readonly (keyof Item & string)[];
  /** The schema of each member. */
  readonly members: { readonly [Name in keyof Item]-?: Schema };
  /** The members that may be absent. Default: none. */
  readonly optional?: readonly (keyof Item & string)[];
  readonly seeds: readonly Item[];
}

/** Creates a store that holds its seed data. Items are copied when they are added and when they are read. */
export function createStore<Item>(definition: StoreDefinition<Item>): SeededStore<Item> {
  const { key } = definition;
  const list = listSchema(definition);
  let seeds = structuredClone(definition.seeds);
  const items = new Map<string, Item>();
  const mapKey = (parts: readonly unknown[]) => JSON.stringify(parts);
  const store: SeededStore<Item> = {
    add: (item) => void items.set(mapKey(key.map((name) => item[name])), structuredClone(item)),
    find: (...parts) => structuredClone(items.get(mapKey(parts))),
    remove: (...parts) => items.delete(mapKey(parts)),
    all: () => structuredClone([...items.values()]),
    reset: () => store.restore(seeds),
    seed(next) {
      seeds = structuredClone(next);
      store.reset();
    },
    snapshot: () => store.all(),
    restore(contents) {
      items.clear();
      contents.forEach(store.add);
    },
    validate(contents, name) {
      const [first, ...others] = validate(contents, list);
      if (first) throw stateError(name, [first, ...others]);
      return contents as readonly Item[];
    },
  };
  store.reset();
  return store;
}

function listSchema<Item>({ members, optional = [] }: StoreDefinition<Item>): Schema {
  const properties: Readonly<Record<string, Schema>> = members;
  const required = Object.keys(properties).filter((name) => !optional.some((member) => member === name));
  return { type: 'array', items: { type: 'object', properties, required, additionalProperties: false } };
}
