import { createHash } from 'node:crypto';
import type { Bytes } from '../../wire/bytes.ts';

/** The MD5 of some bytes: 16 bytes. For Content-MD5 only; it protects nothing by itself. */
export function md5(bytes: Bytes): Bytes {
  return new Uint8Array(createHash('md5').update(bytes).digest());
}
