/** The key of a vendor account. */
export interface Credentials {
  /** SecretId (Tencent), AccessKeyId (Alibaba Cloud), AppKey (Alibaba's API gateway) or api_key (Megvii). */
  readonly keyId: string;
  /** SecretKey, AccessKeySecret, AppSecret or api_secret. Never sent and never part of a message. */
  readonly secret: string;
  /** The session token of temporary (STS) credentials, which Tencent and Alibaba Cloud issue. */
  readonly sessionToken?: string;
}
