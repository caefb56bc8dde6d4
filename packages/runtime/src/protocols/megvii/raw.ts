/** What a signature is made of: `a=<api_key>&b=<expire>&c=<now>&d=<random>`, times in seconds. */
export interface Raw {
  readonly keyId: string;
  /** 0: the signature may be used once. */
  readonly expires: number;
  readonly issued: number;
  /** Up to ten decimal digits. */
  readonly random: string;
}

/** The text that is signed. */
export function formatRaw({ keyId, expires, issued, random }: Raw): string {
  return `a=${keyId}&b=${expires}&c=${issued}&d=${random}`;
}

/** The opposite of `formatRaw`; `undefined` where the text is not of that form. */
export function parseRaw(text: string): Raw | undefined {
  const found = /^a=([^]*)&b=(\d{1,11})&c=(\d{1,11})&d=(\d{1,10})$/.exec(text);
  if (!found) return undefined;
  return { keyId: found[1]!, expires: Number(found[2]), issued: Number(found[3]), random: found[4]! };
}

/** Ten decimal digits out of a UUID. */
export function randomOf(uuid: string): string {
  const number = Number.parseInt(uuid.replaceAll('-', '').slice(0, 12), 16) || 0;
  return String(number % 1e10).padStart(10, '0');
}
