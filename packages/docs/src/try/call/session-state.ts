import type { State, StoreContents } from '@polyface/mocks';

/** The state of a service's mock, kept in `sessionStorage` so that it survives navigation between pages. */
export interface SessionState {
  readonly state: State;
  /** Saves the current state. */
  save(): void;
  /** Restores the seed data and clears what was saved. */
  reset(): void;
  /**
   * Checks that the state holds the record that a documented request needs.
   * - `present`: it does.
   * - `restored`: it did not, and the seed data was added again. Happens only for the first call of an operation in a page.
   * - `missing`: the seed data does not hold the record either.
   */
  ensureRecord(operation: string, example: unknown, isFirst: boolean): 'present' | 'restored' | 'missing';
}

/** `undefined` while the pages are built. */
const storage: Storage | undefined = typeof document === 'undefined' ? undefined : sessionStorage;

/** Creates the session state of a service. `createState` returns a state with the seed data. */
export function createSessionState(service: string, createState: () => State): SessionState {
  const state = createState();
  const key = `polyface:state:${service}`;
  restore(state, key);

  const copyWith = (snapshot: StoreContents): State => {
    const copy = createState();
    copy.restore(snapshot);
    return copy;
  };

  return {
    state,
    save: () => store(key, state.snapshot()),
    reset() {
      state.reset();
      storage?.removeItem(key);
    },
    ensureRecord(operation, example, isFirst) {
      if (findsRecord(copyWith(state.snapshot()), operation, example)) return 'present';
      const seeded = merge(createState().snapshot(), state.snapshot());
      if (!findsRecord(createState(), operation, example)) return 'missing';
      if (!isFirst || !findsRecord(copyWith(seeded), operation, example)) return 'present';
      state.restore(seeded);
      return 'restored';
    },
  };
}

/** Whether an operation finds its record in a state. Changes the state: pass a copy. */
function findsRecord(state: State, operation: string, example: unknown): boolean {
  const handler = Object.hasOwn(state.handlers, operation) ? state.handlers[operation] : undefined;
  const result = handler?.(example, { now: Date.now(), uuid: () => crypto.randomUUID() });
  return result === undefined || ('data' in result && !(Array.isArray(result.data) && result.data.length === 0));
}

/** The seed data, followed by the records of a snapshot. */
function merge(seeds: StoreContents, snapshot: StoreContents): StoreContents {
  return Object.fromEntries(
    Object.entries(seeds).map(([name, items]) => [name, [...items, ...(snapshot[name] ?? [])]]),
  );
}

function restore(state: State, key: string): void {
  try {
    const text = storage?.getItem(key);
    if (typeof text === 'string') state.restore(JSON.parse(text));
  } catch {
    state.reset();
  }
}

/** Pictures can exceed the quota of the storage. The snapshot that was saved before is then kept. */
function store(key: string, snapshot: StoreContents): void {
  try {
    storage?.setItem(key, JSON.stringify(snapshot));
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
}
