// Generated from specs/alibaba-linkvisual/add-face-user-group.yaml by `npm run generate`. Do not edit.

import { addFaceUserGroup } from '@polyface/clients/alibaba-linkvisual';
import type { DocumentedOperation } from '../core/documented.ts';

/**
 * The documented responses of `addFaceUserGroup`.
 *
 * `addFaceUserGroup` 文档所载的响应。
 */
export const addFaceUserGroupDocumented: DocumentedOperation<typeof addFaceUserGroup> = {
  operation: addFaceUserGroup,
  example: { IsolationId: 'ZheJiangHZ', UserGroupName: 'Staff' },
  success: { UserGroupId: 'group-0001' },
  errors: {},
};
