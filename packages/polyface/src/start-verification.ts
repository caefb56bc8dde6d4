import type { GetFaceIdTokenOutput } from '@polyface/clients/tencent-faceid';
import { systemEnvironment, type CallOptions, type Environment } from '@polyface/runtime';
import type { Clients } from './configuration.ts';

/** Who shall be verified: against the official library by name and number, or against a picture of yours. */
export type VerificationRequest = (
  | { readonly idCard: string; readonly name: string }
  | {
      /** Base64, at most 8 MB of it. */
      readonly imageBase64: string;
    }
) & {
  /** Given back with the result. At most 1,000 characters. */
  readonly extra?: string;
  /** The business scene, from the vendor's console. */
  readonly ruleId?: string;
};

/** A verification that was started. */
export interface Verification {
  /** For the SDK on the person's phone. Works once. */
  readonly token: string;
  /** The token lives ten minutes, by the vendor's page. */
  readonly expiresAt: Date;
  readonly raw: GetFaceIdTokenOutput;
}

const tokenLifetime = 10 * 60 * 1_000;

/** Starts the verification of a person with Tencent. */
export async function startVerification(
  client: Clients['tencentFaceid'],
  request: VerificationRequest,
  options?: CallOptions,
  environment: Environment = systemEnvironment,
): Promise<Verification> {
  const common = {
    ...(request.extra !== undefined && { Extra: request.extra }),
    ...(request.ruleId !== undefined && { RuleId: request.ruleId }),
  };
  const asked = environment.now();
  const raw = await client.getFaceIdToken(
    'imageBase64' in request
      ? { CompareLib: 'LOCAL', ImageBase64: request.imageBase64, ...common }
      : { CompareLib: 'BUSINESS', IdCard: request.idCard, Name: request.name, ...common },
    options,
  );
  return { token: raw.FaceIdToken, expiresAt: new Date(asked + tokenLifetime), raw };
}
