let loaded: typeof import('node:crypto') | undefined;

/** Returns the module `node:crypto`. It is loaded at the first signature: it takes a quarter of the time in which a client is imported. */
export function nodeCrypto(): typeof import('node:crypto') {
  return (loaded ??= process.getBuiltinModule('node:crypto'));
}
