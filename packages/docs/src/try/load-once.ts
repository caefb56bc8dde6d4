/** A cache of promises, such as a `Map` or a `WeakMap`. */
interface Cache<Key, Value> {
  get(key: Key): Promise<Value> | undefined;
  set(key: Key, value: Promise<Value>): unknown;
  delete(key: Key): boolean;
}

/** Wraps `load` so that each key is loaded once. A failed load is retried on the next call. */
export function loadOnce<Key, Value>(
  cache: Cache<Key, Value>,
  load: (key: Key) => Promise<Value>,
): (key: Key) => Promise<Value> {
  return (key) => {
    const cached = cache.get(key);
    if (cached) return cached;
    const value = load(key);
    cache.set(key, value);
    value.catch(() => cache.delete(key));
    return value;
  };
}
