import type { Operation } from '@polyface/runtime';
import type { ErrorResponse } from '@polyface/runtime/server';

/** One response of a mock. */
export type ResponseStep =
  /** The default response: from the state if there is one, else the documented success. */
  (
    | { readonly does: 'default' }
    | { readonly does: 'succeed'; readonly data: unknown }
    | { readonly does: 'fail'; readonly error: ErrorResponse }
    /** Never responds. */
    | { readonly does: 'hang' }
    /** Drops the connection. */
    | { readonly does: 'drop' }
  ) & {
    /** Milliseconds to wait before the response. */
    readonly delay?: number;
  };

/** The responses of an operation, in order; the last one repeats. */
export interface ResponsePlan {
  readonly operation: Operation;
  readonly steps: readonly [ResponseStep, ...ResponseStep[]];
  /** Whether each step is used for one call only. After the last one the override ends. */
  readonly once: boolean;
}

/** A plan in use: it knows how many of its steps have been taken. */
export interface ActiveOverride {
  readonly plan: ResponsePlan;
  /** Returns the next step; `undefined` when the override has ended. */
  next(): ResponseStep | undefined;
}

/** Starts a plan at its first step. */
export function activate(plan: ResponsePlan): ActiveOverride {
  let count = 0;
  return {
    plan,
    next() {
      const { steps, once } = plan;
      if (once && count >= steps.length) return undefined;
      return steps[Math.min(count++, steps.length - 1)];
    },
  };
}

/** The active overrides of a mock, by operation. The latest one wins until it ends. */
export interface Overrides {
  add(override: ActiveOverride): void;
  /** Returns the next step of the latest override that has not ended; `undefined` without one. */
  next(operationId: string): ResponseStep | undefined;
  clear(): void;
}

/** Creates an empty set of overrides. */
export function createOverrides(): Overrides {
  const active = new Map<string, ActiveOverride[]>();
  return {
    add(override) {
      const { id } = override.plan.operation;
      active.set(id, [...(active.get(id) ?? []), override]);
    },
    next(operationId) {
      const own = active.get(operationId) ?? [];
      for (let latest = own.at(-1); latest; latest = own.at(-1)) {
        const step = latest.next();
        if (step) return step;
        own.pop();
      }
      return undefined;
    },
    clear: () => active.clear(),
  };
}
