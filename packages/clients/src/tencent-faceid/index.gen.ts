// Generated from specs/tencent-faceid/ by `npm run generate`. Do not edit.

import { createClient, type ClientOptions, type Method } from '@polyface/runtime';
import type { TencentTc3Signing } from '@polyface/runtime/protocols/tencent-tc3';
import { detectAuth, type DetectAuthInput, type DetectAuthOutput } from './detect-auth.gen.ts';
import {
  getDetectInfoEnhanced,
  type GetDetectInfoEnhancedInput,
  type GetDetectInfoEnhancedOutput,
} from './get-detect-info-enhanced.gen.ts';
import { getFaceIdResult, type GetFaceIdResultInput, type GetFaceIdResultOutput } from './get-face-id-result.gen.ts';
import { getFaceIdToken, type GetFaceIdTokenInput, type GetFaceIdTokenOutput } from './get-face-id-token.gen.ts';
import type { TencentFaceidOptions } from './service.gen.ts';

export {
  createClient,
  CredentialsError,
  InvalidInputError,
  InvalidOptionsError,
  isPolyfaceError,
  isVendorError,
  outcomesIn,
  PolyfaceError,
  RequestError,
  TransportError,
  UnexpectedResponseError,
  VendorError,
} from '@polyface/runtime';
export type {
  ApiResponse,
  CallError,
  CallEvent,
  CallOptions,
  ClientOptions,
  Credentials,
  CredentialsProvider,
  CredentialsRequest,
  Environment,
  ErrorEvent,
  ErrorKind,
  Fetch,
  FetchInit,
  FetchResponse,
  FoundOutcome,
  Hooks,
  Issue,
  Limiter,
  LimiterRequest,
  Logger,
  LogLevel,
  Method,
  Operation,
  PagedMethod,
  Paging,
  ProvidedCredentials,
  RequestEvent,
  RequestExplanation,
  ResponseEvent,
  ResponseIssues,
  Result,
  RetryAdvice,
  RetryEvent,
  RetryOptions,
  RetryReason,
  Service,
  TransportFailure,
  WaitEvent,
} from '@polyface/runtime';
export type { TencentTc3Signing } from '@polyface/runtime/protocols/tencent-tc3';
export { tencentFaceid, type TencentFaceidErrorCode, type TencentFaceidOptions } from './service.gen.ts';
export {
  detectAuth,
  type DetectAuthInput,
  type DetectAuthOutput,
  type DetectAuthErrorCode,
} from './detect-auth.gen.ts';
export type { Encryption, IntentionAction, IntentionConfig, IntentionQuestion } from './detect-auth.types.gen.ts';
export {
  getDetectInfoEnhanced,
  type GetDetectInfoEnhancedInput,
  type GetDetectInfoEnhancedOutput,
  type GetDetectInfoEnhancedErrorCode,
} from './get-detect-info-enhanced.gen.ts';
export type {
  DetectInfoBestFrame,
  DetectInfoIdCardData,
  DetectInfoText,
  DetectInfoVideoData,
  IntentionActionResult,
  IntentionQuestionResult,
  IntentionVerifyData,
  ResponseEncryption,
} from './get-detect-info-enhanced.types.gen.ts';
export {
  getFaceIdResult,
  type GetFaceIdResultInput,
  type GetFaceIdResultOutput,
  type GetFaceIdResultErrorCode,
} from './get-face-id-result.gen.ts';
export {
  getFaceIdToken,
  type GetFaceIdTokenInput,
  type GetFaceIdTokenOutput,
  type GetFaceIdTokenErrorCode,
} from './get-face-id-token.gen.ts';
export type { CompareWithBusiness, CompareWithPhoto } from './get-face-id-token.types.gen.ts';

/**
 * A client of Tencent Cloud FaceID.
 *
 * 腾讯云慧眼人脸核身的客户端。
 */
export interface TencentFaceidClient {
  /**
   * Start a hosted verification
   *
   * 实名核身鉴权
   *
   * @see https://polyface.github.io/polyface/en/tencent-faceid/detect-auth/
   */
  readonly detectAuth: Method<DetectAuthInput, DetectAuthOutput>;
  /**
   * Get the result of a hosted verification
   *
   * 获取实名核身结果信息增强版
   *
   * @see https://polyface.github.io/polyface/en/tencent-faceid/get-detect-info-enhanced/
   */
  readonly getDetectInfoEnhanced: Method<GetDetectInfoEnhancedInput, GetDetectInfoEnhancedOutput>;
  /**
   * Get the result of a verification
   *
   * 获取 SDK 核验结果
   *
   * @see https://polyface.github.io/polyface/en/tencent-faceid/get-face-id-result/
   */
  readonly getFaceIdResult: Method<GetFaceIdResultInput, GetFaceIdResultOutput>;
  /**
   * Get an SDK token
   *
   * 获取 SDK 核验 Token
   *
   * @see https://polyface.github.io/polyface/en/tencent-faceid/get-face-id-token/
   */
  readonly getFaceIdToken: Method<GetFaceIdTokenInput, GetFaceIdTokenOutput>;
}

/**
 * Creates a client of Tencent Cloud FaceID.
 *
 * 创建腾讯云慧眼人脸核身的客户端。
 */
export function createTencentFaceid(
  options: ClientOptions<TencentTc3Signing> & TencentFaceidOptions,
): TencentFaceidClient {
  return createClient({ detectAuth, getDetectInfoEnhanced, getFaceIdResult, getFaceIdToken }, options);
}
