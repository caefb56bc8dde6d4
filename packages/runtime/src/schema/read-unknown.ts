/** The most levels of lists and objects in a member that the schema does not know. */
const maxDepth = 100;

/** A received value is nested too deeply. */
export class NestingError extends Error {
  override readonly name = 'NestingError';
}

/**
 * Reads a value without a schema: integers that a `number` cannot hold become texts, so that no digit is lost and `JSON.stringify` accepts
 * the value. Throws a {@link NestingError} if it has more than 100 levels.
 */
export function readUnknown(value: unknown): unknown {
  return keep(value, 0);
}

function keep(value: unknown, depth: number): unknown {
  if (typeof value === 'bigint') return String(value);
  if (typeof value !== 'object' || value === null) return value;
  if (depth === maxDepth) throw new NestingError();
  if (Array.isArray(value)) {
    // By index: the names of a long list take more memory than the list.
    for (let index = 0; index < value.length; index++) {
      const item: unknown = value[index];
      const kept = keep(item, depth + 1);
      if (kept !== item) value[index] = kept;
    }
    return value;
  }
  const members = value as Record<string, unknown>;
  for (const name of Object.keys(members)) {
    const received = members[name];
    const kept = keep(received, depth + 1);
    if (kept !== received) members[name] = kept;
  }
  return value;
}
