// Generated from specs/tencent-faceid/service.yaml by `npm run generate`. Do not edit.

import type { Service } from '@polyface/runtime';
import { tencentTc3, type TencentTc3Signing } from '@polyface/runtime/protocols/tencent-tc3';

/**
 * The error codes that every operation of Tencent Cloud FaceID may return.
 *
 * 腾讯云慧眼人脸核身的公共错误码。
 */
export type TencentFaceidErrorCode =
  | 'AuthFailure.SignatureExpire'
  | 'AuthFailure.SignatureFailure'
  | 'AuthFailure.InvalidAuthorization'
  | 'AuthFailure.InvalidSecretId'
  | 'AuthFailure.SecretIdNotFound'
  | 'AuthFailure.TokenFailure'
  | 'AuthFailure.UnauthorizedOperation'
  | 'AuthFailure.MFAFailure'
  | 'ActionOffline'
  | 'InvalidAction'
  | 'NoSuchProduct'
  | 'NoSuchVersion'
  | 'MissingParameter'
  | 'InvalidParameter'
  | 'InvalidParameterValue'
  | 'UnknownParameter'
  | 'InvalidRequest'
  | 'UnsupportedRegion'
  | 'UnsupportedProtocol'
  | 'UnsupportedOperation'
  | 'RequestLimitExceeded'
  | 'RequestLimitExceeded.GlobalRegionUinLimitExceeded'
  | 'RequestLimitExceeded.IPLimitExceeded'
  | 'RequestLimitExceeded.UinLimitExceeded'
  | 'LimitExceeded'
  | 'RequestSizeLimitExceeded'
  | 'ResponseSizeLimitExceeded'
  | 'IpInBlacklist'
  | 'IpNotInWhitelist'
  | 'ResourceInUse'
  | 'ResourceInsufficient'
  | 'ResourceNotFound'
  | 'ResourceUnavailable'
  | 'FailedOperation'
  | 'DryRunOperation'
  | 'UnauthorizedOperation'
  | 'InternalError'
  | 'ServiceUnavailable'
  | 'FailedOperation.StsUnAuthErrError'
  | 'FailedOperation.IdFormatError'
  | 'FailedOperation.NameFormatError'
  | 'FailedOperation.RequestLimitExceeded'
  | 'FailedOperation.IdentityAuthLimitExceeded'
  | 'InvalidParameter.RuleId'
  | 'InvalidParameter.UnsupportEncryptField'
  | 'InvalidParameterValue.BizTokenExpired'
  | 'InvalidParameterValue.BizTokenIllegal'
  | 'InvalidParameterValue.RuleIdNotExist'
  | 'InvalidParameterValue.RuleIdDisabled'
  | 'UnauthorizedOperation.NonAuthorize'
  | 'UnauthorizedOperation.ChargeStatusException'
  | 'UnauthorizedOperation.Activating'
  | 'UnauthorizedOperation.ActivateError'
  | 'FailedOperation.EncryptSystemError'
  | 'InternalError.UnKnown'
  | 'InternalError.CompareFail';

/**
 * The options that a client of Tencent Cloud FaceID has in addition to the common client options.
 *
 * 腾讯云慧眼人脸核身客户端特有的选项。
 */
export interface TencentFaceidOptions {
  /**
   * Language of error messages. Default: not sent.
   *
   * 错误信息的语言。默认不发送。
   *
   * @example en-US
   */
  readonly language?: 'zh-CN' | 'en-US' | undefined;
  /**
   * Common parameter: the region. This API supports only ap-beijing, ap-chengdu, ap-guangzhou and
   * ap-shanghai. The server no longer requires it.
   *
   * 公共参数：地域。在产品支持的地域中，本接口仅支持 ap-beijing、ap-chengdu、ap-guangzhou、ap-shanghai。
   * 服务端已不再要求此参数。
   *
   * @default ap-guangzhou
   * @example ap-guangzhou
   */
  readonly region?: 'ap-beijing' | 'ap-chengdu' | 'ap-guangzhou' | 'ap-shanghai' | undefined;
}

let errors: Service['errors'] | undefined;
let options: Service['options'] | undefined;

/**
 * Tencent Cloud FaceID. Verify a person's identity. Your server gets a token, the SDK in your app or a
 * page hosted by Tencent records the person's face, and your server fetches the result: whether the
 * person is live and matches their identity card or a picture that you uploaded.
 *
 * 腾讯云慧眼人脸核身。核实一个人的真实身份：服务端获取 token，App 内的 SDK 或腾讯云托管页面采集人脸，
 * 服务端再拉取结果，确认是真人，且与身份证信息或您上传的照片为同一人。
 */
