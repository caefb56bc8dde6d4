// Generated from specs/alibaba-linkvisual/update-face-user.yaml by `npm run generate`. Do not edit.

import { updateFaceUser } from '@polyface/clients/alibaba-linkvisual';
import type { DocumentedOperation } from '../core/documented.ts';

/**
 * The documented responses of `updateFaceUser`.
 *
 * `updateFaceUser` 文档所载的响应。
 */
export const updateFaceUserDocumented: DocumentedOperation<typeof updateFaceUser> = {
  operation: updateFaceUser,
  example: { IsolationId: 'ZheJiangHZ', UserId: '3mtjaqebeq4d****' },
  success: undefined,
  errors: {},
};
