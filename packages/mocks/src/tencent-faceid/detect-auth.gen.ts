// Generated from specs/tencent-faceid/detect-auth.yaml by `npm run generate`. Do not edit.

import { detectAuth } from '@polyface/clients/tencent-faceid';
import type { DocumentedOperation } from '../core/documented.ts';

/**
 * The documented responses of `detectAuth`.
 *
 * `detectAuth` 文档所载的响应。
 */
export const detectAuthDocumented: DocumentedOperation<typeof detectAuth> = {
  operation: detectAuth,
  example: { RuleId: '12', IdCard: '11204416541220243X', Name: '韦小宝', RedirectUrl: 'https://example.com/done' },
  success: {
    Url: 'https://open.faceid.qq.com/v1/web?biz=example',
    BizToken: '5A34F8D2-7D5C-4F5A-9C8E-1B2C3D4E5F60',
    RequestId: '94b54cdf-d975-4718-b091-32f8d79d6397',
  },
  errors: {
    'FailedOperation.DecryptSystemError': [{ status: 200, message: '解密失败。' }],
    'FailedOperation.UnKnown': [{ status: 200, message: '内部未知错误。' }],
    InvalidParameter: [{ status: 200, message: '参数错误。' }],
    'UnauthorizedOperation.Arrears': [{ status: 200, message: '账号已欠费。' }],
    'UnauthorizedOperation.Nonactivated': [{ status: 200, message: '未开通服务。' }],
  },
};
