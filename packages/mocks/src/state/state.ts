import type { SeededStore } from './store.ts';

/** What an operation does: it gives data, or it refuses with a documented code. */
export type Effect = { readonly data: unknown } | { readonly code: string; readonly message?: string };

/** When an operation runs, and where its ids come from. */
export interface Moment {
  /** Milliseconds since 1970. */
  readonly now: number;
  uuid(): string;
}

/** What operations do, by operationId; those that are not named give their documented success. */
export type Behaviours = Readonly<Record<string, (input: any, moment: Moment) => Effect>>;

/** The memory of a mock. */
export interface State {
  readonly behaviours: Behaviours;
  /** Back to the seeds. */
  reset(): void;
  /** All that is held, for `restore`. */
  snapshot(): unknown;
  restore(snapshot: unknown): void;
}

/** A state over some stores. */
export function createState<Stores extends Readonly<Record<string, SeededStore<any>>>>(
  stores: Stores,
  behaviours: Behaviours,
): State & Stores {
  const named = Object.entries(stores);
  return {
    ...stores,
    behaviours,
    reset: () => named.forEach(([, store]) => store.reset()),
    snapshot: () => Object.fromEntries(named.map(([name, store]) => [name, store.snapshot()])),
    restore(snapshot) {
      const kept = snapshot as Record<string, readonly unknown[]>;
      named.forEach(([name, store]) => store.restore(kept[name] ?? []));
    },
  };
}
