// Generated from specs/alibaba-linkvisual/remove-face-user-from-user-group.yaml by `npm run generate`. Do not edit.

import { removeFaceUserFromUserGroup } from '@polyface/clients/alibaba-linkvisual';
import type { DocumentedOperation } from '../core/documented.ts';

/**
 * The documented responses of `removeFaceUserFromUserGroup`.
 *
 * `removeFaceUserFromUserGroup` 文档所载的响应。
 */
export const removeFaceUserFromUserGroupDocumented: DocumentedOperation<typeof removeFaceUserFromUserGroup> = {
  operation: removeFaceUserFromUserGroup,
  example: { IsolationId: 'ZheJiangHZ', UserId: '3mtjaqebeq4d****', UserGroupId: 'group-0001' },
  success: undefined,
  errors: {},
};
