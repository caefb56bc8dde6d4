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
  snapshot(): readonly Item[];
  restore(items: readonly Item[]): void;
}

/** A store that holds its seeds at the beginning. Items go in and come out as copies. */
export function createStore<Item>(keyOf: (item: Item) => readonly string[], seeds: readonly Item[]): SeededStore<Item> {
  const items = new Map<string, Item>();
  const print = (key: readonly string[]) => JSON.stringify(key);
  const store: SeededStore<Item> = {
    add: (item) => void items.set(print(keyOf(item)), structuredClone(item)),
    find: (...key) => structuredClone(items.get(print(key))),
    remove: (...key) => items.delete(print(key)),
    all: () => structuredClone([...items.values()]),
    reset: () => store.restore(seeds),
    snapshot: () => store.all(),
    restore(kept) {
      items.clear();
      kept.forEach(store.add);
    },
  };
  store.reset();
  return store;
}
