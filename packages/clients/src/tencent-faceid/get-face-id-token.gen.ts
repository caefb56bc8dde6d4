// Generated from specs/tencent-faceid/get-face-id-token.yaml by `npm run generate`. Do not edit.

import { acquireQuota, compileBytes, compileUnion, encodeBody, type Operation } from '@polyface/runtime';
import type { GetFaceIdTokenInput, GetFaceIdTokenOutput } from './get-face-id-token.types.gen.ts';
import { tencentFaceid, type TencentFaceidErrorCode } from './service.gen.ts';

export type { GetFaceIdTokenInput, GetFaceIdTokenOutput };

/**
 * The documented error codes of `getFaceIdToken`.
 *
 * `getFaceIdToken` 的错误码。
 */
export type GetFaceIdTokenErrorCode =
  | 'FailedOperation.DecryptSystemError'
  | 'FailedOperation.ImageSizeTooLarge'
  | 'FailedOperation.UnKnown'
  | 'UnauthorizedOperation.Arrears'
  | 'UnauthorizedOperation.Nonactivated'
  | TencentFaceidErrorCode;

let input: Operation['input'] | undefined;
let output: Operation['output'] | undefined;

/**
 * Get an SDK token
 *
 * 获取 SDK 核验 Token
 *
 * @see https://polyface.github.io/polyface/en/tencent-faceid/get-face-id-token/
 */
export const getFaceIdToken: Operation<GetFaceIdTokenInput, GetFaceIdTokenOutput, GetFaceIdTokenErrorCode> = {
  id: 'getFaceIdToken',
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
    { name: 'X-TC-Action', in: 'header', const: 'GetFaceIdToken' },
  ],
  body: { type: 'application/json' },
  get input() {
    return (input ??= {
      oneOf: [
        {
          name: 'CompareWithBusiness',
          type: 'object',
          properties: {
            CompareLib: { type: 'string', enum: ['BUSINESS'] },
            IdCard: { type: 'string', minLength: 1, sensitive: 'personal' },
            Name: { type: 'string', minLength: 1, sensitive: 'personal' },
            ImageBase64: { type: 'string', format: 'byte', minLength: 1, maxLength: 8388608, sensitive: 'biometric' },
            Meta: { type: 'string', sensitive: 'personal' },
            MetaData: { type: 'string', sensitive: 'personal' },
            Extra: { type: 'string', maxLength: 1000, sensitive: 'personal' },
            UseCos: { type: 'boolean' },
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
            RuleId: { type: 'string' },
          },
          required: ['CompareLib', 'IdCard', 'Name'],
          additionalProperties: false,
        },
        {
          name: 'CompareWithPhoto',
          type: 'object',
          properties: {
            CompareLib: { type: 'string', enum: ['LOCAL'] },
            IdCard: { type: 'string', minLength: 1, sensitive: 'personal' },
            Name: { type: 'string', minLength: 1, sensitive: 'personal' },
            ImageBase64: { type: 'string', format: 'byte', minLength: 1, maxLength: 8388608, sensitive: 'biometric' },
            Meta: { type: 'string', sensitive: 'personal' },
            MetaData: { type: 'string', sensitive: 'personal' },
            Extra: { type: 'string', maxLength: 1000, sensitive: 'personal' },
            UseCos: { type: 'boolean' },
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
            RuleId: { type: 'string' },
          },
          required: ['CompareLib', 'ImageBase64'],
          additionalProperties: false,
        },
      ],
    });
  },
  get output() {
    return (output ??= {
      type: 'object',
      properties: {
        FaceIdToken: { type: 'string', sensitive: 'secret' },
        ClientConfig: { type: 'string' },
        RequestId: { type: 'string' },
      },
      required: ['FaceIdToken', 'RequestId'],
    });
  },
  errors: {
    'FailedOperation.DecryptSystemError': { kind: 'invalid-request' },
    'FailedOperation.ImageSizeTooLarge': { kind: 'invalid-request' },
    'FailedOperation.UnKnown': { kind: 'internal', retry: 'backoff' },
    InvalidParameter: { kind: 'invalid-request' },
    'UnauthorizedOperation.Arrears': { kind: 'billing' },
    'UnauthorizedOperation.Nonactivated': { kind: 'forbidden' },
  },
  timeout: 30000,
  idempotent: true,
  rateLimit: { requests: 100, per: 'second', scope: 'account' },
  features: { compileBytes, compileUnion, encodeBody, acquireQuota },
};
