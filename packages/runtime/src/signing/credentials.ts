/** A key of a vendor's account. */
export interface Credentials {
  /** SecretId, AccessKeyId, AppKey or api_key. */
  readonly keyId: string;
  /** SecretKey, AccessKeySecret, AppSecret or api_secret. Never sent, never shown. */
  readonly secret: string;
  /** The token of temporary (STS) credentials, where the vendor has them: Tencent and Alibaba RPC. */
  readonly sessionToken?: string;
}
