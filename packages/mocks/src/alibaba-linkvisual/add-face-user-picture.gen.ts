// Generated from specs/alibaba-linkvisual/add-face-user-picture.yaml by `npm run generate`. Do not edit.

import { addFaceUserPicture } from '@polyface/clients/alibaba-linkvisual';
import type { DocumentedOperation } from '../core/documented.ts';

/**
 * The documented responses of `addFaceUserPicture`.
 *
 * `addFaceUserPicture` 文档所载的响应。
 */
export const addFaceUserPictureDocumented: DocumentedOperation<typeof addFaceUserPicture> = {
  operation: addFaceUserPicture,
  example: { IsolationId: 'ZheJiangHZ', UserId: '3mtjaqebeq4d****', FacePicUrl: 'https://example.com/test.jpeg' },
  success: 'TestFaceMd5',
  errors: {},
};
