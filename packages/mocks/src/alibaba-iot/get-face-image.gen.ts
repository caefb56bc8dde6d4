// Generated from specs/alibaba-iot/get-face-image.yaml by `npm run generate`. Do not edit.

import { getFaceImage } from '@polyface/clients/alibaba-iot';
import type { DocumentedOperation } from '../core/documented.ts';

/**
 * The documented responses of `getFaceImage`.
 *
 * `getFaceImage` 文档所载的响应。
 */
export const getFaceImageDocumented: DocumentedOperation<typeof getFaceImage> = {
  operation: getFaceImage,
  example: { userType: 'PHONE', userId: '13800000000', imageFormat: 'URL' },
  success: {
    imageUrl: 'http://yyy/1.jpg',
    faceId: 'xxx',
    userId: 'xxx',
    userType: 'PHONE',
    userName: 'xxx',
    expireTime: 'yyyy-MM-dd HH:mm:ss',
    policy: 'PERMISSION',
  },
  members: { message: null, localizedMsg: null },
  errors: {},
};
