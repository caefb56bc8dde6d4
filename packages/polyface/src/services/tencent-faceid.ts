import { createTencentFaceid, type TencentFaceidClient } from '@polyface/clients/tencent-faceid';
import { systemEnvironment, type CallOptions, type Environment } from '@polyface/runtime';
import { either, object, text } from '../input-schemas.ts';
import type { FacadeService } from '../service.ts';
import type { VerificationResult } from '../verification-result.ts';
import type { Verification, VerificationRequest } from '../verification.ts';

/** Tencent Cloud FaceID in the facade. */
export const tencentFaceid: FacadeService<'tencentFaceid'> = {
  name: 'tencentFaceid',
  create: createTencentFaceid,
  verifications: {
    startVerification: {
      input: either({ idCard: text, name: text }, { imageBase64: text }, object({}, { extra: text, ruleId: text })),
      call: startVerification,
    },
    verificationResult: { input: object({ token: text }), call: verificationResult },
  },
};

/** In milliseconds. */
const tokenLifetime = 10 * 60 * 1_000;

/** Starts the verification of a person at Tencent. */
async function startVerification(
  client: TencentFaceidClient,
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

/** Returns the result of a verification at Tencent, up to three days after its start. */
async function verificationResult(
  client: TencentFaceidClient,
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
