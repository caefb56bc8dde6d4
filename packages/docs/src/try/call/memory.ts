import type { State } from '@polyface/mocks';

/** What a mock remembers, kept over the pages of a session. */
export interface Memory {
  readonly state: State;
  /** Keeps what is remembered now. */
  keep(): void;
  forget(): void;
  /**
   * Whether a documented request finds what it asks for; `put-back` where that had been removed and the seeds were put in again,
   * `unfit` where the seeds do not hold it either.
   */
  fitFor(operation: string, example: unknown, first: boolean): 'fit' | 'put-back' | 'unfit';
}

/** There is none while pages are made. */
const storage: Storage | undefined = typeof document === 'undefined' ? undefined : sessionStorage;

/** A memory over fresh states. */
export function createMemory(service: string, fresh: () => State): Memory {
  const state = fresh();
  const key = `polyface:state:${service}`;
  restore(state, key);

  const finds = (trial: State, operation: string, example: unknown): boolean => {
    const behave = Object.hasOwn(trial.behaviours, operation) ? trial.behaviours[operation] : undefined;
    const effect = behave?.(example, { now: Date.now(), uuid: () => crypto.randomUUID() });
    return effect === undefined || ('data' in effect && !(Array.isArray(effect.data) && effect.data.length === 0));
  };
  const holding = (snapshot: unknown): State => {
    const trial = fresh();
    trial.restore(snapshot);
    return trial;
  };

  return {
    state,
    keep: () => store(key, state.snapshot()),
    forget() {
      state.reset();
      storage?.removeItem(key);
    },
    fitFor(operation, example, first) {
      if (finds(holding(state.snapshot()), operation, example)) return 'fit';
      const seeded = merged(fresh().snapshot(), state.snapshot());
      if (!finds(fresh(), operation, example)) return 'unfit';
      if (!first || !finds(holding(seeded), operation, example)) return 'fit';
      state.restore(seeded);
      return 'put-back';
    },
  };
}

/** Seeds, and what was remembered beside them. */
function merged(seeds: unknown, snapshot: unknown): unknown {
  const kept = snapshot as Record<string, readonly unknown[]>;
  return Object.fromEntries(
    Object.entries(seeds as Record<string, readonly unknown[]>).map(([name, items]) => [
      name,
      [...items, ...(kept[name] ?? [])],
    ]),
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

/** Pictures may be more than a session's storage takes: then what was kept before stays. */
function store(key: string, snapshot: unknown): void {
  try {
    storage?.setItem(key, JSON.stringify(snapshot));
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
}
