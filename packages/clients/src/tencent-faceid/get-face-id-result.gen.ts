// Generated from specs/tencent-faceid/get-face-id-result.yaml by `npm run generate`. Do not edit.

import { acquireQuota, encodeBody, readNumber, type Operation } from '@polyface/runtime';
import type { GetFaceIdResultInput, GetFaceIdResultOutput } from './get-face-id-result.types.gen.ts';
import { tencentFaceid, type TencentFaceidErrorCode } from './service.gen.ts';

export type { GetFaceIdResultInput, GetFaceIdResultOutput };

/**
 * The documented error codes of `getFaceIdResult`.
 *
 * `getFaceIdResult` 的错误码。
 */
export type GetFaceIdResultErrorCode =
  | 'FailedOperation.UnKnown'
  | 'UnauthorizedOperation.Arrears'
  | 'UnauthorizedOperation.Nonactivated'
  | TencentFaceidErrorCode;

let input: Operation['input'] | undefined;
let output: Operation['output'] | undefined;

/**
 * Get the result of a verification
 *
 * 获取 SDK 核验结果
 *
 * @see https://polyface.github.io/polyface/en/tencent-faceid/get-face-id-result/
 */
export const getFaceIdResult: Operation<GetFaceIdResultInput, GetFaceIdResultOutput, GetFaceIdResultErrorCode> = {
  id: 'getFaceIdResult',
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
    { name: 'X-TC-Action', in: 'header', const: 'GetFaceIdResult' },
  ],
  body: { type: 'application/json' },
  get input() {
    return (input ??= {
      type: 'object',
      properties: {
        FaceIdToken: { type: 'string', minLength: 1, sensitive: 'secret' },
        IsNeedVideo: { type: 'boolean' },
        IsNeedBestFrame: { type: 'boolean' },
        IsEncryptResponse: { type: 'boolean' },
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
      },
      required: ['FaceIdToken'],
      additionalProperties: false,
    });
  },
  get output() {
    return (output ??= {
      type: 'object',
      properties: {
        IdCard: { type: 'string', nullable: true, sensitive: 'personal' },
        Name: { type: 'string', nullable: true, sensitive: 'personal' },
        Result: {
          type: 'string',
          nullable: true,
          outcomes: [
            { value: '2', kind: 'invalid-request', retry: 'never' },
            { value: '3', kind: 'invalid-request', retry: 'never' },
            { value: '17', kind: 'invalid-request', retry: 'never' },
            { value: '4', kind: 'internal', retry: 'never' },
            { value: '7', kind: 'internal', retry: 'never' },
            { value: '8', kind: 'internal', retry: 'never' },
            { value: '14', kind: 'invalid-request', retry: 'never' },
            { value: '15', kind: 'invalid-request', retry: 'never' },
            { value: '18', kind: 'throttled', retry: 'never' },
            { value: '19', kind: 'invalid-request', retry: 'never' },
            { value: '1001', kind: 'unavailable', retry: 'never' },
            { value: '1003', kind: 'invalid-request', retry: 'never' },
            { value: '1004', kind: 'invalid-request', retry: 'never' },
            { value: '1005', kind: 'invalid-request', retry: 'never' },
            { value: '1007', kind: 'forbidden', retry: 'never' },
            { value: '1202', kind: 'invalid-request', retry: 'never' },
            { value: '2001', kind: 'unavailable', retry: 'never' },
            { value: '2002', kind: 'invalid-request', retry: 'never' },
            { value: '2003', kind: 'invalid-request', retry: 'never' },
            { value: '2004', kind: 'invalid-request', retry: 'never' },
            { value: '2005', kind: 'not-found', retry: 'never' },
            { value: '2006', kind: 'forbidden', retry: 'never' },
            { value: '2007', kind: 'not-found', retry: 'never' },
            { value: '2009', kind: 'invalid-request', retry: 'never' },
            { value: '2011', kind: 'forbidden', retry: 'never' },
            { value: '2012', kind: 'invalid-request', retry: 'never' },
            { value: '2013', kind: 'invalid-request', retry: 'never' },
            { value: '2014', kind: 'invalid-request', retry: 'never' },
            { value: '2015', kind: 'forbidden', retry: 'never' },
            { value: '2016', kind: 'forbidden', retry: 'never' },
            { value: '2017', kind: 'unavailable', retry: 'never' },
          ],
        },
        Description: { type: 'string', nullable: true },
        Similarity: { type: 'number', format: 'float', nullable: true, minimum: 0, maximum: 100 },
        VideoBase64: { type: 'string', nullable: true, sensitive: 'biometric' },
        BestFrameBase64: { type: 'string', nullable: true, sensitive: 'biometric' },
        Extra: { type: 'string', nullable: true, sensitive: 'personal' },
        DeviceInfoTag: { type: 'string', nullable: true },
        DeviceInfoLevel: { type: 'string', nullable: true },
        LivenessInfoTag: { type: 'string', nullable: true },
        RiskInfoTag: { type: 'string', nullable: true },
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
        EncryptedBody: { type: 'string', nullable: true },
        IdCardFrontBase64: { type: 'string', nullable: true, sensitive: 'biometric' },
        RequestId: { type: 'string' },
      },
      required: ['Result', 'RequestId'],
    });
  },
  errors: {
    'FailedOperation.UnKnown': { kind: 'internal', retry: 'backoff' },
    InvalidParameter: { kind: 'invalid-request' },
    'UnauthorizedOperation.Arrears': { kind: 'billing' },
    'UnauthorizedOperation.Nonactivated': { kind: 'forbidden' },
  },
  timeout: 30000,
  idempotent: true,
  rateLimit: { requests: 100, per: 'second', scope: 'account' },
  features: { readNumber, encodeBody, acquireQuota },
};
