import type { GetFaceIdResultOutput } from '@polyface/clients/tencent-faceid';

/** The result of a verification. */
export interface VerificationResult {
  /** Whether the person passed: the vendor's result code is `0`. */
  readonly passed: boolean;
  /** The vendor's result code: `0` passed, `15` token expired, `2006` name and ID number do not match. Other codes exist. */
  readonly code: string | undefined;
  /** The vendor's description of the result. */
  readonly description: string | undefined;
  /** Similarity of the faces, from 0 to 100. */
  readonly similarity: number | undefined;
  /** Identity card number, if the vendor returns it. */
  readonly idCard: string | undefined;
  /** Name of the person, if the vendor returns it. */
  readonly name: string | undefined;
  /** The `extra` of the verification request. */
  readonly extra: string | undefined;
  /** The vendor's own data. */
  readonly raw: GetFaceIdResultOutput;
}
