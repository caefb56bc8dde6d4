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
