/**
 * Applies a function to a value, or to what a promise resolves to. Synchronous for a value: where everything is computed at once, such as
 * digests in Node, no promises are created.
 */
export function chain<Value, Result>(
  value: Value | Promise<Value>,
  next: (value: Value) => Result | Promise<Result>,
): Result | Promise<Result> {
  return value instanceof Promise ? value.then(next) : next(value);
}
