import type { Operation } from '@polyface/runtime';
import type { ShownError } from '@polyface/runtime/server';

/** One thing a mock does. */
export type Step =
  /** What it does when nothing is in force: what its state makes of the call, else the documented success. */
  (
    | { readonly does: 'usual' }
    | { readonly does: 'succeed'; readonly data: unknown }
    | { readonly does: 'fail'; readonly error: ShownError }
    /** Never answers. */
    | { readonly does: 'hang' }
    /** Breaks the connection. */
    | { readonly does: 'drop' }
  ) & {
    /** Milliseconds to wait first. */
    readonly delay?: number;
  };

/** What an operation shall do: its steps in turn, the last one from then on. */
export interface Scenario {
  readonly operation: Operation;
  readonly steps: readonly [Step, ...Step[]];
  /** Whether it counts for as many calls as it has steps and no more. */
  readonly once: boolean;
}

/** A scenario that is being played. */
export interface Play {
  readonly scenario: Scenario;
  /** The next step; `undefined` when it is over. */
  next(): Step | undefined;
}

/** Begins a scenario. */
export function play(scenario: Scenario): Play {
  let played = 0;
  return {
    scenario,
    next() {
      const { steps, once } = scenario;
      if (once && played >= steps.length) return undefined;
      return steps[Math.min(played++, steps.length - 1)];
    },
  };
}
