/** Where promises are kept by what they belong to. */
interface Kept<Key, Value> {
  get(key: Key): Promise<Value> | undefined;
  set(key: Key, value: Promise<Value>): unknown;
  delete(key: Key): boolean;
}

/** What belongs to a key: loaded when it is first asked for, and again after it could not be loaded. */
export function loadedOnce<Key, Value>(
  kept: Kept<Key, Value>,
  load: (key: Key) => Promise<Value>,
): (key: Key) => Promise<Value> {
  return (key) => {
    const known = kept.get(key);
    if (known) return known;
    const value = load(key);
    kept.set(key, value);
    value.catch(() => kept.delete(key));
    return value;
  };
}
