import { createRequire } from 'node:module';

let loaded: typeof import('node:crypto') | undefined;

/** Returns `node:crypto`. It is loaded by the first signature: it takes a quarter of the time in which a client is imported. */
export function nodeCrypto(): typeof import('node:crypto') {
  return (loaded ??= load());
}

/** Node before 20.16 has no `getBuiltinModule`. */
function load(): typeof import('node:crypto') {
  if (typeof process.getBuiltinModule === 'function') return process.getBuiltinModule('node:crypto');
  return createRequire(process.execPath)('node:crypto') as typeof import('node:crypto');
}
