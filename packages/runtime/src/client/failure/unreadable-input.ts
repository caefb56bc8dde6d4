import type { Issue } from '../../schema/issue.ts';

/** How deep an input may be nested. */
const deepest = 500;

/** Finds why an input cannot be read: a cycle, too many levels, or a getter that throws. Returns `undefined` if it can be read. */
export function findUnreadable(input: unknown): Issue | undefined {
  const issue = (message: string): Issue => ({ path: '', rule: 'type', message });
  const parents = new Set<object>();
  const visit = (value: unknown): Issue | undefined => {
    if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return undefined;
    if (parents.has(value)) return issue('must not contain itself');
    if (parents.size >= deepest) return issue(`must have at most ${deepest} levels`);
    parents.add(value);
    for (const name of Object.keys(value)) {
      const found = visit((value as Record<string, unknown>)[name]);
      if (found) return found;
    }
    parents.delete(value);
    return undefined;
  };
  try {
    return visit(input);
  } catch {
    return issue('cannot be read: reading one of its members throws an error');
  }
}
