// Generated from specs/alibaba-linkvisual/add-face-user-to-user-group.yaml by `npm run generate`. Do not edit.

import { addFaceUserToUserGroup } from '@polyface/clients/alibaba-linkvisual';
import type { DocumentedOperation } from '../core/documented.ts';

/**
 * The documented responses of `addFaceUserToUserGroup`.
 *
 * `addFaceUserToUserGroup` 文档所载的响应。
 */
export const addFaceUserToUserGroupDocumented: DocumentedOperation<typeof addFaceUserToUserGroup> = {
  operation: addFaceUserToUserGroup,
  example: { IsolationId: 'ZheJiangHZ', UserId: '3mtjaqebeq4d****', UserGroupId: 'group-0001' },
  success: undefined,
  errors: {},
};
