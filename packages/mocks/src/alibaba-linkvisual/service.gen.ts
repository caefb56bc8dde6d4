// Generated from specs/alibaba-linkvisual/service.yaml by `npm run generate`. Do not edit.

import { alibabaLinkvisual } from '@polyface/clients/alibaba-linkvisual';
import { alibabaRpcServer } from '@polyface/runtime/protocols/alibaba-rpc/server';
import type { DocumentedService } from '../core/documented.ts';

/**
 * The documented responses that all operations of Alibaba Cloud LinkVisual share.
 *
 * 阿里云 LinkVisual 各接口的公共响应。
 */
export const alibabaLinkvisualDocumented: DocumentedService = {
  service: alibabaLinkvisual,
  protocol: alibabaRpcServer,
  hosts: ['linkvisual.cn-shanghai.aliyuncs.com', 'linkvisual.aliyuncs.com'],
  errors: {
    '403': [
      { status: 200, message: 'request forbidden' },
      { status: 200, message: 'tenant auth error' },
      { status: 200, message: 'device status error' },
      { status: 200, message: 'device event auth failed' },
      { status: 200, message: 'picture owner error' },
      { status: 200, message: 'template owner error' },
    ],
    '460': [
      { status: 200, message: 'parameter error' },
      { status: 200, message: 'product is not active' },
      { status: 200, message: 'iotId can not be null' },
      { status: 200, message: 'planId can not be null' },
      { status: 200, message: 'templateId can not be null' },
      { status: 200, message: 'eventId can not be null' },
      { status: 200, message: 'tenantId can not be null' },
      { status: 200, message: 'beginTime can not be null' },
      { status: 200, message: 'endTime can not be null' },
      { status: 200, message: 'begin not before end' },
      { status: 200, message: 'RAM system auth error' },
      { status: 200, message: 'picture type error' },
    ],
    '466': [
      { status: 200, message: 'face user not exist' },
      { status: 200, message: 'device offline' },
      { status: 200, message: 'device in initial state' },
      { status: 200, message: 'device disabled' },
      { status: 200, message: 'push stream failed' },
    ],
    'InvalidProduct.NotFound': [{ status: 404, message: 'Cannot find product according to your specified domain.' }],
    'InvalidApi.NotFound': [{ status: 404, message: 'Specified api is not found, please check your url and method.' }],
    'InvalidProtocol.NeedSsl': [{ status: 404, message: 'Your request is denied as lack of ssl protect.' }],
    MissingParameter: [{ status: 400, message: 'The request parameter is missing.' }],
    MissingAction: [{ status: 400, message: 'Action is mandatory for this action.' }],
    MissingVersion: [{ status: 400, message: 'Version is mandatory for this action.' }],
    MissingAccessKeyId: [{ status: 400, message: 'AccessKeyId is mandatory for this action.' }],
    MissingSignatureMethod: [{ status: 400, message: 'SignatureMethod is mandatory for this action.' }],
    MissingSignatureVersion: [{ status: 400, message: 'SignatureVersion is mandatory for this action.' }],
    MissingSignatureNonce: [{ status: 400, message: 'SignatureNonce is mandatory for this action.' }],
    MissingTimestamp: [{ status: 400, message: 'Timestamp is mandatory for this action.' }],
    InvalidParameter: [
      { status: 400, message: 'The specified parameter is not valid.' },
      { status: 413, message: 'The request is too large.' },
      { status: 400, message: 'Specified header Content-Type is not valid.' },
      { status: 400, message: 'Specified parameter UserIdList is not valid: must have at most 50 items.' },
      { status: 400, message: 'Specified parameters are not valid.' },
      { status: 413, message: 'The request is longer than 10485760 bytes.' },
    ],
    NoSuchVersion: [
      { status: 400, message: 'Specified version does not exist.' },
      { status: 400, message: 'Specified parameter Version is not valid.' },
    ],
    UnsupportedOperation: [{ status: 400, message: 'The specified action is not supported.' }],
    'InvalidAccessKeyId.NotFound': [
      { status: 400, message: 'Specified access key is not found.' },
      { status: 404, message: 'Specified access key is not found.' },
    ],
    'InvalidAccessKeyId.Inactive': [{ status: 400, message: 'Specified access key is disabled.' }],
    'InvalidSecurityToken.Expired': [
      { status: 403, message: 'Specified SecurityToken is expired.' },
      { status: 400, message: 'Specified SecurityToken is expired.' },
    ],
    'InvalidSecurityToken.Malformed': [
      { status: 403, message: 'Specified SecurityToken is malformed.' },
      { status: 400, message: 'Specified SecurityToken is malformed.' },
    ],
    'InvalidSecurityToken.MismatchWithAccessKey': [
      { status: 403, message: 'Specified SecurityToken mismatch with the AccessKey.' },
      { status: 400, message: 'Specified SecurityToken mismatch with the AccessKey.' },
    ],
    MissingSecurityToken: [{ status: 400, message: 'SecurityToken is mandatory for this action.' }],
    SignatureDoesNotMatch: [
      { status: 400, message: 'Specified signature is not matched with our calculation. server string to sign is:' },
      { status: 403, message: 'Specified signature is not matched with our calculation. server string to sign is:' },
    ],
    InvalidAccessKeySecret: [{ status: 400, message: 'The AccessKeySecret is incorrect.' }],
    IncompleteSignature: [
      { status: 400, message: 'The request signature does not conform to Aliyun standards.' },
      {
        status: 400,
        message:
          'The request signature does not conform to Aliyun standards. The Authorization header holds no signature.',
      },
    ],
    SignatureNonceUsed: [{ status: 400, message: 'Specified signature nonce was used already.' }],
    'InvalidTimeStamp.Format': [{ status: 400, message: 'Specified time stamp or date value is not well formatted.' }],
    'InvalidTimeStamp.Expired': [{ status: 400, message: 'Specified time stamp or date value is expired.' }],
    Throttling: [
      { status: 400, message: 'Request was denied due to request throttling.' },
      { status: 429, message: 'Request was denied due to request throttling.' },
      { status: 503, message: 'Request was denied due to request throttling.' },
    ],
    'Throttling.User': [
      { status: 400, message: 'Request was denied due to user flow control.' },
      { status: 429, message: 'Request was denied due to user flow control.' },
      { status: 503, message: 'Request was denied due to user flow control.' },
    ],
    'Throttling.Api': [
      { status: 400, message: 'Request was denied due to api flow control.' },
      { status: 429, message: 'Request was denied due to api flow control.' },
      { status: 503, message: 'Request was denied due to api flow control.' },
    ],
    Forbidden: [{ status: 403, message: 'User not authorized to operate on the specified resource.' }],
    'Forbidden.RAM': [
      {
        status: 403,
        message: "User not authorized to operate on the specified resource, or this API doesn't support RAM.",
      },
    ],
    NoPermission: [{ status: 403, message: 'You are not authorized to do this action.' }],
    'Forbidden.RiskControl': [
      { status: 400, message: 'This operation is forbidden by Aliyun RiskControl system.' },
      { status: 403, message: 'This operation is forbidden by Aliyun RiskControl system.' },
    ],
    InternalError: [{ status: 500, message: 'The request processing has failed due to some unknown error.' }],
    'InternalError.Timeout': [{ status: 500, message: 'The request processing has timed out.' }],
    ServiceUnavailable: [{ status: 503, message: 'The request has failed due to a temporary failure of the server.' }],
    MissingIsolationId: [{ status: 400, message: 'IsolationId is mandatory for this action.' }],
    'iot.lv.requestError': [{ status: 400, message: 'request error' }],
    'iot.lv.requestParamError': [{ status: 403, message: 'request parameter error' }],
    'iot.lv.requestAuthError': [{ status: 403, message: 'request auth error' }],
  },
};
