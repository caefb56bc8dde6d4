import type { Issue } from '@polyface/runtime';

/** What a memory was told cannot be: one sentence that says where and how to mend it, without any value. */
export class StateError extends Error {
  override readonly name = 'StateError';
}

/** An error of the first of some issues: `faces[0].user_id is required`. */
export function stateError(where: string, issues: readonly [Issue, ...Issue[]]): StateError {
  const [{ path, message }, ...others] = issues;
  const steps = path.split('/').slice(1);
  const place = steps.reduce((told, step) => told + (/^\d+$/.test(step) ? `[${step}]` : `.${step}`), where);
  const more = others.length > 0 ? ` (and ${others.length} more)` : '';
  return new StateError(`${place} ${message}${more}`);
}
