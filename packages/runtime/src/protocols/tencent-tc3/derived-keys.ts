import type { Digest } from '../../signing/digest/digest.ts';
import { concatenate, encodeUtf8, toHex, type Bytes } from '../../wire/bytes.ts';

/** Returns the key that signs the requests of one UTC date to one service. */
export type SigningKeyCache = (secret: string, date: string, service: string) => Promise<Bytes>;

/** The number of cached keys: enough for the services and credentials in use at one time. */
const capacity = 32;

/**
 * Creates a cache of signing keys, least recently used out first. It saves three digests per request. It does not store the secret: the
 * cache key is a digest of the secret, the date and the service.
 */
export function createSigningKeyCache(digest: Digest): SigningKeyCache {
  const keys = new Map<string, Bytes>();
  return async (secret, date, service) => {
    const name = toHex(await digest.sha256(encodeUtf8(`${date}/${service}/${secret}`)));
    const key = keys.get(name) ?? (await deriveKeys(digest, secret, date, service)).signing;
    keys.delete(name);
    keys.set(name, key);
    if (keys.size > capacity) keys.delete(keys.keys().next().value!);
    return key;
  };
}

/** The keys of TC3-HMAC-SHA256; each is derived from the one before. */
export interface DerivedKeys {
  readonly date: Bytes;
  readonly service: Bytes;
  readonly signing: Bytes;
}

/** Derives the keys of a date and a service from the secret. `prefix` is put before the secret; default: `TC3`. */
export async function deriveKeys(
  digest: Digest,
  secret: string,
  date: string,
  service: string,
  prefix = 'TC3',
): Promise<DerivedKeys> {
  const ofDate = await digest.hmacSha256(concatenate(encodeUtf8(prefix), encodeUtf8(secret)), encodeUtf8(date));
  const ofService = await digest.hmacSha256(ofDate, encodeUtf8(service));
  return { date: ofDate, service: ofService, signing: await digest.hmacSha256(ofService, encodeUtf8('tc3_request')) };
}
