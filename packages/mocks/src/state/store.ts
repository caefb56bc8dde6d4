import type { Schema } from '@polyface/runtime';
import { validate } from '@polyface/runtime/server';
import { stateError } from './state-error.ts';

/** Things by their key, in the order in which they came. */
export interface Store<Item> {
  /** Adds a thing, or replaces the one with its key. */
  add(item: Item): void;
  find(...key: string[]): Item | undefined;
  /** Whether there was one. */
  remove(...key: string[]): boolean;
  all(): readonly Item[];
}

/** A store that can be put back to what it was. */
export interface SeededStore<Item> extends Store<Item> {
  /** Back to the seeds. */
  reset(): void;
  /** Other seeds, and back to them. */
  seed(items: readonly Item[]): void;
  snapshot(): readonly Item[];
  restore(items: readonly Item[]): void;
  /** What came from outside as items of this store called `name`. Throws a `StateError` that says what does not fit. */
  checked(items: unknown, name: string): readonly Item[];
}

/** What a store holds. */
export interface StoreDefinition<Item> {
  /** The members that make up the key. */
  readonly key: readonly (keyof Item & string)[];
  /** What each member may be. */
  readonly members: { readonly [Name in keyof Item]-?: Schema };
  /** The members that may be absent. Default: none. */
  readonly optional?: readonly (keyof Item & string)[];
  readonly seeds: readonly Item[];
}

/** A store that holds its seeds at the beginning. Items go in and come out as copies. */
export function createStore<Item>({ key, members, optional = [], seeds }: StoreDefinition<Item>): SeededStore<Item> {
  const properties: Readonly<Record<string, Schema>> = members;
  const required = Object.keys(properties).filter((name) => !optional.some((one) => one === name));
  const list: Schema = {
    type: 'array',
    items: { type: 'object', properties, required, additionalProperties: false },
  };
  let own = structuredClone(seeds);
  const items = new Map<string, Item>();
  const print = (steps: readonly unknown[]) => JSON.stringify(steps);
  const store: SeededStore<Item> = {
    add: (item) => void items.set(print(key.map((name) => item[name])), structuredClone(item)),
    find: (...steps) => structuredClone(items.get(print(steps))),
    remove: (...steps) => items.delete(print(steps)),
    all: () => structuredClone([...items.values()]),
    reset: () => store.restore(own),
    seed(next) {
      own = structuredClone(next);
      store.reset();
    },
    snapshot: () => store.all(),
    restore(kept) {
      items.clear();
      kept.forEach(store.add);
    },
    checked(given, name) {
      const [first, ...others] = validate(given, list);
      if (first) throw stateError(name, [first, ...others]);
      return given as readonly Item[];
    },
  };
  store.reset();
  return store;
}
