// Generated from specs/alibaba-iot/ by `npm run generate`. Do not edit.

import { createClient, type ClientOptions, type Method } from '@polyface/runtime';
import type { AlibabaGatewaySigning } from '@polyface/runtime/protocols/alibaba-gateway';
import {
  addFacePermission,
  type AddFacePermissionInput,
  type AddFacePermissionOutput,
} from './add-face-permission.gen.ts';
import { deleteFaceImage, type DeleteFaceImageInput, type DeleteFaceImageOutput } from './delete-face-image.gen.ts';
import {
  deleteFacePermission,
  type DeleteFacePermissionInput,
  type DeleteFacePermissionOutput,
} from './delete-face-permission.gen.ts';
import { getFaceImage, type GetFaceImageInput, type GetFaceImageOutput } from './get-face-image.gen.ts';
import { saveFaceImage, type SaveFaceImageInput, type SaveFaceImageOutput } from './save-face-image.gen.ts';
import type { AlibabaIotOptions } from './service.gen.ts';

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
export type { AlibabaGatewaySigning } from '@polyface/runtime/protocols/alibaba-gateway';
export { alibabaIot, type AlibabaIotErrorCode, type AlibabaIotOptions } from './service.gen.ts';
export {
  addFacePermission,
  type AddFacePermissionInput,
  type AddFacePermissionOutput,
  type AddFacePermissionErrorCode,
} from './add-face-permission.gen.ts';
export type { UserType } from './add-face-permission.types.gen.ts';
export {
  deleteFaceImage,
  type DeleteFaceImageInput,
  type DeleteFaceImageOutput,
  type DeleteFaceImageErrorCode,
} from './delete-face-image.gen.ts';
export {
  deleteFacePermission,
  type DeleteFacePermissionInput,
  type DeleteFacePermissionOutput,
  type DeleteFacePermissionErrorCode,
} from './delete-face-permission.gen.ts';
export {
  getFaceImage,
  type GetFaceImageInput,
  type GetFaceImageOutput,
  type GetFaceImageErrorCode,
} from './get-face-image.gen.ts';
export type { Policy } from './get-face-image.types.gen.ts';
export {
  saveFaceImage,
  type SaveFaceImageInput,
  type SaveFaceImageOutput,
  type SaveFaceImageErrorCode,
} from './save-face-image.gen.ts';
export type { Policy as SaveFaceImagePolicy, SaveFaceByBase64, SaveFaceByUrl } from './save-face-image.types.gen.ts';

/**
 * A client of Alibaba Cloud IoT face service.
 *
 * 阿里云物联网平台人脸服务的客户端。
 */
export interface AlibabaIotClient {
  /**
   * Grant access permissions
   *
   * 添加通行权限
   *
   * @see https://polyface.github.io/polyface/en/alibaba-iot/add-face-permission/
   */
  readonly addFacePermission: Method<AddFacePermissionInput, AddFacePermissionOutput>;
  /**
   * Delete the face picture of a user
   *
   * 删除人脸图片
   *
   * @see https://polyface.github.io/polyface/en/alibaba-iot/delete-face-image/
   */
  readonly deleteFaceImage: Method<DeleteFaceImageInput, DeleteFaceImageOutput>;
  /**
   * Revoke access permissions
   *
   * 删除通行权限
   *
   * @see https://polyface.github.io/polyface/en/alibaba-iot/delete-face-permission/
   */
  readonly deleteFacePermission: Method<DeleteFacePermissionInput, DeleteFacePermissionOutput>;
  /**
   * Get the face picture of a user
   *
   * 查询人脸图片
   *
   * @see https://polyface.github.io/polyface/en/alibaba-iot/get-face-image/
   */
  readonly getFaceImage: Method<GetFaceImageInput, GetFaceImageOutput>;
  /**
   * Save the face picture of a user
   *
   * 保存人脸图片
   *
   * @see https://polyface.github.io/polyface/en/alibaba-iot/save-face-image/
   */
  readonly saveFaceImage: Method<SaveFaceImageInput, SaveFaceImageOutput>;
}

/**
 * Creates a client of Alibaba Cloud IoT face service.
 *
 * 创建阿里云物联网平台人脸服务的客户端。
 */
export function createAlibabaIot(options: ClientOptions<AlibabaGatewaySigning> & AlibabaIotOptions): AlibabaIotClient {
  return createClient(
    { addFacePermission, deleteFaceImage, deleteFacePermission, getFaceImage, saveFaceImage },
    options,
  );
}
