import { useCallback, useRef, useState } from 'react';
import type { Failure } from '../api/types.ts';
import { FailureError } from './call-api.ts';

/** The state of an asynchronous task. */
export type Task<Value> =
  | { readonly state: 'idle' }
  | { readonly state: 'running' }
  | { readonly state: 'done'; readonly value: Value }
  | { readonly state: 'failed'; readonly failure: Failure; readonly retry: () => void };

/** Starts a task, or resets it to `idle`. */
export interface TaskControl<Value> {
  start(work: () => Promise<Value>): void;
  clear(): void;
}

/** Creates a task. Starting it again discards the result of the earlier run. */
export function useTask<Value>(): [Task<Value>, TaskControl<Value>] {
  const [task, setTask] = useState<Task<Value>>({ state: 'idle' });
  const latestRun = useRef(0);
  const start = useCallback((work: () => Promise<Value>): void => {
    const run = ++latestRun.current;
    const settle = (next: Task<Value>) => run === latestRun.current && setTask(next);
    setTask({ state: 'running' });
    work().then(
      (value) => settle({ state: 'done', value }),
      (error: unknown) => {
        const failure: Failure = error instanceof FailureError ? error.failure : { kind: 'unexpected' };
        settle({ state: 'failed', failure, retry: () => start(work) });
      },
    );
  }, []);
  const clear = useCallback(() => {
    latestRun.current++;
    setTask({ state: 'idle' });
  }, []);
  return [task, { start, clear }];
}
