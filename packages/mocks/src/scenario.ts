import type { Operation } from '@polyface/runtime';
import type { ShownError } from '@polyface/runtime/server';

/** What an operation shall answer instead of the documented success. */
export type Scenario =
  | { readonly operation: Operation; readonly data: unknown }
  | { readonly operation: Operation; readonly error: ShownError };
