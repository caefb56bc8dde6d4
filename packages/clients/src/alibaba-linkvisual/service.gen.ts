// Generated from specs/alibaba-linkvisual/service.yaml by `npm run generate`. Do not edit.

import type { Service } from '@polyface/runtime';
import { alibabaRpc, type AlibabaRpcSigning } from '@polyface/runtime/protocols/alibaba-rpc';

/**
 * The error codes that every operation of Alibaba Cloud LinkVisual may return.
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
  | 'MissingIsolationId'
  | 'iot.lv.requestError'
  | 'iot.lv.requestParamError'
  | 'iot.lv.requestAuthError';

/**
 * The options that a client of Alibaba Cloud LinkVisual has in addition to the common client options.
 *
 * 阿里云 LinkVisual 客户端特有的选项。
 */
export interface AlibabaLinkvisualOptions {
  /**
   * Region. Optional; Alibaba's SDKs do not send it. Default: not sent.
   *
   * 地域。可选，阿里云 SDK 不发送。默认不发送。
   *
   * @example cn-shanghai
   */
  readonly region?: string | undefined;
}

let errors: Service['errors'] | undefined;
let options: Service['options'] | undefined;

/**
 * Alibaba Cloud LinkVisual. Manage the people your cameras recognize: register users with face
 * pictures, look them up and organize them in groups. These are the face operations of Alibaba Cloud
 * LinkVisual.
 *
 * 阿里云 LinkVisual。管理摄像头需要识别的人员：添加用户及其人脸图片、查询用户、将用户编入用户组。
 * 此处为阿里云 LinkVisual 的人脸接口。
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
      { at: '/RequestId', present: true },
    ],
  },
  get errors() {
    return (errors ??= {
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
      MissingIsolationId: { kind: 'invalid-request' },
      'iot.lv.requestError': { kind: 'invalid-request' },
      'iot.lv.requestParamError': { kind: 'invalid-request' },
      'iot.lv.requestAuthError': { kind: 'forbidden' },
    });
  },
  get options() {
    return (options ??= { region: { type: 'string' } });
  },
};
