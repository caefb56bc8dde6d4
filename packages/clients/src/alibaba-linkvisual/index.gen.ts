// Generated from specs/alibaba-linkvisual/ by `npm run generate`. Do not edit.

import { createClient, type ClientOptions, type Method, type PagedMethod } from '@polyface/runtime';
import type { AlibabaRpcSigning } from '@polyface/runtime/protocols/alibaba-rpc';
import {
  addFaceUserGroup,
  type AddFaceUserGroupInput,
  type AddFaceUserGroupOutput,
} from './add-face-user-group.gen.ts';
import {
  addFaceUserPicture,
  type AddFaceUserPictureInput,
  type AddFaceUserPictureOutput,
} from './add-face-user-picture.gen.ts';
import {
  addFaceUserToUserGroup,
  type AddFaceUserToUserGroupInput,
  type AddFaceUserToUserGroupOutput,
} from './add-face-user-to-user-group.gen.ts';
import { addFaceUser, type AddFaceUserInput, type AddFaceUserOutput } from './add-face-user.gen.ts';
import {
  deleteFaceUserGroup,
  type DeleteFaceUserGroupInput,
  type DeleteFaceUserGroupOutput,
} from './delete-face-user-group.gen.ts';
import {
  deleteFaceUserPicture,
  type DeleteFaceUserPictureInput,
  type DeleteFaceUserPictureOutput,
} from './delete-face-user-picture.gen.ts';
import { deleteFaceUser, type DeleteFaceUserInput, type DeleteFaceUserOutput } from './delete-face-user.gen.ts';
import {
  queryFaceCustomUserIdByUserId,
  type QueryFaceCustomUserIdByUserIdInput,
  type QueryFaceCustomUserIdByUserIdOutput,
} from './query-face-custom-user-id-by-user-id.gen.ts';
import {
  queryFaceUserBatch,
  type QueryFaceUserBatchInput,
  type QueryFaceUserBatchOutput,
} from './query-face-user-batch.gen.ts';
import {
  queryFaceUserByName,
  type QueryFaceUserByNameInput,
  type QueryFaceUserByNameOutput,
} from './query-face-user-by-name.gen.ts';
import {
  queryFaceUserIdByCustomUserId,
  type QueryFaceUserIdByCustomUserIdInput,
  type QueryFaceUserIdByCustomUserIdOutput,
} from './query-face-user-id-by-custom-user-id.gen.ts';
import { queryFaceUser, type QueryFaceUserInput, type QueryFaceUserOutput } from './query-face-user.gen.ts';
import {
  removeFaceUserFromUserGroup,
  type RemoveFaceUserFromUserGroupInput,
  type RemoveFaceUserFromUserGroupOutput,
} from './remove-face-user-from-user-group.gen.ts';
import { updateFaceUser, type UpdateFaceUserInput, type UpdateFaceUserOutput } from './update-face-user.gen.ts';
import type { AlibabaLinkvisualOptions } from './service.gen.ts';

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
export type { AlibabaRpcSigning } from '@polyface/runtime/protocols/alibaba-rpc';
export { alibabaLinkvisual, type AlibabaLinkvisualErrorCode, type AlibabaLinkvisualOptions } from './service.gen.ts';
export {
  addFaceUserGroup,
  type AddFaceUserGroupInput,
  type AddFaceUserGroupOutput,
  type AddFaceUserGroupErrorCode,
} from './add-face-user-group.gen.ts';
export {
  addFaceUserPicture,
  type AddFaceUserPictureInput,
  type AddFaceUserPictureOutput,
  type AddFaceUserPictureErrorCode,
} from './add-face-user-picture.gen.ts';
export {
  addFaceUserToUserGroup,
  type AddFaceUserToUserGroupInput,
  type AddFaceUserToUserGroupOutput,
  type AddFaceUserToUserGroupErrorCode,
} from './add-face-user-to-user-group.gen.ts';
export {
  addFaceUser,
  type AddFaceUserInput,
  type AddFaceUserOutput,
  type AddFaceUserErrorCode,
} from './add-face-user.gen.ts';
export {
  deleteFaceUserGroup,
  type DeleteFaceUserGroupInput,
  type DeleteFaceUserGroupOutput,
  type DeleteFaceUserGroupErrorCode,
} from './delete-face-user-group.gen.ts';
export {
  deleteFaceUserPicture,
  type DeleteFaceUserPictureInput,
  type DeleteFaceUserPictureOutput,
  type DeleteFaceUserPictureErrorCode,
} from './delete-face-user-picture.gen.ts';
export {
  deleteFaceUser,
  type DeleteFaceUserInput,
  type DeleteFaceUserOutput,
  type DeleteFaceUserErrorCode,
} from './delete-face-user.gen.ts';
export {
  queryFaceCustomUserIdByUserId,
  type QueryFaceCustomUserIdByUserIdInput,
  type QueryFaceCustomUserIdByUserIdOutput,
  type QueryFaceCustomUserIdByUserIdErrorCode,
} from './query-face-custom-user-id-by-user-id.gen.ts';
export {
  queryFaceUserBatch,
  type QueryFaceUserBatchInput,
  type QueryFaceUserBatchOutput,
  type QueryFaceUserBatchErrorCode,
} from './query-face-user-batch.gen.ts';
export type { FaceFeature, FacePicture, FaceUser } from './query-face-user-batch.types.gen.ts';
export {
  queryFaceUserByName,
  type QueryFaceUserByNameInput,
  type QueryFaceUserByNameOutput,
  type QueryFaceUserByNameErrorCode,
} from './query-face-user-by-name.gen.ts';
export {
  queryFaceUserIdByCustomUserId,
  type QueryFaceUserIdByCustomUserIdInput,
  type QueryFaceUserIdByCustomUserIdOutput,
  type QueryFaceUserIdByCustomUserIdErrorCode,
} from './query-face-user-id-by-custom-user-id.gen.ts';
export {
  queryFaceUser,
  type QueryFaceUserInput,
  type QueryFaceUserOutput,
  type QueryFaceUserErrorCode,
} from './query-face-user.gen.ts';
export {
  removeFaceUserFromUserGroup,
  type RemoveFaceUserFromUserGroupInput,
  type RemoveFaceUserFromUserGroupOutput,
  type RemoveFaceUserFromUserGroupErrorCode,
} from './remove-face-user-from-user-group.gen.ts';
export {
  updateFaceUser,
  type UpdateFaceUserInput,
  type UpdateFaceUserOutput,
  type UpdateFaceUserErrorCode,
} from './update-face-user.gen.ts';

