import type { Credentials } from './credentials.ts';
import type { Digest } from '../platform/digest/digest.ts';

/** What signers compute from the secret of some credentials once: imported and derived keys. */
export interface KeyCache {
  /** Returns what `create` returned for this name. Keys of one implementation of the digests are no keys of another. */
  get<Value>(digest: Digest, name: string, create: () => Value): Value;
}

/** The caches live as long as their credentials: a client holds these, and no key outlives it. */
const caches = new WeakMap<Credentials, KeyCache>();

/** Returns the cache of some credentials. */
export function keyCacheOf(credentials: Credentials): KeyCache {
  const known = caches.get(credentials);
  if (known) return known;
  const byDigest = new Map<Digest, Map<string, unknown>>();
  const cache: KeyCache = {
    get<Value>(digest: Digest, name: string, create: () => Value) {
      let values = byDigest.get(digest);
      if (!values) byDigest.set(digest, (values = new Map()));
      const value = values.get(name);
      if (value !== undefined) return value as Value;
      const created = create();
      values.set(name, created);
      return created;
    },
  };
  caches.set(credentials, cache);
  return cache;
}

/** A cache that keeps nothing, for secrets that are tried once. */
export const noKeyCache: KeyCache = { get: (_digest, _name, create) => create() };
