// Generated from specs/tencent-faceid/get-detect-info-enhanced.yaml by `npm run generate`. Do not edit.

import { compileNumber, encodeBody, readBoolean, readInteger, type Operation } from '@polyface/runtime';
import type { GetDetectInfoEnhancedInput, GetDetectInfoEnhancedOutput } from './get-detect-info-enhanced.types.gen.ts';
import { tencentFaceid, type TencentFaceidErrorCode } from './service.gen.ts';

export type { GetDetectInfoEnhancedInput, GetDetectInfoEnhancedOutput };

/**
 * The documented error codes of `getDetectInfoEnhanced`.
 *
 * `getDetectInfoEnhanced` 的错误码。
 */
export type GetDetectInfoEnhancedErrorCode =
  | 'FailedOperation.DecryptSystemError'
  | 'FailedOperation.UnKnown'
  | 'UnauthorizedOperation.Nonactivated'
  | TencentFaceidErrorCode;

let input: Operation['input'] | undefined;
let output: Operation['output'] | undefined;

/**
 * Get the result of a hosted verification
 *
 * 获取实名核身结果信息增强版
 *
 * @see https://polyface.github.io/polyface/en/tencent-faceid/get-detect-info-enhanced/
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
    {
      name: 'X-TC-Region',
      in: 'header',
      setBy: 'option.region',
      default: 'ap-guangzhou',
      enum: ['ap-beijing', 'ap-chengdu', 'ap-guangzhou', 'ap-shanghai'],
    },
    { name: 'X-TC-Language', in: 'header', setBy: 'option.language', enum: ['zh-CN', 'en-US'] },
    { name: 'X-TC-Action', in: 'header', const: 'GetDetectInfoEnhanced' },
  ],
  body: { type: 'application/json' },
  get input() {
    return (input ??= {
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
            Iv: { type: 'string', sensitive: 'secret' },
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
    });
  },
  get output() {
    return (output ??= {
      type: 'object',
      properties: {
        Text: {
          type: 'object',
          nullable: true,
          properties: {
            ErrCode: { type: 'integer', format: 'int64', nullable: true, maximum: 9007199254740991 },
            ErrMsg: { type: 'string', nullable: true },
            IdCard: { type: 'string', nullable: true },
            UseIDType: { type: 'integer', format: 'int64', nullable: true, maximum: 9007199254740991 },
            Name: { type: 'string', nullable: true },
            OcrNation: { type: 'string', nullable: true },
            OcrAddress: { type: 'string', nullable: true },
            OcrBirth: { type: 'string', nullable: true },
            OcrAuthority: { type: 'string', nullable: true },
            OcrValidDate: { type: 'string', nullable: true },
            OcrName: { type: 'string', nullable: true },
            OcrIdCard: { type: 'string', nullable: true },
            OcrGender: { type: 'string', nullable: true },
            IdInfoFrom: { type: 'string', nullable: true },
            LiveStatus: { type: 'integer', format: 'int64', nullable: true, maximum: 9007199254740991 },
            LiveMsg: { type: 'string', nullable: true },
            Comparestatus: { type: 'integer', format: 'int64', nullable: true, maximum: 9007199254740991 },
            Comparemsg: { type: 'string', nullable: true },
            Sim: { type: 'string', nullable: true },
            Location: { type: 'string', nullable: true },
            Extra: { type: 'string', nullable: true },
            LivenessDetail: { type: 'array', nullable: true, items: { type: 'object' } },
            LivenessInfoTag: { type: 'array', nullable: true, items: { type: 'string' } },
            Mobile: { type: 'string', nullable: true },
            CompareLibType: { type: 'string', nullable: true },
            LivenessMode: { type: 'integer', format: 'int64', nullable: true, maximum: 9007199254740991 },
            NFCRequestIds: { type: 'array', nullable: true, items: { type: 'string' } },
            NFCBillingCounts: { type: 'integer', format: 'int64', nullable: true, maximum: 9007199254740991 },
            PassNo: { type: 'string', nullable: true },
            VisaNum: { type: 'string', nullable: true },
            LivenessActionSequence: { type: 'string', nullable: true },
          },
          sensitive: 'personal',
        },
        IdCardData: {
          type: 'object',
          nullable: true,
          properties: {
            OcrFront: { type: 'string', nullable: true },
            OcrBack: { type: 'string', nullable: true },
            ProcessedFrontImage: { type: 'string', nullable: true },
            ProcessedBackImage: { type: 'string', nullable: true },
            Avatar: { type: 'string', nullable: true },
            WarnInfos: {
              type: 'array',
              nullable: true,
              items: { type: 'integer', format: 'int64', maximum: 9007199254740991 },
            },
            BackWarnInfos: {
              type: 'array',
              nullable: true,
              items: { type: 'integer', format: 'int64', maximum: 9007199254740991 },
            },
          },
          sensitive: 'biometric',
        },
        BestFrame: {
          type: 'object',
          nullable: true,
          properties: {
            BestFrame: { type: 'string', nullable: true },
            BestFrames: { type: 'array', nullable: true, items: { type: 'string' } },
          },
          sensitive: 'biometric',
        },
        VideoData: {
          type: 'object',
          nullable: true,
          properties: {
            LivenessVideo: { type: 'string', nullable: true },
            LivenessVideos: { type: 'array', nullable: true, items: { type: 'object' } },
          },
          sensitive: 'biometric',
        },
        Encryption: {
          type: 'object',
          nullable: true,
          properties: {
            EncryptList: { type: 'array', nullable: true, items: { type: 'string' } },
            CiphertextBlob: { type: 'string', nullable: true, sensitive: 'secret' },
            Iv: { type: 'string', nullable: true, sensitive: 'secret' },
            Algorithm: { type: 'string', nullable: true },
            TagList: { type: 'array', nullable: true, items: { type: 'string' } },
          },
        },
        IntentionVerifyData: {
          type: 'object',
          nullable: true,
          properties: {
            IntentionVerifyVideo: { type: 'string', nullable: true },
            AsrResult: { type: 'string', nullable: true },
            ErrorCode: { type: 'integer', format: 'int64', nullable: true, maximum: 9007199254740991 },
            ErrorMessage: { type: 'string', nullable: true },
            IntentionVerifyBestFrame: { type: 'string', nullable: true },
            AsrResultSimilarity: { type: 'string', nullable: true },
            IntentionVerifyAudio: { type: 'string', nullable: true },
          },
          sensitive: 'biometric',
        },
        IntentionQuestionResult: {
          type: 'object',
          nullable: true,
          properties: {
            FinalResultCode: {
              type: 'string',
              nullable: true,
              outcomes: [
                { value: '-1', kind: 'forbidden', retry: 'never' },
                { value: '-2', kind: 'invalid-request', retry: 'never' },
              ],
            },
            FinalResultDetailCode: { type: 'integer', format: 'int64', nullable: true, maximum: 9007199254740991 },
            FinalResultMessage: { type: 'string', nullable: true },
            Video: { type: 'string', nullable: true },
            ScreenShot: { type: 'array', nullable: true, items: { type: 'string' } },
            ResultCode: { type: 'array', nullable: true, items: { type: 'string' } },
            AsrResult: { type: 'array', nullable: true, items: { type: 'string' } },
            Audios: { type: 'array', nullable: true, items: { type: 'string' } },
          },
          sensitive: 'biometric',
        },
        IntentionActionResult: {
          type: 'object',
          nullable: true,
          properties: {
            FinalResultDetailCode: { type: 'integer', format: 'int64', nullable: true, maximum: 9007199254740991 },
            FinalResultMessage: { type: 'string', nullable: true },
            Details: { type: 'array', nullable: true, items: { type: 'object' } },
          },
          sensitive: 'biometric',
        },
        EncryptedBody: { type: 'string', nullable: true },
        IsVerifyIntention: { type: 'boolean', nullable: true },
        IntentionVerifyType: { type: 'string', nullable: true },
        RequestId: { type: 'string' },
      },
      required: ['Text', 'RequestId'],
    });
  },
  errors: {
    'FailedOperation.DecryptSystemError': { kind: 'invalid-request' },
    'FailedOperation.UnKnown': { kind: 'internal', retry: 'backoff' },
    'UnauthorizedOperation.Nonactivated': { kind: 'forbidden' },
    InvalidParameter: { kind: 'invalid-request' },
  },
  timeout: 30000,
  idempotent: true,
  features: { compileNumber, readBoolean, readInteger, encodeBody },
};
