// Generated from specs/alibaba-iot/delete-face-permission.yaml by `npm run generate`. Do not edit.

import { deleteFacePermission } from '@polyface/clients/alibaba-iot';
import type { DocumentedOperation } from '../core/documented.ts';

/**
 * The documented responses of `deleteFacePermission`.
 *
 * `deleteFacePermission` 文档所载的响应。
 */
export const deleteFacePermissionDocumented: DocumentedOperation<typeof deleteFacePermission> = {
  operation: deleteFacePermission,
  example: { userType: 'OPEN', userIdList: ['user-0001'], scopeType: 'SPACE_ID', scopeIdList: ['space-0001'] },
  success: null,
  members: { message: null, localizedMsg: null },
  errors: {},
};
