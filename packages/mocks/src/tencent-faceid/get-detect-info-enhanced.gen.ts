// Generated from specs/tencent-faceid/get-detect-info-enhanced.yaml by `npm run generate`. Do not edit.

import { getDetectInfoEnhanced } from '@polyface/clients/tencent-faceid';
import type { DocumentedOperation } from '../core/documented.ts';

/**
 * The documented responses of `getDetectInfoEnhanced`.
 *
 * `getDetectInfoEnhanced` 文档所载的响应。
 */
export const getDetectInfoEnhancedDocumented: DocumentedOperation<typeof getDetectInfoEnhanced> = {
  operation: getDetectInfoEnhanced,
  example: { BizToken: '5A34F8D2-7D5C-4F5A-9C8E-1B2C3D4E5F60', RuleId: '12' },
  success: {
    Text: { ErrCode: 0, ErrMsg: '成功', IdCard: '11204416541220243X', Name: '韦小宝', Sim: '98.50' },
    IdCardData: null,
    BestFrame: null,
    VideoData: null,
    RequestId: '94b54cdf-d975-4718-b091-32f8d79d6397',
  },
  errors: {
    'FailedOperation.DecryptSystemError': [{ status: 200, message: '解密失败。' }],
    'FailedOperation.UnKnown': [{ status: 200, message: '内部未知错误。' }],
    'UnauthorizedOperation.Nonactivated': [{ status: 200, message: '未开通服务。' }],
    InvalidParameter: [{ status: 200, message: '参数错误。' }],
  },
};
