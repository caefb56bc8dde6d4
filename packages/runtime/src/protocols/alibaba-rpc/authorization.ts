/** The content of the Authorization header of ACS3-HMAC-SHA256. */
export interface Authorization {
  readonly keyId: string;
  /** Names in lower case, in their order. */
  readonly signedHeaders: readonly string[];
  /** Absent in a request that is stamped and not yet signed. */
  readonly signature?: string;
}

/** The vendor's name of the scheme. */
export const scheme = 'ACS3-HMAC-SHA256';

/** Formats the header value, with commas and no spaces between the parts as the vendor's SDKs do. */
export function formatAuthorization({ keyId, signedHeaders, signature }: Authorization): string {
  const unsigned = `${scheme} Credential=${keyId},SignedHeaders=${signedHeaders.join(';')}`;
  return signature === undefined ? unsigned : `${unsigned},Signature=${signature}`;
}

/** Parses the header value; `undefined` if it is malformed. Spaces after the commas are accepted. */
export function parseAuthorization(value: string): Authorization | undefined {
  if (!value.startsWith(`${scheme} `)) return undefined;
  const parts = new Map(value.slice(scheme.length).split(',').map(parsePart));
  const keyId = parts.get('Credential');
  const names = parts.get('SignedHeaders');
  const signature = parts.get('Signature');
  if (!keyId || !names) return undefined;
  return { keyId, signedHeaders: names.toLowerCase().split(';'), ...(signature !== undefined && { signature }) };
}

function parsePart(text: string): [name: string, value: string] {
  const at = text.indexOf('=');
  return [text.slice(0, at).trim(), text.slice(at + 1).trim()];
}
