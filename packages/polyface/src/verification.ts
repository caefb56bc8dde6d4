import type { GetFaceIdTokenOutput } from '@polyface/clients/tencent-faceid';

/** The person to verify: by name and ID number against the official register, or against your picture. */
export type VerificationRequest = (
  | {
      /** Identity card number of the person. */
      readonly idCard: string;
      /** Name of the person. */
      readonly name: string;
    }
  | {
      /** A picture as Base64, at most 8 MB. */
      readonly imageBase64: string;
    }
) & {
  /** Returned with the result. At most 1,000 characters. */
  readonly extra?: string | undefined;
  /** The id of the business scenario, from the vendor's console. */
  readonly ruleId?: string | undefined;
};

/** A started verification. */
export interface Verification {
  /** For the SDK on the person's phone. Valid for one verification. */
  readonly token: string;
  /** Ten minutes after the call, according to Tencent's documentation. */
  readonly expiresAt: Date;
  /** The vendor's own data. */
  readonly raw: GetFaceIdTokenOutput;
}
