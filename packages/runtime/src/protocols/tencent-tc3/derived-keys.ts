import type { Digest } from '../../platform/digest/digest.ts';
import { concatenate, encodeUtf8, type Bytes } from '../../wire/bytes.ts';
import { chain } from '../../wire/chain.ts';

/** Returns the key that signs the requests of one UTC date to one service. */
export type SigningKeyCache = (secret: string, date: string, service: string) => Bytes | Promise<Bytes>;

/** The number of cached keys: enough for the services and credentials in use at one time. */
const capacity = 32;

/**
 * Creates a cache of signing keys, least recently used out first. It saves three digests per request. It belongs to the credentials: it holds
 * their secret.
 */
export function createSigningKeyCache(digest: Digest): SigningKeyCache {
  const keys = new Map<string, Bytes>();
  let latest: LatestKey | undefined;
  return (secret, date, service) => {
    if (latest?.secret === secret && latest.date === date && latest.service === service) return latest.key;
    const name = `${date}/${service}/${secret}`;
    const known = keys.get(name);
    return chain(known ?? deriveSigningKey(digest, secret, date, service), (key) => {
      keys.delete(name);
      keys.set(name, key);
      if (keys.size > capacity) keys.delete(keys.keys().next().value!);
      latest = { secret, date, service, key };
      return key;
    });
  };
}

/** The key that was used last, which is most often used next. */
interface LatestKey {
  readonly secret: string;
  readonly date: string;
  readonly service: string;
  readonly key: Bytes;
}

function deriveSigningKey(digest: Digest, secret: string, date: string, service: string): Bytes | Promise<Bytes> {
  return chain(deriveKeys(digest, secret, date, service), ({ signing }) => signing);
}

/** The keys of TC3-HMAC-SHA256; each is derived from the one before. */
export interface DerivedKeys {
  readonly date: Bytes;
  readonly service: Bytes;
  readonly signing: Bytes;
}

/** Derives the keys of a date and a service from the secret. `prefix` is put before the secret; default: `TC3`. */
export function deriveKeys(
  digest: Digest,
  secret: string,
  date: string,
  service: string,
  prefix = 'TC3',
): DerivedKeys | Promise<DerivedKeys> {
  const first = concatenate(encodeUtf8(prefix), encodeUtf8(secret));
  return chain(digest.hmacSha256(first, encodeUtf8(date)), (ofDate) =>
    chain(digest.hmacSha256(ofDate, encodeUtf8(service)), (ofService) =>
      chain(digest.hmacSha256(ofService, encodeUtf8('tc3_request')), (signing) => {
        return { date: ofDate, service: ofService, signing };
      }),
    ),
  );
}
