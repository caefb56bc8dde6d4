import { concatenate, toHex, utf8, type Bytes } from '../../wire/bytes.ts';
import type { Digest } from '../../signing/digest/digest.ts';

/** Derives the key that signs the requests of one day to one service. */
export type DailyKeys = (secret: string, date: string, service: string) => Promise<Bytes>;

/** So many derived keys are remembered: of the services and credentials in use at a time. */
const remembered = 32;

/**
 * Derives the keys of TC3-HMAC-SHA256 and remembers the latest: three digests saved a request.
 * Remembers no secret: a derived key is found by a digest of what it was derived from.
 */
export function createDailyKeys(digest: Digest): DailyKeys {
  const keys = new Map<string, Bytes>();
  return async (secret, date, service) => {
    const name = toHex(await digest.sha256(utf8(`${date}/${service}/${secret}`)));
    const key = keys.get(name) ?? (await deriveKey(digest, secret, date, service)).signing;
    keys.delete(name);
    keys.set(name, key);
    if (keys.size > remembered) keys.delete(keys.keys().next().value!);
    return key;
  };
}

/** The three keys that arise one from the other. */
export interface DerivedKeys {
  readonly date: Bytes;
  readonly service: Bytes;
  readonly signing: Bytes;
}

/** Derives the key of a day and a service from the secret. `prefix` is what stands before that. */
export async function deriveKey(
  digest: Digest,
  secret: string,
  date: string,
  service: string,
  prefix = 'TC3',
): Promise<DerivedKeys> {
  const ofDate = await digest.hmacSha256(concatenate(utf8(prefix), utf8(secret)), utf8(date));
  const ofService = await digest.hmacSha256(ofDate, utf8(service));
  return { date: ofDate, service: ofService, signing: await digest.hmacSha256(ofService, utf8('tc3_request')) };
}