/**
 * A client of Alibaba Cloud LinkVisual.
 *
 * 阿里云 LinkVisual 的客户端。
 */
export interface AlibabaLinkvisualClient {
  /**
   * Add a user group
   *
   * 添加用户组
   *
   * @see https://polyface.github.io/polyface/en/alibaba-linkvisual/add-face-user-group/
   */
  readonly addFaceUserGroup: Method<AddFaceUserGroupInput, AddFaceUserGroupOutput>;
  /**
   * Add a picture of a user
   *
   * 添加人脸图片
   *
   * @see https://polyface.github.io/polyface/en/alibaba-linkvisual/add-face-user-picture/
   */
  readonly addFaceUserPicture: Method<AddFaceUserPictureInput, AddFaceUserPictureOutput>;
  /**
   * Add a user to a group
   *
   * 将用户加入用户组
   *
   * @see https://polyface.github.io/polyface/en/alibaba-linkvisual/add-face-user-to-user-group/
   */
  readonly addFaceUserToUserGroup: Method<AddFaceUserToUserGroupInput, AddFaceUserToUserGroupOutput>;
  /**
   * Add a user
   *
   * 添加人脸用户
   *
   * @see https://polyface.github.io/polyface/en/alibaba-linkvisual/add-face-user/
   */
  readonly addFaceUser: Method<AddFaceUserInput, AddFaceUserOutput>;
  /**
   * Delete a user group
   *
   * 删除用户组
   *
   * @see https://polyface.github.io/polyface/en/alibaba-linkvisual/delete-face-user-group/
   */
  readonly deleteFaceUserGroup: Method<DeleteFaceUserGroupInput, DeleteFaceUserGroupOutput>;
  /**
   * Delete a picture of a user
   *
   * 删除人脸图片
   *
   * @see https://polyface.github.io/polyface/en/alibaba-linkvisual/delete-face-user-picture/
   */
  readonly deleteFaceUserPicture: Method<DeleteFaceUserPictureInput, DeleteFaceUserPictureOutput>;
  /**
   * Delete a user
   *
   * 删除人脸用户
   *
   * @see https://polyface.github.io/polyface/en/alibaba-linkvisual/delete-face-user/
   */
  readonly deleteFaceUser: Method<DeleteFaceUserInput, DeleteFaceUserOutput>;
  /**
   * Get the custom user ID by user ID
   *
   * 按用户 ID 查询自定义用户 ID
   *
   * @see https://polyface.github.io/polyface/en/alibaba-linkvisual/query-face-custom-user-id-by-user-id/
   */
  readonly queryFaceCustomUserIdByUserId: Method<
    QueryFaceCustomUserIdByUserIdInput,
    QueryFaceCustomUserIdByUserIdOutput
  >;
  /**
   * Get users by a list of user IDs
   *
   * 批量查询用户信息
   *
   * @see https://polyface.github.io/polyface/en/alibaba-linkvisual/query-face-user-batch/
   */
  readonly queryFaceUserBatch: Method<QueryFaceUserBatchInput, QueryFaceUserBatchOutput>;
  /**
   * Search users by name
   *
   * 按姓名查询人脸用户
   *
   * @see https://polyface.github.io/polyface/en/alibaba-linkvisual/query-face-user-by-name/
   */
  readonly queryFaceUserByName: PagedMethod<QueryFaceUserByNameInput, QueryFaceUserByNameOutput>;
  /**
   * Get user IDs by custom user ID
   *
   * 按自定义用户 ID 查询用户 ID
   *
   * @see https://polyface.github.io/polyface/en/alibaba-linkvisual/query-face-user-id-by-custom-user-id/
   */
  readonly queryFaceUserIdByCustomUserId: Method<
    QueryFaceUserIdByCustomUserIdInput,
    QueryFaceUserIdByCustomUserIdOutput
  >;
  /**
   * Get a user
   *
   * 查询人脸用户
   *
   * @see https://polyface.github.io/polyface/en/alibaba-linkvisual/query-face-user/
   */
  readonly queryFaceUser: Method<QueryFaceUserInput, QueryFaceUserOutput>;
  /**
   * Remove a user from a group
   *
   * 将用户移出用户组
   *
   * @see https://polyface.github.io/polyface/en/alibaba-linkvisual/remove-face-user-from-user-group/
   */
  readonly removeFaceUserFromUserGroup: Method<RemoveFaceUserFromUserGroupInput, RemoveFaceUserFromUserGroupOutput>;
  /**
   * Update a user
   *
   * 修改人脸用户
   *
   * @see https://polyface.github.io/polyface/en/alibaba-linkvisual/update-face-user/
   */
  readonly updateFaceUser: Method<UpdateFaceUserInput, UpdateFaceUserOutput>;
}

/**
 * Creates a client of Alibaba Cloud LinkVisual.
 *
 * 创建阿里云 LinkVisual 的客户端。
 */
export function createAlibabaLinkvisual(
  options: ClientOptions<AlibabaRpcSigning> & AlibabaLinkvisualOptions,
): AlibabaLinkvisualClient {
  return createClient(
    {
      addFaceUserGroup,
      addFaceUserPicture,
      addFaceUserToUserGroup,
      addFaceUser,
      deleteFaceUserGroup,
      deleteFaceUserPicture,
      deleteFaceUser,
      queryFaceCustomUserIdByUserId,
      queryFaceUserBatch,
      queryFaceUserByName,
      queryFaceUserIdByCustomUserId,
      queryFaceUser,
      removeFaceUserFromUserGroup,
      updateFaceUser,
    },
    options,
  );
}
