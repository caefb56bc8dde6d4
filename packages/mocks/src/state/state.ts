import type { Schema } from '@polyface/runtime';
import { isObject } from '@polyface/runtime/server';
import { StateError } from './state-error.ts';
import type { SeededStore } from './store.ts';

/** What an operation does: it gives data, or it refuses with a documented code. */
export type Effect = { readonly data: unknown } | { readonly code: string; readonly message?: string };

/** When an operation runs, and where its ids come from. */
export interface Clock {
  /** Milliseconds since 1970. */
  readonly now: number;
  uuid(): string;
}

/** What operations do, by operationId; those that are not named give their documented success. */
export type Behaviours = Readonly<Record<string, (input: any, moment: Clock) => Effect>>;

/** Something that happens beside a vendor's API: a person finishes a verification on the phone. */
export interface StateEvent {
  /** What has to be told of it. */
  readonly input: Schema;
  /** Lets it happen. Gives a sentence that says why where it cannot. */
  run(input: any, moment: Clock): string | undefined;
}

/** Items by the name of their store. */
export type Contents = Readonly<Record<string, readonly unknown[]>>;

/**
 * The memory of a mock. What comes from outside is checked: a store that is not there or an item that is none throws a `StateError`,
 * and nothing changes.
 */
export interface State {
  readonly behaviours: Behaviours;
  /** What can happen beside the API, by name. */
  readonly events: Readonly<Record<string, StateEvent>>;
  /** Back to the seeds. */
  reset(): void;
  /** All that is held, for `restore`. */
  snapshot(): Contents;
  /** Puts these items in the place of what their stores hold; other stores stay as they are. */
  restore(contents: unknown): void;
  /** Adds items to their stores, or replaces those with their keys. */
  add(contents: unknown): void;
  /** Makes these items the seeds of their stores, to which `reset` goes back; other stores keep theirs. */
  seed(contents: unknown): void;
}

/** A state over some stores. */
export function createState<Stores extends Readonly<Record<string, SeededStore<any>>>>(
  stores: Stores,
  behaviours: Behaviours,
  events: State['events'] = {},
): State & Stores {
  const named = Object.entries(stores);
  const checked = (contents: unknown) => {
    if (!isObject(contents))
      throw new StateError(`must be an object of lists: ${named.map(([name]) => name).join(', ')}`);
    return Object.entries(contents).map(([name, items]) => {
      const store = Object.hasOwn(stores, name) ? stores[name] : undefined;
      if (store) return { store, items: store.checked(items, name) };
      throw new StateError(`there is no store ${JSON.stringify(name)}. There are ${Object.keys(stores).join(', ')}`);
    });
  };
  return {
    ...stores,
    behaviours,
    events,
    reset: () => named.forEach(([, store]) => store.reset()),
    snapshot: () => Object.fromEntries(named.map(([name, store]) => [name, store.snapshot()])),
    restore: (contents) => checked(contents).forEach(({ store, items }) => store.restore(items)),
    add: (contents) => checked(contents).forEach(({ store, items }) => items.forEach(store.add)),
    seed: (contents) => checked(contents).forEach(({ store, items }) => store.seed(items)),
  };
}
