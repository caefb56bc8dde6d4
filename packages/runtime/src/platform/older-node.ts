import { createRequire } from 'node:module';
import type { Bytes } from '../wire/bytes.ts';
import type { Digest } from './digest/digest.ts';
import type { NodeCrypto } from './digest/node.ts';
import { createDigest, createMd5Base64 } from './node.ts';

export { transport } from './node.ts';

let loaded: NodeCrypto | undefined;

function crypto(): NodeCrypto {
  return (loaded ??= loadCrypto());
}

/** Node before 20.16 has no `getBuiltinModule`. */
function loadCrypto(): NodeCrypto {
  if (typeof process.getBuiltinModule === 'function') return process.getBuiltinModule('node:crypto');
  return createRequire(process.execPath)('node:crypto') as NodeCrypto;
}

/** What every version of Node provides, and what bundles for Node contain. To import `node:module` takes longer than all of `node.ts`. */
export const digest: Digest = /* @__PURE__ */ createDigest(crypto);
export const md5Base64: (bytes: Bytes) => string = /* @__PURE__ */ createMd5Base64(crypto);
