// Generated from specs/alibaba-linkvisual/ by `npm run generate`. Do not edit.

import type {
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
} from '@polyface/clients/alibaba-linkvisual';
import { createMock, type Mock, type MockedOperation, type MockOptions } from '../index.ts';
import { addFaceUserGroupDocumented } from './add-face-user-group.gen.ts';
import { addFaceUserPictureDocumented } from './add-face-user-picture.gen.ts';
import { addFaceUserToUserGroupDocumented } from './add-face-user-to-user-group.gen.ts';
import { addFaceUserDocumented } from './add-face-user.gen.ts';
import { deleteFaceUserGroupDocumented } from './delete-face-user-group.gen.ts';
import { deleteFaceUserPictureDocumented } from './delete-face-user-picture.gen.ts';
import { deleteFaceUserDocumented } from './delete-face-user.gen.ts';
import { queryFaceCustomUserIdByUserIdDocumented } from './query-face-custom-user-id-by-user-id.gen.ts';
import { queryFaceUserBatchDocumented } from './query-face-user-batch.gen.ts';
import { queryFaceUserByNameDocumented } from './query-face-user-by-name.gen.ts';
import { queryFaceUserIdByCustomUserIdDocumented } from './query-face-user-id-by-custom-user-id.gen.ts';
import { queryFaceUserDocumented } from './query-face-user.gen.ts';
import { removeFaceUserFromUserGroupDocumented } from './remove-face-user-from-user-group.gen.ts';
import { updateFaceUserDocumented } from './update-face-user.gen.ts';
import { alibabaLinkvisualDocumented } from './service.gen.ts';

/**
 * A mock of Alibaba Cloud LinkVisual.
 *
 * 阿里云 LinkVisual 的 Mock。
 */
