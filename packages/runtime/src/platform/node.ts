import type { Bytes } from '../wire/bytes.ts';
import { createDigest, type NodeCrypto } from './digest/node.ts';
import type { Digest } from './digest/digest.ts';
import { createMd5Base64 } from './md5/node.ts';

export { createDigest, createMd5Base64 };
export { transport } from '../transport/node/transport.ts';

let loaded: NodeCrypto | undefined;

/** Loads `node:crypto` for the first signature: it takes a quarter of the time in which a client is imported. */
function crypto(): NodeCrypto {
  return (loaded ??= process.getBuiltinModule('node:crypto'));
}

/** What Node provides from 20.19 and 22.12, which have the condition `module-sync`. One file without imports of Node's modules. */
export const digest: Digest = /* @__PURE__ */ createDigest(crypto);
export const md5Base64: (bytes: Bytes) => string = /* @__PURE__ */ createMd5Base64(crypto);
