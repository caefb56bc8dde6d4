import type { Text } from '../../data/types.ts';

/** A signature scheme that the client supports. */
export interface Scheme {
  readonly name: string;
  /** The client's `signing` option. */
  readonly signing?: Readonly<Record<string, string>>;
}

/** The protocols with more than one scheme. */
const choices: Readonly<Record<string, readonly Scheme[]>> = {
  'alibaba-rpc': [{ name: 'ACS3-HMAC-SHA256' }, { name: 'HMAC-SHA1', signing: { version: 'V2' } }],
  'alibaba-gateway': [{ name: 'HmacSHA256' }, { name: 'HmacSHA1', signing: { method: 'HmacSHA1' } }],
};

/** The schemes of a protocol; empty if there is only one. */
export function schemesOf(protocol: string): readonly Scheme[] {
  return choices[protocol] ?? [];
}

/** The vendors' names of the key id. */
const keyNames: Readonly<Record<string, string>> = {
  'tencent-tc3': 'SecretId',
  'alibaba-rpc': 'AccessKey ID',
  'alibaba-gateway': 'AppKey',
  megvii: 'api_key',
};

/** The vendor's name of the key id; `undefined` for a protocol without one here. */
export function keyNameOf(protocol: string): string | undefined {
  return keyNames[protocol];
}

/** How a signature is computed from the string to sign, by the vendor's name of the scheme. */
export const recipes: Readonly<Record<string, Text>> = {
  'TC3-HMAC-SHA256': {
    en: 'HMAC-SHA256 of the string to sign with secretSigning, in hex.',
    zh: '以 secretSigning 为密钥，对待签名字符串做 HMAC-SHA256，输出十六进制。',
  },
  'ACS3-HMAC-SHA256': {
    en: 'HMAC-SHA256 of the string to sign with the secret itself, in hex.',
    zh: '直接以密钥对待签名字符串做 HMAC-SHA256，输出十六进制。',
  },
  'HMAC-SHA1': {
    en: 'HMAC-SHA1 of the string to sign with the secret followed by &, in Base64.',
    zh: '在密钥末尾加一个 &，以此对待签名字符串做 HMAC-SHA1，输出 Base64。',
  },
  HmacSHA256: {
    en: 'HMAC-SHA256 of the string to sign with the secret itself, in Base64.',
    zh: '直接以密钥对待签名字符串做 HMAC-SHA256，输出 Base64。',
  },
  HmacSHA1: {
    en: 'HMAC-SHA1 of the string to sign with the secret itself, in Base64.',
    zh: '直接以密钥对待签名字符串做 HMAC-SHA1，输出 Base64。',
  },
  hmac_sha1: {
    en: 'HMAC-SHA1 of the string to sign with the secret itself; then Base64 of the digest followed by the string.',
    zh: '直接以密钥对待签名字符串做 HMAC-SHA1，再把摘要与该字符串拼接后做 Base64。',
  },
};
