// Generated from specs/alibaba-iot/delete-face-image.yaml by `npm run generate`. Do not edit.

import { deleteFaceImage } from '@polyface/clients/alibaba-iot';
import type { DocumentedOperation } from '../core/documented.ts';

/**
 * The documented responses of `deleteFaceImage`.
 *
 * `deleteFaceImage` 文档所载的响应。
 */
export const deleteFaceImageDocumented: DocumentedOperation<typeof deleteFaceImage> = {
  operation: deleteFaceImage,
  example: { userType: 'OPEN', userId: 'user-0001' },
  success: null,
  members: { message: null, localizedMsg: null },
  errors: {},
};
