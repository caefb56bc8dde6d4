import { useCallback, useRef, useState } from 'react';
import type { Failure } from '../api/messages.ts';
import { FailureError } from './ask.ts';

/** Something that is asked for: how far it is. */
export type Task<Value> =
  | { readonly state: 'idle' }
  | { readonly state: 'running' }
  | { readonly state: 'done'; readonly value: Value }
  | { readonly state: 'failed'; readonly failure: Failure; readonly again: () => void };

/** How a task is begun, and how it is forgotten. */
export interface TaskControl<Value> {
  start(work: () => Promise<Value>): void;
  clear(): void;
}

/** A task that can be begun again and again: only the last beginning counts. */
export function useTask<Value>(): [Task<Value>, TaskControl<Value>] {
  const [task, setTask] = useState<Task<Value>>({ state: 'idle' });
  const turn = useRef(0);
  const start = useCallback((work: () => Promise<Value>): void => {
    const own = ++turn.current;
    const tell = (next: Task<Value>) => own === turn.current && setTask(next);
    setTask({ state: 'running' });
    work().then(
      (value) => tell({ state: 'done', value }),
      (error: unknown) => {
        const failure: Failure = error instanceof FailureError ? error.failure : { kind: 'unexpected' };
        tell({ state: 'failed', failure, again: () => start(work) });
      },
    );
  }, []);
  const clear = useCallback(() => {
    turn.current++;
    setTask({ state: 'idle' });
  }, []);
  return [task, { start, clear }];
}
