// Made from specs/alibaba-iot/ by `npm run generate`. Do not edit.

import type { getFaceImage } from '@polyface/clients/alibaba-iot';
import { createMock, type Mock, type MockedOperation, type MockOptions } from '../index.ts';
import { getFaceImageDocumented } from './get-face-image.gen.ts';
import { alibabaIotDocumented } from './service.gen.ts';

/**
 * Alibaba Cloud IoT face service on your machine.
 *
 * 本机上的阿里云物联网平台人脸服务。
 */
export interface AlibabaIotMock extends Mock<{ readonly getFaceImage: typeof getFaceImage }> {
  /**
   * Get the face picture of a user
   *
   * 查询人脸图片
   */
  readonly getFaceImage: MockedOperation<typeof getFaceImage>;
}

/**
 * Makes a mock of Alibaba Cloud IoT face service.
 *
 * 创建阿里云物联网平台人脸服务的模拟服务。
 */
export function mockAlibabaIot(options: MockOptions = {}): AlibabaIotMock {
  return createMock(alibabaIotDocumented, { getFaceImage: getFaceImageDocumented }, options);
}
