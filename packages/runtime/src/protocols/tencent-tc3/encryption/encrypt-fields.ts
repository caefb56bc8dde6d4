import type { EncryptionOptions, FieldEncryption } from '../../../operation/field-encryption.ts';
import { inputNames } from '../../../operation/lookup.ts';
import type { Call } from '../../../operation/operation.ts';
import { isObject } from '../../../schema/type-guards.ts';
import { encodeUtf8, toBase64 } from '../../../wire/bytes.ts';
import { encryptAesCbc } from './aes-cbc.ts';
import { parsePublicKey } from './rsa-key.ts';

/** The fields that the vendor decrypts: https://cloud.tencent.com/document/product/1007/47180 */
const encryptableFields = ['IdCard', 'Name'];

/** Returns what is wrong with the client option `encryption`, as the end of a sentence; `undefined` if nothing is. */
export function encryptionProblem(value: unknown): string | undefined {
  const expected = 'must be { publicKey } with the RSA public key of Tencent as PEM, or { encrypt } with a function';
  if (!isObject(value)) return expected;
  const { publicKey, encrypt } = value;
  if (encrypt !== undefined) return typeof encrypt === 'function' && publicKey === undefined ? undefined : expected;
  if (typeof publicKey !== 'string') return expected;
  return parsePublicKey(publicKey) ? undefined : `${expected}. The publicKey is not an RSA public key`;
}

/** Returns the fields of a call to encrypt: none without the option, and none if the caller encrypted some already. */
export function fieldsToEncrypt({ operation, input, options }: Call): readonly string[] {
  if (options['encryption'] === undefined || input['Encryption'] != null) return [];
  const names = inputNames(operation);
  if (!names.has('Encryption')) return [];
  return encryptableFields.filter((name) => names.has(name) && typeof input[name] === 'string' && input[name] !== '');
}

/** Returns the input of a call with these fields encrypted, and with `Encryption`. */
export async function encryptFields({ input, options }: Call, fields: readonly string[]): Promise<Call['input']> {
  const plain = fields.map((name) => encodeUtf8(input[name] as string));
  const { algorithm, key, iv, values, tags } = await encrypterOf(options['encryption'] as EncryptionOptions)(plain);
  if (values.length !== fields.length) throw new TypeError('encrypt returned a different number of values.');
  return {
    ...input,
    ...Object.fromEntries(fields.map((name, index) => [name, toBase64(values[index]!)])),
    Encryption: {
      EncryptList: fields,
      CiphertextBlob: toBase64(key),
      Iv: toBase64(iv),
      Algorithm: algorithm,
      ...(tags && { TagList: tags.map(toBase64) }),
    },
  };
}

function encrypterOf(options: EncryptionOptions): FieldEncryption['encrypt'] {
  if ('encrypt' in options) return (values) => options.encrypt(values);
  const key = parsePublicKey(options.publicKey)!;
  return (values) => encryptAesCbc(key, values);
}
