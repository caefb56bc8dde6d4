// Generated from specs/alibaba-linkvisual/delete-face-user-group.yaml by `npm run generate`. Do not edit.

import { deleteFaceUserGroup } from '@polyface/clients/alibaba-linkvisual';
import type { DocumentedOperation } from '../core/documented.ts';

/**
 * The documented responses of `deleteFaceUserGroup`.
 *
 * `deleteFaceUserGroup` 文档所载的响应。
 */
export const deleteFaceUserGroupDocumented: DocumentedOperation<typeof deleteFaceUserGroup> = {
  operation: deleteFaceUserGroup,
  example: { IsolationId: 'ZheJiangHZ', UserGroupId: 'group-0001' },
  success: undefined,
  errors: {},
};
