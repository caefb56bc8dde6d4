import type { GetFaceIdTokenOutput } from '@polyface/clients/tencent-faceid';
import { systemEnvironment, type CallOptions, type Environment } from '@polyface/runtime';
import type { Clients } from './configuration.ts';

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

/** In milliseconds. */
const tokenLifetime = 10 * 60 * 1_000;

/** Starts the verification of a person at Tencent. */
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
  const start = environment.now();
  const raw = await client.getFaceIdToken(
    'imageBase64' in request
      ? { CompareLib: 'LOCAL', ImageBase64: request.imageBase64, ...common }
      : { CompareLib: 'BUSINESS', IdCard: request.idCard, Name: request.name, ...common },
    options,
  );
  return { token: raw.FaceIdToken, expiresAt: new Date(start + tokenLifetime), raw };
}
