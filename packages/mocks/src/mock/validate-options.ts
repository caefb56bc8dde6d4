import { findSimilarName } from '@polyface/runtime/server';
import type { DocumentedService } from '../core/documented.ts';
import type { MockOptions } from './mock-options.ts';

const choices = { replays: ['refuse', 'allow'], rateLimits: ['enforce', 'ignore'] } as const;

const names: readonly (keyof MockOptions)[] = [
  'credentials',
  'environment',
  'replays',
  'rateLimits',
  'state',
  'endpoint',
  'encryption',
];

/** Throws a `TypeError` if an option is unknown or cannot be used: a misspelled `credentials` would switch the signature check off. */
export function validateOptions(documented: DocumentedService, options: MockOptions): void {
  const service = documented.service.id;
  validateEncryption(documented, options);
  for (const name of Object.keys(options)) {
    if ((names as readonly string[]).includes(name)) continue;
    const similar = findSimilarName(name, names);
    const fix = similar ? `Did you mean ${similar}?` : `The options are ${names.join(', ')}.`;
    throw new TypeError(`Mock of ${service}: ${name} is not an option. ${fix}`);
  }
  for (const [name, values] of Object.entries(choices)) {
    const value = options[name as keyof typeof choices];
    if (value !== undefined && !(values as readonly string[]).includes(value)) {
      throw new TypeError(`Mock of ${service}: ${name} must be "${values.join('" or "')}".`);
    }
  }
  if (options.credentials !== undefined && ![options.credentials].flat().every(isCredentials)) {
    throw new TypeError(
      `Mock of ${service}: credentials must be { keyId, secret } with non-empty strings, or a list of them.`,
    );
  }
}

/** Throws a `TypeError` if `encryption` has no private key that the protocol can use. */
function validateEncryption({ service, protocol }: DocumentedService, { encryption }: MockOptions): void {
  if (encryption === undefined) return;
  if (!protocol.acceptsPrivateKey) {
    throw new TypeError(`Mock of ${service.id}: encryption is not supported: the vendor decrypts no fields.`);
  }
  const privateKey: unknown = encryption?.privateKey;
  if (typeof privateKey === 'string' && protocol.acceptsPrivateKey(privateKey)) return;
  throw new TypeError(`Mock of ${service.id}: encryption must be { privateKey } with an RSA private key as PEM.`);
}

function isCredentials(value: unknown): boolean {
  const { keyId, secret } = (value ?? {}) as { readonly keyId?: unknown; readonly secret?: unknown };
  return typeof keyId === 'string' && keyId !== '' && typeof secret === 'string' && secret !== '';
}
