import type { DecryptionOptions } from '../../../operation/field-encryption.ts';
import type { DecryptedInput } from '../../../operation/server-protocol.ts';
import { isObject } from '../../../schema/type-guards.ts';
import { decodeUtf8, encodeUtf8, fromBase64, type Bytes } from '../../../wire/bytes.ts';
import { decryptAesCbc } from './aes-cbc.ts';
import { unwrapKey } from './rsa.ts';
import { parsePrivateKey } from './rsa-key.ts';

/** Decrypts the fields that `Encryption.EncryptList` names. Returns the vendor's error if one cannot be decrypted. */
export async function decryptFields(input: unknown, { privateKey }: DecryptionOptions): Promise<DecryptedInput> {
  const encryption = isObject(input) ? input['Encryption'] : undefined;
  if (!isObject(input) || !isObject(encryption)) return { input };
  const { EncryptList: names, Algorithm: algorithm = 'AES-256-CBC' } = encryption;
  if (!Array.isArray(names) || names.length === 0) return { input };
  if (names.some((name) => typeof input[name as string] !== 'string')) return { error: unknownField };
  const key = unwrap(encryption['CiphertextBlob'], privateKey);
  const iv = initializationVector(encryption['Iv']);
  if (algorithm !== 'AES-256-CBC' || key?.length !== 32 || iv?.length !== 16) return { error: notDecrypted };
  try {
    const values = names.map(async (name: string) => [name, await decrypt(key, iv, input[name] as string)] as const);
    return { input: { ...input, ...Object.fromEntries(await Promise.all(values)) } };
  } catch {
    return { error: notDecrypted };
  }
}

const unknownField = {
  code: 'InvalidParameter.UnsupportEncryptField',
  status: 200,
  message: '存在不加密的字段，请参考文档修改。',
};
const notDecrypted = { code: 'FailedOperation.DecryptSystemError', status: 200, message: '解密失败。' };

function unwrap(blob: unknown, privateKey: string): Bytes | undefined {
  const bytes = fromBase64(String(blob));
  const key = parsePrivateKey(privateKey);
  return bytes && key && unwrapKey(key, bytes);
}

/** Base64 of the bytes; older accounts with keys from KMS send 16 characters as they are. */
function initializationVector(iv: unknown): Bytes | undefined {
  const text = String(iv);
  return text.length === 16 ? encodeUtf8(text) : fromBase64(text);
}

async function decrypt(key: Bytes, iv: Bytes, value: string): Promise<string> {
  const bytes = fromBase64(value);
  if (!bytes) throw new TypeError('The value is not Base64.');
  return decodeUtf8(await decryptAesCbc(key, iv, bytes));
}
