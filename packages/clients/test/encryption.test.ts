import { constants, createDecipheriv, generateKeyPairSync, privateDecrypt, publicEncrypt } from 'node:crypto';
import { mockMegviiFinauth } from '@polyface/mocks/megvii-finauth';
import { faceidState } from '@polyface/mocks/state/tencent-faceid';
import { mockTencentFaceid } from '@polyface/mocks/tencent-faceid';
import { describe, expect, test } from 'vitest';
import { createMegviiFinauth } from '../src/megvii-finauth/index.gen.ts';
import { createTencentFaceid, type ClientOptions } from '../src/tencent-faceid/index.gen.ts';

const pair = (type: 'pkcs1' | 'pkcs8') =>
  generateKeyPairSync('rsa', {
    modulusLength: 1024,
    publicKeyEncoding: { type: type === 'pkcs1' ? 'pkcs1' : 'spki', format: 'pem' },
    privateKeyEncoding: { type, format: 'pem' },
  });
const { publicKey, privateKey } = pair('pkcs1');
const credentials = { keyId: 'k', secret: 'secret-of-the-key' };
const person = { CompareLib: 'BUSINESS', IdCard: '11204416541220243X', Name: '韦小宝' } as const;

/** The vendor's key, as its example code has it: Base64 of PEM. */
const vendorKey =
  'LS0tLS1CRUdJTiBSU0EgUFVCTElDIEtFWS0tLS0tCk1JR0pBb0dCQU1SSm9hVWtaTjFkNU1wOEY1VjZpdFhtU0xOTTVaNzcxYWZheW9JNDlTbmRrRnRzc3BIUzQwMloKRVVVUFFmcWJ1WmsvVnVTaDU5THRBL2ZCS3piNEJQNWJWOGFxb2dWaEc0ZS9xK05Ea3dsYXEwaTMxSHdMeUJsYQpFb2pFL0VFSHBYQnN1RWtWVGJLRXk1ZWxScTl0b0w3SVo4MGkrSDJtdGZVNUNQc2FyK1IzQWdNQkFBRT0KLS0tLS1FTkQgUlNBIFBVQkxJQyBLRVktLS0tLQ==';
const sm2Key =
  'LS0tLS1CRUdJTiBQVUJMSUMgS0VZLS0tLS0KTUZrd0V3WUhLb1pJemowQ0FRWUlLb0VjejFVQmdpMERRZ0FFeTJRamJLQzRMNkxKcHc1MW1qWDkwWDQxTllHYQpNcCtPR1g3ZUpCZnM4Szk4TU90S044d1BqajFpcUhVbFc2cXlQR2dnTlBJNVJHRW9BWGFvak9WeWNnPT0KLS0tLS1FTkQgUFVCTElDIEtFWS0tLS0t';

interface Sent {
  readonly IdCard: string;
  readonly Name: string;
  readonly Encryption?: {
    readonly EncryptList: string[];
    readonly CiphertextBlob: string;
    readonly Iv: string;
    readonly Algorithm: string;
  };
}

/** Returns a client, and the bodies that it sends to a mock without a private key. */
function recording(encryption: ClientOptions['encryption']) {
  const mock = mockTencentFaceid({ credentials });
  const sent: Sent[] = [];
  const fetch: typeof mock.fetch = (url, init) => {
    sent.push(JSON.parse(Buffer.from(init.body as Uint8Array).toString()) as Sent);
    return mock.fetch(url, init);
  };
  return { sent, faceid: createTencentFaceid({ credentials, fetch, ...(encryption && { encryption }) }) };
}

const bytes = (text: string) => Buffer.from(text, 'base64');

