import type { GetFaceIdResultInput, GetFaceIdTokenInput } from '@polyface/clients/tencent-faceid';
import type { OperationContext, OperationResult } from '../state.ts';
import { descriptionOf } from './descriptions.ts';
import { resultLifetime, tokenLifetime } from './lifetimes.ts';
import { personOf } from './person.ts';
import type { FaceidStores } from './stores.ts';

/** Starts a verification by the SDK. */
export function getFaceIdToken(
  { verifications }: FaceidStores,
  input: GetFaceIdTokenInput,
  { now, uuid }: OperationContext,
): OperationResult {
  const token = uuid().toUpperCase();
  verifications.add({ token, issuedAt: now, ...personOf(input) });
  return { data: { FaceIdToken: token } };
}

/** Returns the result of a verification: `2` while it is not finished, `15` when its token has expired. */
export function getFaceIdResult(
  { verifications }: FaceidStores,
  { FaceIdToken }: GetFaceIdResultInput,
  { now }: OperationContext,
): OperationResult {
  const verification = verifications.find(FaceIdToken);
  if (!verification || now > verification.issuedAt + resultLifetime) {
    return { code: 'InvalidParameterValue.BizTokenExpired' };
  }
  const { idCard = null, name = null, extra = null, issuedAt } = verification;
  const Result = verification.result ?? (now > issuedAt + tokenLifetime ? '15' : '2');
  return {
    data: {
      IdCard: idCard,
      Name: name,
      Result,
      Description: descriptionOf(Result),
      Similarity: Result === '0' ? 98.5 : null,
      VideoBase64: null,
      BestFrameBase64: null,
      Extra: extra,
    },
  };
}
