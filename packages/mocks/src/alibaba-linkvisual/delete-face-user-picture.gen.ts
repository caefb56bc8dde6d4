// Generated from specs/alibaba-linkvisual/delete-face-user-picture.yaml by `npm run generate`. Do not edit.

import { deleteFaceUserPicture } from '@polyface/clients/alibaba-linkvisual';
import type { DocumentedOperation } from '../core/documented.ts';

/**
 * The documented responses of `deleteFaceUserPicture`.
 *
 * `deleteFaceUserPicture` 文档所载的响应。
 */
export const deleteFaceUserPictureDocumented: DocumentedOperation<typeof deleteFaceUserPicture> = {
  operation: deleteFaceUserPicture,
  example: { IsolationId: 'ZheJiangHZ', UserId: '3mtjaqebeq4d****', FacePicMd5: 'TestFaceMd5' },
  success: undefined,
  errors: {},
};
