import { decodeUtf8, fromBase64 } from '../../../wire/bytes.ts';

/** An RSA key for one direction. */
export interface RsaKey {
  readonly modulus: bigint;
  readonly exponent: bigint;
  /** The size of the modulus in bytes. */
  readonly size: number;
}

/** Parses a public key: PKCS#1 or SPKI as PEM, or the Base64 text of the PEM. Returns `undefined` for anything else. */
export function parsePublicKey(text: string): RsaKey | undefined {
  const integers = integersOf(text);
  return integers?.length === 2 ? rsaKey(integers[0]!, integers[1]!) : undefined;
}

/** Parses a private key: PKCS#1 or PKCS#8 as PEM, or the Base64 text of the PEM. Returns `undefined` for anything else. */
export function parsePrivateKey(text: string): RsaKey | undefined {
  const integers = integersOf(text)?.filter((integer) => integer !== 0n);
  return integers?.length === 8 ? rsaKey(integers[0]!, integers[2]!) : undefined;
}

/** PKCS#1 v1.5 needs 11 bytes beside a key of 32 bytes. */
const minBits = 43 * 8;

function rsaKey(modulus: bigint, exponent: bigint): RsaKey | undefined {
  const size = Math.ceil(modulus.toString(16).length / 2);
  return size * 8 >= minBits && exponent > 2n && (modulus & 1n) === 1n ? { modulus, exponent, size } : undefined;
}

function integersOf(text: string): bigint[] | undefined {
  const pem = text.includes('-----BEGIN') ? text : decodeUtf8(fromBase64(text.replace(/\s/g, '')) ?? new Uint8Array(0));
  const content = /-----BEGIN (?:RSA )?(?:PUBLIC|PRIVATE) KEY-----([^-]+)-----END/.exec(pem)?.[1];
  const bytes = content === undefined ? undefined : fromBase64(content.replace(/\s/g, ''));
  if (!bytes) return undefined;
  const integers: bigint[] = [];
  return collectIntegers(bytes, integers) ? integers : undefined;
}

const integerTag = 0x02;
const bitStringTag = 0x03;
const octetStringTag = 0x04;
const sequenceTag = 0x30;

/** Collects the integers of DER, also those of nested sequences and of sequences in strings. Returns `false` if the DER is malformed. */
function collectIntegers(der: Uint8Array, integers: bigint[]): boolean {
  let at = 0;
  while (at < der.length) {
    const tag = der[at++]!;
    let length = der[at++] ?? 0;
    if (length > 0x80) {
      const digits = length - 0x80;
      if (digits > 3) return false;
      length = 0;
      for (let digit = 0; digit < digits; digit++) length = length * 256 + (der[at++] ?? 0);
    }
    const content = der.subarray(at, at + length);
    at += length;
    if (at > der.length) return false;
    if (tag === integerTag) integers.push(toBigInt(content));
    const inner = tag === bitStringTag ? content.subarray(1) : content;
    const isString = (tag === bitStringTag || tag === octetStringTag) && inner[0] === sequenceTag;
    if ((tag === sequenceTag || isString) && !collectIntegers(inner, integers)) return false;
  }
  return true;
}

/** Reads bytes as a non-negative number, the first byte being the most significant. */
export function toBigInt(bytes: Uint8Array): bigint {
  let value = 0n;
  for (const byte of bytes) value = (value << 8n) | BigInt(byte);
  return value;
}
