// Generated from specs/alibaba-iot/ by `npm run generate`. Do not edit.

import type {
  addFacePermission,
  deleteFaceImage,
  deleteFacePermission,
  getFaceImage,
  saveFaceImage,
} from '@polyface/clients/alibaba-iot';
import { createMock, type Mock, type MockedOperation, type MockOptions } from '../index.ts';
import { addFacePermissionDocumented } from './add-face-permission.gen.ts';
import { deleteFaceImageDocumented } from './delete-face-image.gen.ts';
import { deleteFacePermissionDocumented } from './delete-face-permission.gen.ts';
import { getFaceImageDocumented } from './get-face-image.gen.ts';
import { saveFaceImageDocumented } from './save-face-image.gen.ts';
import { alibabaIotDocumented } from './service.gen.ts';

/**
 * A mock of Alibaba Cloud IoT face service.
 *
 * 阿里云物联网平台人脸服务的 Mock。
 */
export interface AlibabaIotMock extends Mock<{
  readonly addFacePermission: typeof addFacePermission;
  readonly deleteFaceImage: typeof deleteFaceImage;
  readonly deleteFacePermission: typeof deleteFacePermission;
  readonly getFaceImage: typeof getFaceImage;
  readonly saveFaceImage: typeof saveFaceImage;
}> {
  /**
   * Grant access permissions
   *
   * 添加通行权限
   *
   * @see https://polyface.github.io/polyface/en/alibaba-iot/add-face-permission/
   */
  readonly addFacePermission: MockedOperation<typeof addFacePermission>;
  /**
   * Delete the face picture of a user
   *
   * 删除人脸图片
   *
   * @see https://polyface.github.io/polyface/en/alibaba-iot/delete-face-image/
   */
  readonly deleteFaceImage: MockedOperation<typeof deleteFaceImage>;
  /**
   * Revoke access permissions
   *
   * 删除通行权限
   *
   * @see https://polyface.github.io/polyface/en/alibaba-iot/delete-face-permission/
   */
  readonly deleteFacePermission: MockedOperation<typeof deleteFacePermission>;
  /**
   * Get the face picture of a user
   *
   * 查询人脸图片
   *
   * @see https://polyface.github.io/polyface/en/alibaba-iot/get-face-image/
   */
  readonly getFaceImage: MockedOperation<typeof getFaceImage>;
  /**
   * Save the face picture of a user
   *
   * 保存人脸图片
   *
   * @see https://polyface.github.io/polyface/en/alibaba-iot/save-face-image/
   */
  readonly saveFaceImage: MockedOperation<typeof saveFaceImage>;
}

/**
 * Creates a mock of Alibaba Cloud IoT face service.
 *
 * 创建阿里云物联网平台人脸服务的 Mock。
 */
export function mockAlibabaIot(options: MockOptions = {}): AlibabaIotMock {
  return createMock(
    alibabaIotDocumented,
    {
      addFacePermission: addFacePermissionDocumented,
      deleteFaceImage: deleteFaceImageDocumented,
      deleteFacePermission: deleteFacePermissionDocumented,
      getFaceImage: getFaceImageDocumented,
      saveFaceImage: saveFaceImageDocumented,
    },
    options,
  );
}
