// Made from specs/alibaba-iot/ by `npm run generate`. Do not edit.

import { createClient, type ClientOptions, type Method } from '@polyface/runtime';
import type { AlibabaGatewaySigning } from '@polyface/runtime/protocols/alibaba-gateway';
import { getFaceImage, type GetFaceImageInput, type GetFaceImageOutput } from './get-face-image.gen.ts';
import type { AlibabaIotOptions } from './service.gen.ts';

export { alibabaIot, type AlibabaIotErrorCode, type AlibabaIotOptions } from './service.gen.ts';
export {
  getFaceImage,
  type GetFaceImageInput,
  type GetFaceImageOutput,
  type GetFaceImageErrorCode,
} from './get-face-image.gen.ts';
export type { Policy, UserType } from './get-face-image.types.gen.ts';

/**
 * A client of Alibaba Cloud IoT face service.
 *
 * 阿里云物联网平台人脸服务的客户端。
 */
export interface AlibabaIotClient {
  /**
   * Get the face picture of a user
   *
   * 查询人脸图片
   */
  readonly getFaceImage: Method<GetFaceImageInput, GetFaceImageOutput>;
}

/**
 * Makes a client of Alibaba Cloud IoT face service.
 *
 * 创建阿里云物联网平台人脸服务的客户端。
 */
export function createAlibabaIot(options: ClientOptions<AlibabaGatewaySigning> & AlibabaIotOptions): AlibabaIotClient {
  return createClient({ getFaceImage }, options);
}