export const tencentFaceid: Service<TencentTc3Signing> = {
  id: 'tencent-faceid',
  title: 'Tencent Cloud FaceID',
  version: '2018-03-01',
  protocol: tencentTc3,
  endpoint: 'https://faceid.tencentcloudapi.com',
  envelope: {
    data: '/Response',
    code: ['/Response/Error/Code'],
    message: ['/Response/Error/Message'],
    requestId: ['/Response/RequestId'],
    success: [
      { at: '/Response/Error', absent: true },
      { at: '/Response/RequestId', present: true },
    ],
  },
  get errors() {
    return (errors ??= {
      'AuthFailure.SignatureExpire': { kind: 'unauthenticated', retry: 'clock' },
      'AuthFailure.SignatureFailure': { kind: 'unauthenticated' },
      'AuthFailure.InvalidAuthorization': { kind: 'unauthenticated' },
      'AuthFailure.InvalidSecretId': { kind: 'unauthenticated' },
      'AuthFailure.SecretIdNotFound': { kind: 'unauthenticated' },
      'AuthFailure.TokenFailure': { kind: 'unauthenticated', retry: 'credentials' },
      'AuthFailure.UnauthorizedOperation': { kind: 'forbidden' },
      'AuthFailure.MFAFailure': { kind: 'unauthenticated' },
      ActionOffline: { kind: 'not-found' },
      InvalidAction: { kind: 'not-found' },
      NoSuchProduct: { kind: 'not-found' },
      NoSuchVersion: { kind: 'not-found' },
      MissingParameter: { kind: 'invalid-request' },
      InvalidParameter: { kind: 'invalid-request' },
      InvalidParameterValue: { kind: 'invalid-request' },
      UnknownParameter: { kind: 'invalid-request' },
      InvalidRequest: { kind: 'invalid-request' },
      UnsupportedRegion: { kind: 'invalid-request' },
      UnsupportedProtocol: { kind: 'invalid-request' },
      UnsupportedOperation: { kind: 'invalid-request' },
      RequestLimitExceeded: { kind: 'throttled', retry: 'backoff' },
      'RequestLimitExceeded.GlobalRegionUinLimitExceeded': { kind: 'throttled', retry: 'backoff' },
      'RequestLimitExceeded.IPLimitExceeded': { kind: 'throttled', retry: 'backoff' },
      'RequestLimitExceeded.UinLimitExceeded': { kind: 'throttled', retry: 'backoff' },
      LimitExceeded: { kind: 'quota' },
      RequestSizeLimitExceeded: { kind: 'invalid-request' },
      ResponseSizeLimitExceeded: { kind: 'invalid-request' },
      IpInBlacklist: { kind: 'forbidden' },
      IpNotInWhitelist: { kind: 'forbidden' },
      ResourceInUse: { kind: 'invalid-request' },
      ResourceInsufficient: { kind: 'quota', retry: 'backoff' },
      ResourceNotFound: { kind: 'not-found' },
      ResourceUnavailable: { kind: 'unavailable', retry: 'backoff' },
      FailedOperation: { kind: 'internal' },
      DryRunOperation: { kind: 'invalid-request' },
      UnauthorizedOperation: { kind: 'forbidden' },
      InternalError: { kind: 'internal', retry: 'backoff' },
      ServiceUnavailable: { kind: 'unavailable', retry: 'backoff' },
      'FailedOperation.StsUnAuthErrError': { kind: 'forbidden' },
      'FailedOperation.IdFormatError': { kind: 'invalid-request' },
      'FailedOperation.NameFormatError': { kind: 'invalid-request' },
      'FailedOperation.RequestLimitExceeded': { kind: 'throttled', retry: 'backoff' },
      'FailedOperation.IdentityAuthLimitExceeded': { kind: 'quota' },
      'InvalidParameter.RuleId': { kind: 'not-found' },
      'InvalidParameter.UnsupportEncryptField': { kind: 'invalid-request' },
      'InvalidParameterValue.BizTokenExpired': { kind: 'not-found' },
      'InvalidParameterValue.BizTokenIllegal': { kind: 'invalid-request' },
      'InvalidParameterValue.RuleIdNotExist': { kind: 'not-found' },
      'InvalidParameterValue.RuleIdDisabled': { kind: 'forbidden' },
      'UnauthorizedOperation.NonAuthorize': { kind: 'forbidden' },
      'UnauthorizedOperation.ChargeStatusException': { kind: 'billing' },
      'UnauthorizedOperation.Activating': { kind: 'forbidden' },
      'UnauthorizedOperation.ActivateError': { kind: 'forbidden' },
      'FailedOperation.EncryptSystemError': { kind: 'internal', retry: 'backoff' },
      'InternalError.UnKnown': { kind: 'internal', retry: 'backoff' },
      'InternalError.CompareFail': { kind: 'internal', retry: 'backoff' },
    });
  },
  get options() {
    return (options ??= {
      language: { type: 'string', enum: ['zh-CN', 'en-US'] },
      region: { type: 'string', enum: ['ap-beijing', 'ap-chengdu', 'ap-guangzhou', 'ap-shanghai'] },
    });
  },
};
