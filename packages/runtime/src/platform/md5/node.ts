import type { Bytes } from '../../wire/bytes.ts';
import { hash, type NodeCrypto } from '../digest/node.ts';

/** Creates the MD5 digest of `node:crypto` as padded Base64. For the Content-MD5 header only: MD5 is not secure. */
export function createMd5Base64(crypto: () => NodeCrypto): (bytes: Bytes) => string {
  return (bytes) => hash(crypto(), 'md5', bytes, 'base64');
}
