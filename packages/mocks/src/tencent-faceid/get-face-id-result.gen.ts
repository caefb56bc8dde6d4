// Generated from specs/tencent-faceid/get-face-id-result.yaml by `npm run generate`. Do not edit.

import { getFaceIdResult } from '@polyface/clients/tencent-faceid';
import type { DocumentedOperation } from '../core/documented.ts';

/**
 * The documented responses of `getFaceIdResult`.
 *
 * `getFaceIdResult` 文档所载的响应。
 */
export const getFaceIdResultDocumented: DocumentedOperation<typeof getFaceIdResult> = {
  operation: getFaceIdResult,
  example: { FaceIdToken: '42S41B31D-5974-4674-EABB-8FFF1EC99F819', IsNeedBestFrame: false },
  success: {
    IdCard: '11204416541220243X',
    Name: '韦小宝',
    Result: '0',
    Description: '成功',
    Similarity: 98.5,
    VideoBase64: null,
    BestFrameBase64: null,
    Extra: null,
    RequestId: '94b54cdf-d975-4718-b091-32f8d79d6397',
  },
  errors: {
    'FailedOperation.UnKnown': [{ status: 200, message: '内部未知错误。' }],
    InvalidParameter: [{ status: 200, message: '参数错误。' }],
    'UnauthorizedOperation.Arrears': [{ status: 200, message: '账号已欠费。' }],
    'UnauthorizedOperation.Nonactivated': [{ status: 200, message: '未开通服务。' }],
  },
};
