// Made from specs/tencent-faceid/get-detect-info-enhanced.yaml by `npm run generate`. Do not edit.

import type { Operation } from '@polyface/runtime';
import type { GetDetectInfoEnhancedInput, GetDetectInfoEnhancedOutput } from './get-detect-info-enhanced.types.gen.ts';
import { tencentFaceid, type TencentFaceidErrorCode } from './service.gen.ts';

export type { GetDetectInfoEnhancedInput, GetDetectInfoEnhancedOutput };

/**
 * The documented error codes of `getDetectInfoEnhanced`.
 *
 * `getDetectInfoEnhanced` 的错误码。
 */
export type GetDetectInfoEnhancedErrorCode = TencentFaceidErrorCode;

/**
 * Get the result of a hosted verification
 *
 * 获取实名核身结果信息增强版
 */
export const getDetectInfoEnhanced: Operation<
  GetDetectInfoEnhancedInput,
  GetDetectInfoEnhancedOutput,
  GetDetectInfoEnhancedErrorCode
> = {
  id: 'getDetectInfoEnhanced',
  service: tencentFaceid,
  method: 'POST',
  path: '/',
  parameters: [
    { name: 'X-TC-Version', in: 'header', const: '2018-03-01' },
    { name: 'X-TC-Region', in: 'header', fill: 'option.region', default: 'ap-guangzhou' },
    { name: 'X-TC-Language', in: 'header', fill: 'option.language' },
    { name: 'X-TC-Action', in: 'header', const: 'GetDetectInfoEnhanced' },
  ],
  body: { type: 'application/json' },
  input: {
    type: 'object',
    properties: {
      BizToken: { type: 'string', minLength: 1, sensitive: 'secret' },
      RuleId: { type: 'string', minLength: 1 },
      InfoType: { type: 'string' },
      BestFramesCount: { type: 'integer', format: 'int64', minimum: 0, maximum: 10 },
      IsCutIdCardImage: { type: 'boolean' },
      IsNeedIdCardAvatar: { type: 'boolean' },
      IsEncrypt: { type: 'boolean' },
      Encryption: {
        type: 'object',
        properties: {
          EncryptList: { type: 'array', items: { type: 'string' } },
          CiphertextBlob: { type: 'string', sensitive: 'secret' },
          Iv: { type: 'string' },
          Algorithm: { type: 'string', enum: ['AES-256-CBC', 'SM4-GCM'] },
          TagList: { type: 'array', items: { type: 'string' } },
        },
        required: ['EncryptList', 'CiphertextBlob', 'Iv'],
        additionalProperties: false,
      },
      IsEncryptResponse: { type: 'boolean' },
      IsReturnAllVideo: { type: 'boolean' },
    },
    required: ['BizToken', 'RuleId'],
    additionalProperties: false,
  },
  output: {
    type: 'object',
    properties: {
      Text: { type: 'object', nullable: true, sensitive: 'personal' },
      IdCardData: { type: 'object', nullable: true, sensitive: 'personal' },
      BestFrame: { type: 'object', nullable: true, sensitive: 'biometric' },
      VideoData: { type: 'object', nullable: true, sensitive: 'biometric' },
      Encryption: { type: 'object', nullable: true },
      IntentionVerifyData: { type: 'object', nullable: true },
      IntentionQuestionResult: { type: 'object', nullable: true },
      IntentionActionResult: { type: 'object', nullable: true },
      EncryptedBody: { type: 'string', nullable: true },
      IsVerifyIntention: { type: 'boolean', nullable: true },
      IntentionVerifyType: { type: 'string', nullable: true },
      RequestId: { type: 'string' },
    },
    required: ['Text', 'RequestId'],
  },
  errors: { InvalidParameter: { kind: 'invalid-request' } },
  timeout: 30000,
  idempotent: true,
};
