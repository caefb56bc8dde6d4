// Generated from specs/alibaba-iot/save-face-image.yaml by `npm run generate`. Do not edit.

import { saveFaceImage } from '@polyface/clients/alibaba-iot';
import type { DocumentedOperation } from '../core/documented.ts';

/**
 * The documented responses of `saveFaceImage`.
 *
 * `saveFaceImage` 文档所载的响应。
 */
export const saveFaceImageDocumented: DocumentedOperation<typeof saveFaceImage> = {
  operation: saveFaceImage,
  example: {
    userType: 'OPEN',
    userId: 'user-0001',
    imageUrl: 'https://example.com/1.jpg',
    userName: '张三',
    policy: 'PERMISSION',
  },
  success: null,
  members: { message: null, localizedMsg: null },
  errors: {},
};
