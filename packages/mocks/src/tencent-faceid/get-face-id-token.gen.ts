// Generated from specs/tencent-faceid/get-face-id-token.yaml by `npm run generate`. Do not edit.

import { getFaceIdToken } from '@polyface/clients/tencent-faceid';
import type { DocumentedOperation } from '../core/documented.ts';

/**
 * The documented responses of `getFaceIdToken`.
 *
 * `getFaceIdToken` 文档所载的响应。
 */
export const getFaceIdTokenDocumented: DocumentedOperation<typeof getFaceIdToken> = {
  operation: getFaceIdToken,
  example: { CompareLib: 'BUSINESS', IdCard: '11204416541220243X', Name: '韦小宝' },
  success: { FaceIdToken: '42S41B31D-5974-4674-EABB-8FFF1EC99F819', RequestId: '94b54cdf-d975-4718-b091-32f8d79d6397' },
  errors: {
    'FailedOperation.DecryptSystemError': [{ status: 200, message: '解密失败。' }],
    'FailedOperation.ImageSizeTooLarge': [{ status: 200, message: '图片尺寸过大。' }],
    'FailedOperation.UnKnown': [{ status: 200, message: '内部未知错误。' }],
    InvalidParameter: [
      { status: 200, message: '参数错误。' },
      { status: 200, message: 'Parameter `IdCard` is required when CompareLib is BUSINESS.' },
    ],
    'UnauthorizedOperation.Arrears': [{ status: 200, message: '账号已欠费。' }],
    'UnauthorizedOperation.Nonactivated': [{ status: 200, message: '未开通服务。' }],
  },
};
