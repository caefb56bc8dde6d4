// Generated from specs/megvii-finauth/ by `npm run generate`. Do not edit.

import { createClient, type ClientOptions, type Method, type PagedMethod } from '@polyface/runtime';
import type { MegviiSigning } from '@polyface/runtime/protocols/megvii';
import { addFace, type AddFaceInput, type AddFaceOutput } from './add-face.gen.ts';
import { createGroup, type CreateGroupInput, type CreateGroupOutput } from './create-group.gen.ts';
import { freeGroup, type FreeGroupInput, type FreeGroupOutput } from './free-group.gen.ts';
import { getFaceInfo, type GetFaceInfoInput, type GetFaceInfoOutput } from './get-face-info.gen.ts';
import { getGroupInfo, type GetGroupInfoInput, type GetGroupInfoOutput } from './get-group-info.gen.ts';
import { getGroupSize, type GetGroupSizeInput, type GetGroupSizeOutput } from './get-group-size.gen.ts';
import { listFaces, type ListFacesInput, type ListFacesOutput } from './list-faces.gen.ts';
import { listGroups, type ListGroupsInput, type ListGroupsOutput } from './list-groups.gen.ts';
import { removeFaces, type RemoveFacesInput, type RemoveFacesOutput } from './remove-faces.gen.ts';
import { searchFaces, type SearchFacesInput, type SearchFacesOutput } from './search-faces.gen.ts';

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
export type { MegviiSigning } from '@polyface/runtime/protocols/megvii';
export { megviiFinauth, type MegviiFinauthErrorCode } from './service.gen.ts';
export { addFace, type AddFaceInput, type AddFaceOutput, type AddFaceErrorCode } from './add-face.gen.ts';
export type { AddFaceByFile, AddFaceByImage, MultiOrientedDetection } from './add-face.types.gen.ts';
export {
  createGroup,
  type CreateGroupInput,
  type CreateGroupOutput,
  type CreateGroupErrorCode,
} from './create-group.gen.ts';
export { freeGroup, type FreeGroupInput, type FreeGroupOutput, type FreeGroupErrorCode } from './free-group.gen.ts';
export {
  getFaceInfo,
  type GetFaceInfoInput,
  type GetFaceInfoOutput,
  type GetFaceInfoErrorCode,
} from './get-face-info.gen.ts';
export type { FaceInfo } from './get-face-info.types.gen.ts';
export {
  getGroupInfo,
  type GetGroupInfoInput,
  type GetGroupInfoOutput,
  type GetGroupInfoErrorCode,
} from './get-group-info.gen.ts';
export type { GroupInfo } from './get-group-info.types.gen.ts';
export {
  getGroupSize,
  type GetGroupSizeInput,
  type GetGroupSizeOutput,
  type GetGroupSizeErrorCode,
} from './get-group-size.gen.ts';
export { listFaces, type ListFacesInput, type ListFacesOutput, type ListFacesErrorCode } from './list-faces.gen.ts';
export {
  listGroups,
  type ListGroupsInput,
  type ListGroupsOutput,
  type ListGroupsErrorCode,
} from './list-groups.gen.ts';
export {
  removeFaces,
  type RemoveFacesInput,
  type RemoveFacesOutput,
  type RemoveFacesErrorCode,
} from './remove-faces.gen.ts';
export type { RemovalFailure } from './remove-faces.types.gen.ts';
export {
  searchFaces,
  type SearchFacesInput,
  type SearchFacesOutput,
  type SearchFacesErrorCode,
} from './search-faces.gen.ts';
export type { SearchFacesByFile, SearchFacesByImage, SearchResult } from './search-faces.types.gen.ts';

/**
 * A client of Megvii FinAuth FaceSearch.
 *
 * 旷视 FinAuth 人脸搜索的客户端。
 */
export interface MegviiFinauthClient {
  /**
   * Add Face to Face Library
   *
   * 向人脸库添加人脸
   *
   * @see https://polyface.github.io/polyface/en/megvii-finauth/add-face/
   */
  readonly addFace: Method<AddFaceInput, AddFaceOutput>;
  /**
   * Create Face Library
   *
   * 创建人脸库
   *
   * @see https://polyface.github.io/polyface/en/megvii-finauth/create-group/
   */
  readonly createGroup: Method<CreateGroupInput, CreateGroupOutput>;
  /**
   * Delete Face Library
   *
   * 删除人脸库
   *
   * @see https://polyface.github.io/polyface/en/megvii-finauth/free-group/
   */
  readonly freeGroup: Method<FreeGroupInput, FreeGroupOutput>;
  /**
   * Get Face Info in Face Library
   *
   * 获取人脸库中的人脸信息
   *
   * @see https://polyface.github.io/polyface/en/megvii-finauth/get-face-info/
   */
  readonly getFaceInfo: Method<GetFaceInfoInput, GetFaceInfoOutput>;
  /**
   * Get Face Library Details
   *
   * 获取人脸库详情
   *
   * @see https://polyface.github.io/polyface/en/megvii-finauth/get-group-info/
   */
  readonly getGroupInfo: Method<GetGroupInfoInput, GetGroupInfoOutput>;
  /**
   * Get Face Count in Face Library
   *
   * 获取人脸库中的人脸数量
   *
   * @see https://polyface.github.io/polyface/en/megvii-finauth/get-group-size/
   */
  readonly getGroupSize: Method<GetGroupSizeInput, GetGroupSizeOutput>;
  /**
   * Get Face List in Face Library
   *
   * 获取人脸库中的人脸列表
   *
   * @see https://polyface.github.io/polyface/en/megvii-finauth/list-faces/
   */
  readonly listFaces: PagedMethod<ListFacesInput, ListFacesOutput>;
  /**
   * Get Face Library List
   *
   * 获取人脸库列表
   *
   * @see https://polyface.github.io/polyface/en/megvii-finauth/list-groups/
   */
  readonly listGroups: Method<ListGroupsInput, ListGroupsOutput>;
  /**
   * Delete Faces from Face Library
   *
   * 从人脸库删除人脸
   *
   * @see https://polyface.github.io/polyface/en/megvii-finauth/remove-faces/
   */
  readonly removeFaces: Method<RemoveFacesInput, RemoveFacesOutput>;
  /**
   * Face Search
   *
   * 人脸搜索
   *
   * @see https://polyface.github.io/polyface/en/megvii-finauth/search-faces/
   */
  readonly searchFaces: Method<SearchFacesInput, SearchFacesOutput>;
}

/**
 * Creates a client of Megvii FinAuth FaceSearch.
 *
 * 创建旷视 FinAuth 人脸搜索的客户端。
 */
export function createMegviiFinauth(options: ClientOptions<MegviiSigning>): MegviiFinauthClient {
  return createClient(
    {
      addFace,
      createGroup,
      freeGroup,
      getFaceInfo,
      getGroupInfo,
      getGroupSize,
      listFaces,
      listGroups,
      removeFaces,
      searchFaces,
    },
    options,
  );
}
