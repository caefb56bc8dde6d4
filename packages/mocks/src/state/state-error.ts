import type { Issue } from '@polyface/runtime';

/** Invalid contents or events of a state. The message says what is wrong, where, and how to fix it. It contains no values. */
export class StateError extends Error {
  override readonly name = 'StateError';
}

/** Creates a `StateError` from the first of some issues: `faces[0].user_id is required`. */
export function stateError(location: string, issues: readonly [Issue, ...Issue[]]): StateError {
  const [{ path, message }, ...others] = issues;
  const segments = path.split('/').slice(1);
  const place = segments.reduce(
    (parent, segment) => parent + (/^\d+$/.test(segment) ? `[${segment}]` : `.${segment}`),
    location,
  );
  const more = others.length > 0 ? ` (and ${others.length} more)` : '';
  return new StateError(`${place} ${message}${more}`);
}
