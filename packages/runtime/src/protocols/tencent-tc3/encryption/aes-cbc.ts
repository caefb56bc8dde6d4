import type { EncryptedValues } from '../../../operation/field-encryption.ts';
import type { Bytes } from '../../../wire/bytes.ts';
import { wrapKey } from './rsa.ts';
import type { RsaKey } from './rsa-key.ts';

const name = 'AES-CBC';

/** Encrypts values by AES-256-CBC with PKCS#7 padding. `key` and `iv` are random by default; pass them in tests only. */
export async function encryptAesCbc(
  publicKey: RsaKey,
  values: readonly Uint8Array[],
  key: Bytes = crypto.getRandomValues(new Uint8Array(32)),
  iv: Bytes = crypto.getRandomValues(new Uint8Array(16)),
): Promise<EncryptedValues> {
  const imported = await crypto.subtle.importKey('raw', key, name, false, ['encrypt']);
  const encrypted = values.map(async (value) => {
    return new Uint8Array(await crypto.subtle.encrypt({ name, iv }, imported, new Uint8Array(value)));
  });
  return { algorithm: 'AES-256-CBC', key: wrapKey(publicKey, key), iv, values: await Promise.all(encrypted) };
}

/** Decrypts a value. Rejects if key or padding do not fit. */
export async function decryptAesCbc(key: Bytes, iv: Bytes, value: Bytes): Promise<Bytes> {
  const imported = await crypto.subtle.importKey('raw', key, name, false, ['decrypt']);
  return new Uint8Array(await crypto.subtle.decrypt({ name, iv }, imported, value));
}
