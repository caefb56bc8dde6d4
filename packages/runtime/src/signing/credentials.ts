/** The key of a vendor account. */
export interface Credentials {
  /** SecretId (Tencent), AccessKeyId (Alibaba Cloud), AppKey (Alibaba's API gateway) or api_key (Megvii). */
  readonly keyId: string;
  /** SecretKey, AccessKeySecret, AppSecret or api_secret. Never sent and never part of a message. */
  readonly secret: string;
  /** The session token of temporary (STS) credentials, which Tencent and Alibaba Cloud issue. */
  readonly sessionToken?: string;
}

/** Credentials that a provider returned. */
export interface ProvidedCredentials extends Credentials {
  /**
   * When the credentials expire: a `Date`, milliseconds since 1970 or an ISO 8601 string with a time zone. The client keeps the credentials and
   * calls the provider again shortly before: 5 minutes, or a tenth of their lifetime if that is less. Default: the provider is called for
   * each attempt.
   */
  readonly expiresAt?: Date | number | string;
}

/** Whose credentials a client needs. */
export interface CredentialsRequest {
  /** The id of the service: `tencent-faceid`. */
  readonly service: string;
  /** The id of the service's protocol, which all services that share credentials have: `tencent-tc3`. */
  readonly protocol: string;
  /** The client's time in milliseconds since 1970. */
  readonly now: number;
}

/**
 * Returns credentials, for example temporary ones. Calls that need credentials at the same time share one call of the provider. If the vendor
 * says that the session token has expired, the client calls the provider again and retries once.
 *
 * @example
 * const provider: CredentialsProvider = async () => {
 *   const { accessKeyId, accessKeySecret, securityToken, expiration } = await assumeRole();
 *   return { keyId: accessKeyId, secret: accessKeySecret, sessionToken: securityToken, expiresAt: expiration };
 * };
 */
export type CredentialsProvider = (request: CredentialsRequest) => ProvidedCredentials | Promise<ProvidedCredentials>;
