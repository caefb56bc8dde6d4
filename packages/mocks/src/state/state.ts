import type { Schema } from '@polyface/runtime';
import { isObject } from '@polyface/runtime/server';
import { StateError } from './state-error.ts';
import type { SeededStore } from './store.ts';

/** The result of an operation: its data, or a documented error code. */
export type OperationResult =
  | {
      /** The Output of the operation. */
      readonly data: unknown;
    }
  | {
      /** A documented error code of the operation. */
      readonly code: string;
      /** Default: the most common message of the code. */
      readonly message?: string;
    };

/** The time of a call and the source of new ids. */
export interface OperationContext {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Returns a new UUID. */
  uuid(): string;
}

/** The stateful operations, by operationId. All other operations return their documented success. */
export type OperationHandlers = Readonly<Record<string, (input: any, context: OperationContext) => OperationResult>>;

/** An event outside a vendor's API, for example: a person finishes a verification on the phone. */
export interface StateEvent {
  /** Schema of the event's input. */
  readonly input: Schema;
  /** Applies the event. Returns a sentence that says why if it cannot. */
  run(input: any, context: OperationContext): string | undefined;
}

/** Items, by the name of their store. */
export type StoreContents = Readonly<Record<string, readonly unknown[]>>;

/**
 * The state of a stateful mock. `restore`, `add` and `seed` validate their input: an unknown store or an invalid item throws a
 * `StateError`, and nothing changes.
 */
export interface State {
  /** The stateful operations, by operationId. */
  readonly handlers: OperationHandlers;
  /** Events outside the API, by name. */
  readonly events: Readonly<Record<string, StateEvent>>;
  /** Resets all stores to their seed data. */
  reset(): void;
  /** Returns the contents of all stores, for `restore`. */
  snapshot(): StoreContents;
  /** Replaces the contents of the given stores. Other stores do not change. */
  restore(contents: unknown): void;
  /** Adds items to the given stores. Replaces items with the same key. */
  add(contents: unknown): void;
  /** Replaces the seed data of the given stores and resets these stores to it. Other stores do not change. */
  seed(contents: unknown): void;
}

type Stores = Readonly<Record<string, SeededStore<any>>>;

/** The operations of a service over its stores, by operationId. */
type StoreOperations<S extends Stores> = Readonly<
  Record<string, (stores: S, input: any, context: OperationContext) => OperationResult>
>;

/** Creates a state over stores. */
export function createState<S extends Stores>(
  stores: S,
  operations: StoreOperations<S>,
  events: State['events'] = {},
): State & S {
  const named = Object.entries(stores);
  const handlers = Object.entries(operations).map(([id, run]): [string, OperationHandlers[string]] => [
    id,
    (input, context) => run(stores, input, context),
  ]);
  const validate = (contents: unknown) => validateContents(stores, contents);
  return {
    ...stores,
    handlers: Object.fromEntries(handlers),
    events,
    reset: () => named.forEach(([, store]) => store.reset()),
    snapshot: () => Object.fromEntries(named.map(([name, store]) => [name, store.snapshot()])),
    restore: (contents) => validate(contents).forEach(({ store, items }) => store.restore(items)),
    add: (contents) => validate(contents).forEach(({ store, items }) => items.forEach(store.add)),
    seed: (contents) => validate(contents).forEach(({ store, items }) => store.seed(items)),
  };
}

function validateContents(stores: Stores, contents: unknown) {
  const names = Object.keys(stores).join(', ');
  if (!isObject(contents)) throw new StateError(`must be an object of lists with the members ${names}`);
  return Object.entries(contents).map(([name, items]) => {
    const store = Object.hasOwn(stores, name) ? stores[name] : undefined;
    if (!store) throw new StateError(`unknown store ${JSON.stringify(name)}. Use ${names}.`);
    return { store, items: store.validate(items, name) };
  });
}