export interface AlibabaLinkvisualMock extends Mock<{
  readonly addFaceUserGroup: typeof addFaceUserGroup;
  readonly addFaceUserPicture: typeof addFaceUserPicture;
  readonly addFaceUserToUserGroup: typeof addFaceUserToUserGroup;
  readonly addFaceUser: typeof addFaceUser;
  readonly deleteFaceUserGroup: typeof deleteFaceUserGroup;
  readonly deleteFaceUserPicture: typeof deleteFaceUserPicture;
  readonly deleteFaceUser: typeof deleteFaceUser;
  readonly queryFaceCustomUserIdByUserId: typeof queryFaceCustomUserIdByUserId;
  readonly queryFaceUserBatch: typeof queryFaceUserBatch;
  readonly queryFaceUserByName: typeof queryFaceUserByName;
  readonly queryFaceUserIdByCustomUserId: typeof queryFaceUserIdByCustomUserId;
  readonly queryFaceUser: typeof queryFaceUser;
  readonly removeFaceUserFromUserGroup: typeof removeFaceUserFromUserGroup;
  readonly updateFaceUser: typeof updateFaceUser;
}> {
  /**
   * Add a user group
   *
   * 添加用户组
   *
   * @see https://polyface.github.io/polyface/en/alibaba-linkvisual/add-face-user-group/
   */
  readonly addFaceUserGroup: MockedOperation<typeof addFaceUserGroup>;
  /**
   * Add a picture of a user
   *
   * 添加人脸图片
   *
   * @see https://polyface.github.io/polyface/en/alibaba-linkvisual/add-face-user-picture/
   */
  readonly addFaceUserPicture: MockedOperation<typeof addFaceUserPicture>;
  /**
   * Add a user to a group
   *
   * 将用户加入用户组
   *
   * @see https://polyface.github.io/polyface/en/alibaba-linkvisual/add-face-user-to-user-group/
   */
  readonly addFaceUserToUserGroup: MockedOperation<typeof addFaceUserToUserGroup>;
  /**
   * Add a user
   *
   * 添加人脸用户
   *
   * @see https://polyface.github.io/polyface/en/alibaba-linkvisual/add-face-user/
   */
  readonly addFaceUser: MockedOperation<typeof addFaceUser>;
  /**
   * Delete a user group
   *
   * 删除用户组
   *
   * @see https://polyface.github.io/polyface/en/alibaba-linkvisual/delete-face-user-group/
   */
  readonly deleteFaceUserGroup: MockedOperation<typeof deleteFaceUserGroup>;
  /**
   * Delete a picture of a user
   *
   * 删除人脸图片
   *
   * @see https://polyface.github.io/polyface/en/alibaba-linkvisual/delete-face-user-picture/
   */
  readonly deleteFaceUserPicture: MockedOperation<typeof deleteFaceUserPicture>;
  /**
   * Delete a user
   *
   * 删除人脸用户
   *
   * @see https://polyface.github.io/polyface/en/alibaba-linkvisual/delete-face-user/
   */
  readonly deleteFaceUser: MockedOperation<typeof deleteFaceUser>;
  /**
   * Get the custom user ID by user ID
   *
   * 按用户 ID 查询自定义用户 ID
   *
   * @see https://polyface.github.io/polyface/en/alibaba-linkvisual/query-face-custom-user-id-by-user-id/
   */
  readonly queryFaceCustomUserIdByUserId: MockedOperation<typeof queryFaceCustomUserIdByUserId>;
  /**
   * Get users by a list of user IDs
   *
   * 批量查询用户信息
   *
   * @see https://polyface.github.io/polyface/en/alibaba-linkvisual/query-face-user-batch/
   */
  readonly queryFaceUserBatch: MockedOperation<typeof queryFaceUserBatch>;
  /**
   * Search users by name
   *
   * 按姓名查询人脸用户
   *
   * @see https://polyface.github.io/polyface/en/alibaba-linkvisual/query-face-user-by-name/
   */
  readonly queryFaceUserByName: MockedOperation<typeof queryFaceUserByName>;
  /**
   * Get user IDs by custom user ID
   *
   * 按自定义用户 ID 查询用户 ID
   *
   * @see https://polyface.github.io/polyface/en/alibaba-linkvisual/query-face-user-id-by-custom-user-id/
   */
  readonly queryFaceUserIdByCustomUserId: MockedOperation<typeof queryFaceUserIdByCustomUserId>;
  /**
   * Get a user
   *
   * 查询人脸用户
   *
   * @see https://polyface.github.io/polyface/en/alibaba-linkvisual/query-face-user/
   */
  readonly queryFaceUser: MockedOperation<typeof queryFaceUser>;
  /**
   * Remove a user from a group
   *
   * 将用户移出用户组
   *
   * @see https://polyface.github.io/polyface/en/alibaba-linkvisual/remove-face-user-from-user-group/
   */
  readonly removeFaceUserFromUserGroup: MockedOperation<typeof removeFaceUserFromUserGroup>;
  /**
   * Update a user
   *
   * 修改人脸用户
   *
   * @see https://polyface.github.io/polyface/en/alibaba-linkvisual/update-face-user/
   */
  readonly updateFaceUser: MockedOperation<typeof updateFaceUser>;
}

/**
 * Creates a mock of Alibaba Cloud LinkVisual.
 *
 * 创建阿里云 LinkVisual 的 Mock。
 */
export function mockAlibabaLinkvisual(options: MockOptions = {}): AlibabaLinkvisualMock {
  return createMock(
    alibabaLinkvisualDocumented,
    {
      addFaceUserGroup: addFaceUserGroupDocumented,
      addFaceUserPicture: addFaceUserPictureDocumented,
      addFaceUserToUserGroup: addFaceUserToUserGroupDocumented,
      addFaceUser: addFaceUserDocumented,
      deleteFaceUserGroup: deleteFaceUserGroupDocumented,
      deleteFaceUserPicture: deleteFaceUserPictureDocumented,
      deleteFaceUser: deleteFaceUserDocumented,
      queryFaceCustomUserIdByUserId: queryFaceCustomUserIdByUserIdDocumented,
      queryFaceUserBatch: queryFaceUserBatchDocumented,
      queryFaceUserByName: queryFaceUserByNameDocumented,
      queryFaceUserIdByCustomUserId: queryFaceUserIdByCustomUserIdDocumented,
      queryFaceUser: queryFaceUserDocumented,
      removeFaceUserFromUserGroup: removeFaceUserFromUserGroupDocumented,
      updateFaceUser: updateFaceUserDocumented,
    },
    options,
  );
}
