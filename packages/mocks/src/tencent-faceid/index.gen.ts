// Generated from specs/tencent-faceid/ by `npm run generate`. Do not edit.

import type {
  detectAuth,
  getDetectInfoEnhanced,
  getFaceIdResult,
  getFaceIdToken,
} from '@polyface/clients/tencent-faceid';
import { createMock, type Mock, type MockedOperation, type MockOptions } from '../index.ts';
import { detectAuthDocumented } from './detect-auth.gen.ts';
import { getDetectInfoEnhancedDocumented } from './get-detect-info-enhanced.gen.ts';
import { getFaceIdResultDocumented } from './get-face-id-result.gen.ts';
import { getFaceIdTokenDocumented } from './get-face-id-token.gen.ts';
import { tencentFaceidDocumented } from './service.gen.ts';

/**
 * A mock of Tencent Cloud FaceID.
 *
 * 腾讯云慧眼人脸核身的 Mock。
 */
export interface TencentFaceidMock extends Mock<{
  readonly detectAuth: typeof detectAuth;
  readonly getDetectInfoEnhanced: typeof getDetectInfoEnhanced;
  readonly getFaceIdResult: typeof getFaceIdResult;
  readonly getFaceIdToken: typeof getFaceIdToken;
}> {
  /**
   * Start a hosted verification
   *
   * 实名核身鉴权
   *
   * @see https://polyface.github.io/polyface/en/tencent-faceid/detect-auth/
   */
  readonly detectAuth: MockedOperation<typeof detectAuth>;
  /**
   * Get the result of a hosted verification
   *
   * 获取实名核身结果信息增强版
   *
   * @see https://polyface.github.io/polyface/en/tencent-faceid/get-detect-info-enhanced/
   */
  readonly getDetectInfoEnhanced: MockedOperation<typeof getDetectInfoEnhanced>;
  /**
   * Get the result of a verification
   *
   * 获取 SDK 核验结果
   *
   * @see https://polyface.github.io/polyface/en/tencent-faceid/get-face-id-result/
   */
  readonly getFaceIdResult: MockedOperation<typeof getFaceIdResult>;
  /**
   * Get an SDK token
   *
   * 获取 SDK 核验 Token
   *
   * @see https://polyface.github.io/polyface/en/tencent-faceid/get-face-id-token/
   */
  readonly getFaceIdToken: MockedOperation<typeof getFaceIdToken>;
}

/**
 * Creates a mock of Tencent Cloud FaceID.
 *
 * 创建腾讯云慧眼人脸核身的 Mock。
 */
export function mockTencentFaceid(options: MockOptions = {}): TencentFaceidMock {
  return createMock(
    tencentFaceidDocumented,
    {
      detectAuth: detectAuthDocumented,
      getDetectInfoEnhanced: getDetectInfoEnhancedDocumented,
      getFaceIdResult: getFaceIdResultDocumented,
      getFaceIdToken: getFaceIdTokenDocumented,
    },
    options,
  );
}
