import type { Bytes } from '../../wire/bytes.ts';
import { hash, nodeCrypto } from '../digest/node.ts';

/** Computes the MD5 digest, 16 bytes. For the Content-MD5 header only: MD5 is not secure. */
export function md5(bytes: Bytes): Bytes {
  return new Uint8Array(nodeCrypto().createHash('md5').update(bytes).digest());
}

/** The MD5 digest as padded Base64. */
export function md5Base64(bytes: Bytes): string {
  return hash('md5', bytes, 'base64');
}
