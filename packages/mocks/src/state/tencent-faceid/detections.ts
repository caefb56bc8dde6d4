import type { DetectAuthInput, GetDetectInfoEnhancedInput } from '@polyface/clients/tencent-faceid';
import type { OperationContext, OperationResult } from '../state.ts';
import { descriptionOf } from './descriptions.ts';
import { detectionLifetime, resultLifetime } from './lifetimes.ts';
import { personOf } from './person.ts';
import type { FaceidStores } from './stores.ts';

/** Starts a hosted verification. */
export function detectAuth(
  { detections }: FaceidStores,
  input: DetectAuthInput,
  { now, uuid }: OperationContext,
): OperationResult {
  const token = uuid().toUpperCase();
  detections.add({ token, issuedAt: now, ruleId: input.RuleId, ...personOf(input) });
  return { data: { Url: `https://open.faceid.qq.com/v1/web?biz=${token}`, BizToken: token } };
}

/** Returns the result of a hosted verification. */
export function getDetectInfoEnhanced(
  { detections }: FaceidStores,
  { BizToken, RuleId }: GetDetectInfoEnhancedInput,
  { now }: OperationContext,
): OperationResult {
  const detection = detections.find(BizToken);
  if (!detection || detection.ruleId !== RuleId) return { code: 'InvalidParameterValue.BizTokenIllegal' };
  if (now > detection.issuedAt + resultLifetime) return { code: 'InvalidParameterValue.BizTokenExpired' };
  const { idCard = null, name = null, extra = null, result, issuedAt } = detection;
  const code = result ?? (now > issuedAt + detectionLifetime ? '15' : '2');
  return {
    data: {
      Text: {
        ErrCode: result === undefined ? null : Number(result),
        ErrMsg: descriptionOf(code),
        IdCard: idCard,
        Name: name,
        Sim: result === '0' ? '98.50' : null,
        Extra: extra,
      },
      IdCardData: null,
      BestFrame: null,
      VideoData: null,
    },
  };
}