describe('encryption of fields', () => {
  test('sends IdCard and Name as AES-256-CBC ciphertext, with the key that the private key decrypts', async () => {
    const { sent, faceid } = recording({ publicKey });
    await faceid.getFaceIdToken(person);
    const { IdCard, Name, Encryption } = sent[0]!;
    expect(Encryption).toMatchObject({ EncryptList: ['IdCard', 'Name'], Algorithm: 'AES-256-CBC' });
    expect([bytes(Encryption!.CiphertextBlob).length, bytes(Encryption!.Iv).length]).toEqual([128, 16]);
    // Node decrypts without padding on every version, so the test removes the padding.
    const padded = privateDecrypt(
      { key: privateKey, padding: constants.RSA_NO_PADDING },
      bytes(Encryption!.CiphertextBlob),
    );
    expect([padded[0], padded[1], padded.indexOf(0, 2)]).toEqual([0, 2, 128 - 33]);
    const decrypt = (value: string) => {
      const decipher = createDecipheriv('aes-256-cbc', padded.subarray(-32), bytes(Encryption!.Iv));
      return decipher.update(value, 'base64', 'utf8') + decipher.final('utf8');
    };
    expect([decrypt(IdCard), decrypt(Name)]).toEqual([person.IdCard, person.Name]);
  });

  test('uses a new key and initialization vector for each call', async () => {
    const { sent, faceid } = recording({ publicKey: vendorKey });
    for (let call = 0; call < 3; call++) await faceid.getFaceIdToken(person);
    expect(new Set(sent.map(({ Encryption }) => Encryption!.CiphertextBlob)).size).toBe(3);
    expect(new Set(sent.map(({ Encryption }) => Encryption!.Iv)).size).toBe(3);
    expect(new Set(sent.map(({ IdCard }) => IdCard)).size).toBe(3);
    expect(sent.map(({ Encryption }) => bytes(Encryption!.CiphertextBlob).length)).toEqual([128, 128, 128]);
  });

  test('lists only the fields of the call, and leaves other calls and own encryption as they are', async () => {
    const { sent, faceid } = recording({ publicKey });
    await faceid.detectAuth({ RuleId: '1', Name: '韦小宝' });
    await faceid.detectAuth({ RuleId: '1' });
    await faceid.getFaceIdResult({ FaceIdToken: 'token' });
    const own = { EncryptList: ['IdCard'], CiphertextBlob: 'AAAA', Iv: 'AAAA' };
    await faceid.getFaceIdToken({ ...person, Encryption: own });
    expect(sent.map(({ Encryption }) => Encryption?.EncryptList)).toEqual([['Name'], undefined, undefined, ['IdCard']]);
    expect(sent[3]).toMatchObject({ IdCard: person.IdCard, Encryption: own });
  });

  test.each(['pkcs1', 'pkcs8'] as const)('is decrypted by a mock that has the private key (%s)', async (type) => {
    const keys = pair(type);
    const state = faceidState();
    const mock = mockTencentFaceid({ credentials, state, encryption: { privateKey: keys.privateKey } });
    const encryption = { publicKey: keys.publicKey };
    const faceid = createTencentFaceid({ credentials, fetch: mock.fetch, encryption });
    const { FaceIdToken } = await faceid.getFaceIdToken(person);
    expect(mock.calls('getFaceIdToken')[0]!.input).toMatchObject({ IdCard: person.IdCard, Name: person.Name });
    await expect(faceid.getFaceIdResult({ FaceIdToken })).resolves.toMatchObject({ IdCard: person.IdCard });
  });

  test('of another implementation, with a key in the form of Node, is decrypted too', async () => {
    const key = Buffer.alloc(32, 7);
    const blob = publicEncrypt({ key: publicKey, padding: constants.RSA_PKCS1_PADDING }, key).toString('base64');
    const { createCipheriv } = await import('node:crypto');
    const encrypt = (text: string) => {
      const cipher = createCipheriv('aes-256-cbc', key, '0123456789abcdef');
      return cipher.update(text, 'utf8', 'base64') + cipher.final('base64');
    };
    const mock = mockTencentFaceid({ credentials, encryption: { privateKey } });
    const faceid = createTencentFaceid({ credentials, fetch: mock.fetch });
    const Encryption = { EncryptList: ['IdCard'], CiphertextBlob: blob, Iv: '0123456789abcdef' };
    await faceid.getFaceIdToken({ ...person, IdCard: encrypt(person.IdCard), Encryption });
    expect(mock.calls('getFaceIdToken')[0]!.input).toMatchObject({ IdCard: person.IdCard });
  });

  test('with another key, or of an unknown field, is refused with the documented code', async () => {
    const mock = mockTencentFaceid({ credentials, encryption: { privateKey } });
    const encryption = { publicKey: vendorKey };
    const faceid = createTencentFaceid({ credentials, fetch: mock.fetch, encryption });
    await expect(faceid.getFaceIdToken(person)).rejects.toMatchObject({ code: 'FailedOperation.DecryptSystemError' });
    const Encryption = { EncryptList: ['Age'], CiphertextBlob: 'AAAA', Iv: 'AAAA' };
    await expect(faceid.getFaceIdToken({ ...person, Encryption })).rejects.toMatchObject({
      code: 'InvalidParameter.UnsupportEncryptField',
    });
  });

  test('by an own function sends its algorithm and tags', async () => {
    const { sent, faceid } = recording({
      encrypt: (values) => ({
        algorithm: 'SM4-GCM',
        key: new Uint8Array(113),
        iv: new Uint8Array(12),
        values: values.map((value) => value.map((byte) => byte ^ 1)),
        tags: values.map(() => new Uint8Array(16)),
      }),
    });
    await faceid.getFaceIdToken(person);
    const tag = Buffer.alloc(16).toString('base64');
    expect(sent[0]!.Encryption).toMatchObject({ Algorithm: 'SM4-GCM', TagList: [tag, tag] });
    expect(sent[0]!.Name).not.toBe(person.Name);
  });

  test('by an own function that fails sends nothing and reveals nothing', async () => {
    const encrypt = () => {
      throw new Error(`cannot encrypt ${person.IdCard}`);
    };
    const { sent, faceid } = recording({ encrypt });
    const error = await faceid.getFaceIdToken(person).catch((thrown: unknown) => thrown as Error);
    expect(error).toMatchObject({ name: 'RequestError' });
    expect(JSON.stringify(error) + String((error as Error).cause)).not.toContain(person.IdCard);
    expect(sent).toEqual([]);
  });

  test.each([[sm2Key], [privateKey], ['no key'], ['']])('refuses what is not an RSA public key: %#', (key) => {
    expect(() => createTencentFaceid({ credentials, encryption: { publicKey: key } })).toThrow(/RSA public key/);
  });

  test('is refused by services that encrypt no fields, and by a mock without a usable key', () => {
    expect(() => createMegviiFinauth({ credentials, encryption: { publicKey } })).toThrow(/encrypts no fields/);
    expect(() => mockMegviiFinauth({ encryption: { privateKey } })).toThrow(/decrypts no fields/);
    expect(() => mockTencentFaceid({ encryption: { privateKey: publicKey } })).toThrow(/RSA private key/);
  });

  test('appears encrypted in what explain returns', async () => {
    const faceid = createTencentFaceid({ credentials, encryption: { publicKey } });
    const explanation = await faceid.getFaceIdToken.explain(person);
    expect(JSON.stringify(explanation)).not.toContain(person.IdCard);
  });
});
