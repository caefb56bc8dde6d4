// Generated from specs/alibaba-linkvisual/service.yaml by `npm run generate`. Do not edit.

import type { Service } from '@polyface/runtime';
import { alibabaRpc, type AlibabaRpcSigning } from '@polyface/runtime/protocols/alibaba-rpc';

/**
 * The error codes that every operation of Alibaba Cloud LinkVisual may give.
 *
 * 阿里云 LinkVisual 的公共错误码。
 */
export type AlibabaLinkvisualErrorCode =
  | '403'
  | '460'
  | '466'
  | 'InvalidProduct.NotFound'
  | 'InvalidApi.NotFound'
  | 'InvalidProtocol.NeedSsl'
  | 'MissingParameter'
  | 'MissingAction'
  | 'MissingVersion'
  | 'MissingAccessKeyId'
  | 'MissingSignatureMethod'
  | 'MissingSignatureVersion'
  | 'MissingSignatureNonce'
  | 'MissingTimestamp'
  | 'MissingIsolationId'
  | 'InvalidParameter'
  | 'NoSuchVersion'
  | 'UnsupportedOperation'
  | 'InvalidAccessKeyId.NotFound'
  | 'InvalidAccessKeyId.Inactive'
  | 'InvalidSecurityToken.Expired'
  | 'InvalidSecurityToken.Malformed'
  | 'InvalidSecurityToken.MismatchWithAccessKey'
  | 'MissingSecurityToken'
  | 'SignatureDoesNotMatch'
  | 'InvalidAccessKeySecret'
  | 'IncompleteSignature'
  | 'SignatureNonceUsed'
  | 'InvalidTimeStamp.Format'
  | 'InvalidTimeStamp.Expired'
  | 'Throttling'
  | 'Throttling.User'
  | 'Throttling.Api'
  | 'Forbidden'
  | 'Forbidden.RAM'
  | 'NoPermission'
  | 'Forbidden.RiskControl'
  | 'InternalError'
  | 'InternalError.Timeout'
  | 'ServiceUnavailable'
  | 'iot.lv.requestError'
  | 'iot.lv.requestParamError'
  | 'iot.lv.requestAuthError';

/**
 * What a client of Alibaba Cloud LinkVisual can be told beside what every client can.
 *
 * 阿里云 LinkVisual 客户端特有的选项。
 */
export interface AlibabaLinkvisualOptions {
  /**
   * The region. Optional; the vendor's SDKs do not send it.
   *
   * 地域。可选，官方 SDK 不发送。
   *
   * @example cn-shanghai
   */
  readonly region?: string;
}

/**
 * Alibaba Cloud LinkVisual. Keep the people whom your cameras shall recognise: register users with
 * their face pictures, look them up, and put them into groups. The face operations of Alibaba Cloud
 * LinkVisual. RPC style: every operation is on the path /, and its Action tells which one is meant.
 * Signed by V3 (ACS3-HMAC-SHA256, the action in headers, the body empty) or by V2 (HMAC-SHA1,
 * everything in the query or the form). GET and POST are both taken; the vendor's SDKs send POST.
 *
 * 阿里云 LinkVisual。管理摄像头需要识别的人员：登记用户及其人脸图片、查询用户、将用户编入用户组。
 * 此处为阿里云 LinkVisual 的人脸接口。RPC 风格：所有接口的路径均为 /，由 Action 区分。签名可用
 * V3（ACS3-HMAC-SHA256，Action 等放在请求头，请求体为空）或 V2（HMAC-SHA1，
 * 全部参数放在查询串或表单中）。GET 与 POST 均可，官方 SDK 使用 POST。
 */
export const alibabaLinkvisual: Service<AlibabaRpcSigning> = {
  id: 'alibaba-linkvisual',
  title: 'Alibaba Cloud LinkVisual',
  version: '2018-01-20',
  protocol: alibabaRpc,
  endpoint: 'https://linkvisual.cn-shanghai.aliyuncs.com',
  envelope: {
    data: '/Data',
    code: ['/Code'],
    message: ['/ErrorMessage', '/Message'],
    requestId: ['/RequestId'],
    success: [
      { at: '/Success', is: true },
      { at: '/Code', is: '200' },
    ],
  },
  errors: {
    '403': { kind: 'forbidden' },
    '460': { kind: 'invalid-request' },
    '466': { kind: 'unavailable', cases: [{ status: 200, message: 'face user not exist', kind: 'not-found' }] },
    'InvalidProduct.NotFound': { kind: 'not-found' },
    'InvalidApi.NotFound': { kind: 'not-found' },
    'InvalidProtocol.NeedSsl': { kind: 'invalid-request' },
    MissingParameter: { kind: 'invalid-request' },
    MissingAction: { kind: 'invalid-request' },
    MissingVersion: { kind: 'invalid-request' },
    MissingAccessKeyId: { kind: 'unauthenticated' },
    MissingSignatureMethod: { kind: 'unauthenticated' },
    MissingSignatureVersion: { kind: 'unauthenticated' },
    MissingSignatureNonce: { kind: 'unauthenticated' },
    MissingTimestamp: { kind: 'unauthenticated' },
    MissingIsolationId: { kind: 'invalid-request' },
    InvalidParameter: { kind: 'invalid-request' },
    NoSuchVersion: { kind: 'invalid-request' },
    UnsupportedOperation: { kind: 'invalid-request' },
    'InvalidAccessKeyId.NotFound': { kind: 'unauthenticated' },
    'InvalidAccessKeyId.Inactive': { kind: 'unauthenticated' },
    'InvalidSecurityToken.Expired': { kind: 'unauthenticated', retry: 'credentials' },
    'InvalidSecurityToken.Malformed': { kind: 'unauthenticated', retry: 'credentials' },
    'InvalidSecurityToken.MismatchWithAccessKey': { kind: 'unauthenticated', retry: 'credentials' },
    MissingSecurityToken: { kind: 'unauthenticated', retry: 'credentials' },
    SignatureDoesNotMatch: { kind: 'unauthenticated' },
    InvalidAccessKeySecret: { kind: 'unauthenticated' },
    IncompleteSignature: { kind: 'unauthenticated' },
    SignatureNonceUsed: { kind: 'unauthenticated', retry: 'nonce' },
    'InvalidTimeStamp.Format': { kind: 'unauthenticated' },
    'InvalidTimeStamp.Expired': { kind: 'unauthenticated', retry: 'clock' },
    Throttling: { kind: 'throttled', retry: 'backoff' },
    'Throttling.User': { kind: 'throttled', retry: 'backoff' },
    'Throttling.Api': { kind: 'throttled', retry: 'backoff' },
    Forbidden: { kind: 'forbidden' },
    'Forbidden.RAM': { kind: 'forbidden' },
    NoPermission: { kind: 'forbidden' },
    'Forbidden.RiskControl': { kind: 'forbidden' },
    InternalError: { kind: 'internal', retry: 'backoff' },
    'InternalError.Timeout': { kind: 'internal', retry: 'backoff' },
    ServiceUnavailable: { kind: 'unavailable', retry: 'backoff' },
    'iot.lv.requestError': { kind: 'invalid-request' },
    'iot.lv.requestParamError': { kind: 'invalid-request' },
    'iot.lv.requestAuthError': { kind: 'forbidden' },
  },
};
