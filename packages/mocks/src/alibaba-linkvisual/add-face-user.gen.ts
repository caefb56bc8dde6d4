// Generated from specs/alibaba-linkvisual/add-face-user.yaml by `npm run generate`. Do not edit.

import { addFaceUser } from '@polyface/clients/alibaba-linkvisual';
import type { DocumentedOperation } from '../core/documented.ts';

/**
 * The documented responses of `addFaceUser`.
 *
 * `addFaceUser` 文档所载的响应。
 */
export const addFaceUserDocumented: DocumentedOperation<typeof addFaceUser> = {
  operation: addFaceUser,
  example: { IsolationId: 'ZheJiangHZ', FacePicUrl: 'https://example.com/test.jpeg' },
  success: { UserId: '3mtjaqebeq4d****', Name: 'Tony' },
  errors: {},
};
