// Generated from specs/tencent-faceid/detect-auth.yaml by `npm run generate`. Do not edit.

import { compileBytes, encodeBody, type Operation } from '@polyface/runtime';
import type { DetectAuthInput, DetectAuthOutput } from './detect-auth.types.gen.ts';
import { tencentFaceid, type TencentFaceidErrorCode } from './service.gen.ts';

export type { DetectAuthInput, DetectAuthOutput };

/**
 * The documented error codes of `detectAuth`.
 *
 * `detectAuth` 的错误码。
 */
export type DetectAuthErrorCode =
  | 'FailedOperation.DecryptSystemError'
  | 'FailedOperation.UnKnown'
  | 'UnauthorizedOperation.Arrears'
  | 'UnauthorizedOperation.Nonactivated'
  | TencentFaceidErrorCode;

let input: Operation['input'] | undefined;
let output: Operation['output'] | undefined;

/**
 * Start a hosted verification
 *
 * 实名核身鉴权
 *
 * @see https://polyface.github.io/polyface/en/tencent-faceid/detect-auth/
 */
export const detectAuth: Operation<DetectAuthInput, DetectAuthOutput, DetectAuthErrorCode> = {
  id: 'detectAuth',
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
    { name: 'X-TC-Action', in: 'header', const: 'DetectAuth' },
  ],
  body: { type: 'application/json' },
  get input() {
    return (input ??= {
      type: 'object',
      properties: {
        RuleId: { type: 'string', minLength: 1 },
        TerminalType: { type: 'string' },
        IdCard: { type: 'string', minLength: 1, sensitive: 'personal' },
        Name: { type: 'string', minLength: 1, sensitive: 'personal' },
        RedirectUrl: { type: 'string', maxLength: 1024 },
        Extra: { type: 'string', maxLength: 1024, sensitive: 'personal' },
        ImageBase64: { type: 'string', format: 'byte', maxLength: 3145728, sensitive: 'biometric' },
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
        IntentionVerifyText: { type: 'string', maxLength: 120 },
        IntentionQuestions: {
          type: 'array',
          items: {
            type: 'object',
            properties: {
              Question: { type: 'string', maxLength: 250 },
              Answers: { type: 'array', items: { type: 'string', maxLength: 10 }, maxItems: 50 },
            },
            required: ['Question', 'Answers'],
            additionalProperties: false,
          },
          minItems: 1,
          maxItems: 10,
        },
        IntentionActions: {
          type: 'array',
          items: {
            type: 'object',
            properties: { Text: { type: 'string', maxLength: 250 } },
            required: ['Text'],
            additionalProperties: false,
          },
          minItems: 1,
          maxItems: 10,
        },
        Config: {
          type: 'object',
          properties: {
            IntentionRecognition: { type: 'boolean' },
            IntentionType: { type: 'integer', format: 'int32', enum: [0, 1] },
            MouthOpenRecognition: { type: 'boolean' },
            Speed: { type: 'integer', format: 'int32', enum: [0, 1, 2, 3] },
          },
          additionalProperties: false,
        },
      },
      required: ['RuleId'],
      additionalProperties: false,
    });
  },
  get output() {
    return (output ??= {
      type: 'object',
      properties: {
        Url: { type: 'string', sensitive: 'secret' },
        BizToken: { type: 'string', sensitive: 'secret' },
        RequestId: { type: 'string' },
      },
      required: ['Url', 'BizToken', 'RequestId'],
    });
  },
  errors: {
    'FailedOperation.DecryptSystemError': { kind: 'invalid-request' },
    'FailedOperation.UnKnown': { kind: 'internal', retry: 'backoff' },
    InvalidParameter: { kind: 'invalid-request' },
    'UnauthorizedOperation.Arrears': { kind: 'billing' },
    'UnauthorizedOperation.Nonactivated': { kind: 'forbidden' },
  },
  timeout: 30000,
  features: { compileBytes, encodeBody },
};
