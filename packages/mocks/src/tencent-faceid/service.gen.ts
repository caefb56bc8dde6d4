// Generated from specs/tencent-faceid/service.yaml by `npm run generate`. Do not edit.

import { tencentFaceid } from '@polyface/clients/tencent-faceid';
import { tencentTc3Server } from '@polyface/runtime/protocols/tencent-tc3/server';
import type { DocumentedService } from '../core/documented.ts';

/**
 * The documented responses that all operations of Tencent Cloud FaceID share.
 *
 * 腾讯云慧眼人脸核身各接口的公共响应。
 */
export const tencentFaceidDocumented: DocumentedService = {
  service: tencentFaceid,
  protocol: tencentTc3Server,
  hosts: ['faceid.tencentcloudapi.com', 'faceid.{region}.tencentcloudapi.com'],
  errors: {
    'AuthFailure.SignatureExpire': [
      { status: 200, message: '签名过期，请检查本机时间。' },
      { status: 200, message: 'The signature is expired, please request again.' },
    ],
    'AuthFailure.SignatureFailure': [
      {
        status: 200,
        message: 'The provided credentials could not be validated. Please check your signature is correct.',
      },
      { status: 200, message: 'The request was seen before.' },
    ],
    'AuthFailure.InvalidAuthorization': [
      { status: 200, message: 'The `Authorization` in the HTTP header does not meet the Tencent Cloud standard.' },
      { status: 200, message: "The `Authorization` in the request headers doesn't meet Tencent Cloud standards." },
    ],
    'AuthFailure.InvalidSecretId': [{ status: 200, message: 'The SecretId is not a cloud API key.' }],
    'AuthFailure.SecretIdNotFound': [
      { status: 200, message: 'The SecretId is not found, please ensure that your SecretId is correct.' },
    ],
    'AuthFailure.TokenFailure': [
      { status: 200, message: 'The token is invalid or has expired.' },
      { status: 200, message: 'Token verification failed, please check if your Token is correct.' },
    ],
    'AuthFailure.UnauthorizedOperation': [
      { status: 200, message: 'You are not authorized to perform this operation. Check your CAM policies.' },
    ],
    'AuthFailure.MFAFailure': [{ status: 200, message: 'MFA failure.' }],
    ActionOffline: [{ status: 200, message: 'This API has been taken offline.' }],
    InvalidAction: [
      { status: 200, message: 'The action is invalid or does not exist.' },
      { status: 200, message: 'The request `Action` is invalid or not found.' },
    ],
    NoSuchProduct: [{ status: 200, message: 'The product does not exist.' }],
    NoSuchVersion: [
      { status: 200, message: 'The API version does not exist.' },
      { status: 200, message: 'The request `Version` is invalid or not found.' },
    ],
    MissingParameter: [
      { status: 200, message: 'A parameter is missing.' },
      { status: 200, message: 'The request is missing a required parameter `Timestamp`.' },
    ],
    InvalidParameter: [
      { status: 200, message: 'A parameter is invalid.' },
      { status: 200, message: 'The parameters are not valid.' },
    ],
    InvalidParameterValue: [
      { status: 200, message: 'The value of a parameter is invalid.' },
      { status: 200, message: 'Parameter `CompareLib` must be one of "BUSINESS", "LOCAL".' },
    ],
    UnknownParameter: [
      { status: 200, message: 'An undefined parameter was given.' },
      { status: 200, message: 'The parameter `Comparelib` is not recognized.' },
    ],
    InvalidRequest: [
      { status: 200, message: 'The request body is malformed.' },
      { status: 200, message: 'The `Content-Type` in the request headers is not supported.' },
    ],
    UnsupportedRegion: [{ status: 200, message: 'The region is not supported by this API.' }],
    UnsupportedProtocol: [
      { status: 200, message: 'The request method is not supported, only GET and POST are.' },
      { status: 200, message: 'The HTTP(S) protocol of the request is not supported: only GET and POST are.' },
    ],
    UnsupportedOperation: [{ status: 200, message: 'The operation is not supported.' }],
    RequestLimitExceeded: [
      { status: 200, message: 'Your current request times exceed the limit, please try again later.' },
      {
        status: 200,
        message:
          'Your current request times equals to `101` in a second, which exceeds the frequency limit `100` for a second. Please reduce the frequency of calls.',
      },
    ],
    'RequestLimitExceeded.GlobalRegionUinLimitExceeded': [
      { status: 200, message: 'The main account exceeds the rate limit.' },
    ],
    'RequestLimitExceeded.IPLimitExceeded': [{ status: 200, message: 'The IP address exceeds the rate limit.' }],
    'RequestLimitExceeded.UinLimitExceeded': [{ status: 200, message: 'The main account exceeds the rate limit.' }],
    LimitExceeded: [{ status: 200, message: 'The quota is exceeded.' }],
    RequestSizeLimitExceeded: [
      { status: 200, message: 'The request size exceeds the limit.' },
      { status: 200, message: 'The size of the request exceeds the limit of 10485760 bytes.' },
    ],
    ResponseSizeLimitExceeded: [{ status: 200, message: 'The response size exceeds the limit.' }],
    IpInBlacklist: [{ status: 200, message: 'The IP address is in the blacklist.' }],
    IpNotInWhitelist: [{ status: 200, message: 'The IP address is not in the whitelist.' }],
    ResourceInUse: [{ status: 200, message: 'The resource is in use.' }],
    ResourceInsufficient: [{ status: 200, message: 'The resource is insufficient.' }],
    ResourceNotFound: [{ status: 200, message: 'The resource does not exist.' }],
    ResourceUnavailable: [{ status: 200, message: 'The resource is unavailable.' }],
    FailedOperation: [{ status: 200, message: 'The operation failed.' }],
    DryRunOperation: [{ status: 200, message: 'The request would have succeeded, but the DryRun parameter was used.' }],
    UnauthorizedOperation: [{ status: 200, message: 'The operation is unauthorized.' }],
    InternalError: [
      { status: 200, message: 'An internal error has occurred. Retry your request.' },
      { status: 200, message: 'An internal error has occurred. Please try again later.' },
    ],
    ServiceUnavailable: [{ status: 200, message: 'The service is temporarily unavailable.' }],
    'FailedOperation.StsUnAuthErrError': [{ status: 200, message: 'STS未授权。' }],
    'FailedOperation.IdFormatError': [{ status: 200, message: '输入的身份证号有误。' }],
    'FailedOperation.NameFormatError': [{ status: 200, message: '输入的姓名有误。' }],
    'FailedOperation.RequestLimitExceeded': [{ status: 200, message: '调用次数超出限制。' }],
    'FailedOperation.IdentityAuthLimitExceeded': [{ status: 200, message: '同一身份信息核验次数超限。' }],
    'InvalidParameter.RuleId': [{ status: 200, message: 'RuleId不存在。' }],
    'InvalidParameter.UnsupportEncryptField': [{ status: 200, message: '存在不加密的字段，请参考文档修改。' }],
    'InvalidParameterValue.BizTokenExpired': [{ status: 200, message: 'BizToken过期。' }],
    'InvalidParameterValue.BizTokenIllegal': [{ status: 200, message: 'BizToken不合法。' }],
    'InvalidParameterValue.RuleIdNotExist': [{ status: 200, message: 'RuleId不存在，请到人脸核身控制台申请。' }],
    'InvalidParameterValue.RuleIdDisabled': [{ status: 200, message: '该ruleid已被您停用，请确认后重试。' }],
    'UnauthorizedOperation.NonAuthorize': [{ status: 200, message: '账号未实名。' }],
    'UnauthorizedOperation.ChargeStatusException': [{ status: 200, message: '计费状态异常。' }],
    'UnauthorizedOperation.Activating': [{ status: 200, message: '服务开通中。' }],
    'UnauthorizedOperation.ActivateError': [{ status: 200, message: '服务开通异常。' }],
    'FailedOperation.EncryptSystemError': [{ status: 200, message: '加密失败。' }],
    'InternalError.UnKnown': [{ status: 200, message: '内部未知错误。' }],
    'InternalError.CompareFail': [{ status: 200, message: '比对失败。' }],
  },
};
