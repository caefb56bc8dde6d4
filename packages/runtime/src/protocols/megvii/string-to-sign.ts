/** The values in the string to sign, `a=<api_key>&b=<expire>&c=<now>&d=<random>`. Times are in seconds since 1970. */
export interface SignedFields {
  readonly keyId: string;
  /** When the signature expires; 0: it can be used once. */
  readonly expires: number;
  readonly issued: number;
  /** One to ten decimal digits. */
  readonly random: string;
}

/** Formats the string to sign. */
export function formatStringToSign({ keyId, expires, issued, random }: SignedFields): string {
  return `a=${keyId}&b=${expires}&c=${issued}&d=${random}`;
}

/** With a key that has no `&`, which needs no backtracking. */
const usual = /^a=([^&]*)&b=(\d{1,11})&c=(\d{1,11})&d=(\d{1,10})$/;
const general = /^a=([^]*)&b=(\d{1,11})&c=(\d{1,11})&d=(\d{1,10})$/;

/** Parses a string to sign; `undefined` if the text has another format. */
export function parseStringToSign(text: string): SignedFields | undefined {
  const match = usual.exec(text) ?? general.exec(text);
  if (!match) return undefined;
  return { keyId: match[1]!, expires: Number(match[2]), issued: Number(match[3]), random: match[4]! };
}

/** Derives ten decimal digits from a UUID. */
export function randomDigits(uuid: string): string {
  const number = Number(`0x${uuid.slice(0, 8)}${uuid.slice(9, 13)}`) || 0;
  return String(number % 1e10).padStart(10, '0');
}
