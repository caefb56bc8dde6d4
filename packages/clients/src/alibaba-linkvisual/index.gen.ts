// Made from specs/alibaba-linkvisual/ by `npm run generate`. Do not edit.

import { createClient, type ClientOptions, type Method } from '@polyface/runtime';
import type { AlibabaRpcSigning } from '@polyface/runtime/protocols/alibaba-rpc';
import {
  queryFaceUserBatch,
  type QueryFaceUserBatchInput,
  type QueryFaceUserBatchOutput,
} from './query-face-user-batch.gen.ts';
import type { AlibabaLinkvisualOptions } from './service.gen.ts';

export { alibabaLinkvisual, type AlibabaLinkvisualErrorCode, type AlibabaLinkvisualOptions } from './service.gen.ts';
export {
  queryFaceUserBatch,
  type QueryFaceUserBatchInput,
  type QueryFaceUserBatchOutput,
  type QueryFaceUserBatchErrorCode,
} from './query-face-user-batch.gen.ts';
export type { FaceFeature, FacePicture, FaceUser } from './query-face-user-batch.types.gen.ts';

/**
 * A client of Alibaba Cloud LinkVisual.
 *
 * 阿里云 LinkVisual 的客户端。
 */
export interface AlibabaLinkvisualClient {
  /**
   * Get users by a list of user IDs
   *
   * 批量查询用户信息
   */
  readonly queryFaceUserBatch: Method<QueryFaceUserBatchInput, QueryFaceUserBatchOutput>;
}

/**
 * Makes a client of Alibaba Cloud LinkVisual.
 *
 * 创建阿里云 LinkVisual 的客户端。
 */
export function createAlibabaLinkvisual(
  options: ClientOptions<AlibabaRpcSigning> & AlibabaLinkvisualOptions,
): AlibabaLinkvisualClient {
  return createClient({ queryFaceUserBatch }, options);
}
