import type { GetFaceIdResultOutput } from '@polyface/clients/tencent-faceid';
import type { CallOptions } from '@polyface/runtime';
import type { Clients } from './configuration.ts';

/** What came of a verification. */
export interface VerificationResult {
  /** Whether the person is who they say they are: the vendor's result `0`. */
  readonly passed: boolean;
  /** The vendor's result code: `0` passed, `15` the token expired, `2006` name and number do not match … The set is open. */
  readonly code: string | undefined;
  /** The same in the vendor's words. */
  readonly description: string | undefined;
  /** How similar the faces are, from 0 to 100. */
  readonly similarity: number | undefined;
  readonly idCard: string | undefined;
  readonly name: string | undefined;
  /** The `extra` given at the start. */
  readonly extra: string | undefined;
  readonly raw: GetFaceIdResultOutput;
}

/** Asks Tencent what came of a verification, by the token that started it. It can be asked for three days. */
export async function verificationResult(
  client: Clients['tencentFaceid'],
  { token }: { readonly token: string },
  options?: CallOptions,
): Promise<VerificationResult> {
  const raw = await client.getFaceIdResult({ FaceIdToken: token }, options);
  return {
    passed: raw.Result === '0',
    code: raw.Result ?? undefined,
    description: raw.Description ?? undefined,
    similarity: raw.Similarity ?? undefined,
    idCard: raw.IdCard ?? undefined,
    name: raw.Name ?? undefined,
    extra: raw.Extra ?? undefined,
    raw,
  };
}
