// Made from specs/alibaba-linkvisual/ by `npm run generate`. Do not edit.

import type { queryFaceUserBatch } from '@polyface/clients/alibaba-linkvisual';
import { createMock, type Mock, type MockedOperation, type MockOptions } from '../index.ts';
import { queryFaceUserBatchDocumented } from './query-face-user-batch.gen.ts';
import { alibabaLinkvisualDocumented } from './service.gen.ts';

/**
 * Alibaba Cloud LinkVisual on your machine.
 *
 * 本机上的阿里云 LinkVisual。
 */
export interface AlibabaLinkvisualMock extends Mock<{ readonly queryFaceUserBatch: typeof queryFaceUserBatch }> {
  /**
   * Get users by a list of user IDs
   *
   * 批量查询用户信息
   */
  readonly queryFaceUserBatch: MockedOperation<typeof queryFaceUserBatch>;
}

/**
 * Makes a mock of Alibaba Cloud LinkVisual.
 *
 * 创建阿里云 LinkVisual 的模拟服务。
 */
export function mockAlibabaLinkvisual(options: MockOptions = {}): AlibabaLinkvisualMock {
  return createMock(alibabaLinkvisualDocumented, { queryFaceUserBatch: queryFaceUserBatchDocumented }, options);
}
