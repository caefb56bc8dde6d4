/** The content of the Authorization header of TC3-HMAC-SHA256. */
export interface Authorization {
  readonly keyId: string;
  /** The UTC date of the timestamp: `2026-01-30`. */
  readonly date: string;
  /** The service of the credential scope: `faceid`. */
  readonly service: string;
  /** Names in lower case, in their order. */
  readonly signedHeaders: readonly string[];
  /** Absent in a request that is stamped and not yet signed. */
  readonly signature?: string;
}

/** The vendor's name of the scheme. */
export const scheme = 'TC3-HMAC-SHA256';

/** Returns the credential scope: `2026-01-30/faceid/tc3_request`. */
export function credentialScope({ date, service }: Pick<Authorization, 'date' | 'service'>): string {
  return `${date}/${service}/tc3_request`;
}

/** Formats the header value, with a comma and a space between the parts as the vendor's SDKs do. */
export function formatAuthorization(authorization: Authorization): string {
  const { keyId, signedHeaders, signature } = authorization;
  const credential = `${keyId}/${credentialScope(authorization)}`;
  const unsigned = `${scheme} Credential=${credential}, SignedHeaders=${signedHeaders.join(';')}`;
  return signature === undefined ? unsigned : `${unsigned}, Signature=${signature}`;
}
