// Generated from specs/tencent-faceid/service.yaml by `npm run generate`. Do not edit.

import type { Service } from '@polyface/runtime';
import { tencentTc3, type TencentTc3Signing } from '@polyface/runtime/protocols/tencent-tc3';

/**
 * The error codes that every operation of Tencent Cloud FaceID may give.
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
 * What a client of Tencent Cloud FaceID can be told beside what every client can.
 *
 * 腾讯云慧眼人脸核身客户端特有的选项。
 */
export interface TencentFaceidOptions {
  /**
   * The language of error messages.
   *
   * 错误信息的语言。
   */
  readonly language?: 'zh-CN' | 'en-US';
  /**
   * Common parameter, see the product's list of regions. This API supports only ap-beijing, ap-chengdu,
   * ap-guangzhou and ap-shanghai. The server no longer needs it.
   *
   * 公共参数,详见产品支持的 地域列表,本接口仅支持其中的: ap-beijing, ap-chengdu, ap-guangzhou,
   * ap-shanghai 。
   *
   * @default ap-guangzhou
   * @example ap-guangzhou
   */
  readonly region?: string;
}

/**
 * Tencent Cloud FaceID. Verify that a person is who they say they are. Your server gets a token, the
 * SDK in your app or a page hosted by the vendor films the person's face, and your server fetches the
 * result: whether it is a live person, and the one on the identity card or in a picture of yours.
 * Every call is a POST on / with a JSON body; the header X-TC-Action says which operation is meant.
 * Beside the headers below a request carries Content-Type (exactly the text that was signed) and Host
 * (signed), and may carry X-TC-RequestClient and X-TC-TraceId (marks of an SDK).
 *
 * 腾讯云慧眼人脸核身。核实一个人的真实身份：服务端获取 token，App 内的 SDK 或官方托管页面采集人脸，
 * 服务端再拉取结果，确认是真人且与身份证信息或您上传的照片为同一人。所有接口都以 POST 方式请求路径 /，
 * 请求体为 JSON，由请求头 X-TC-Action 区分接口。除下列请求头外，还需携带
 * Content-Type（须与签名时完全一致）与 Host（参与签名），可携带 X-TC-RequestClient、X-TC-TraceId（SDK
 * 标识）。
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
    success: [{ at: '/Response/Error', absent: true }],
  },
  errors: {
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
  },
};
