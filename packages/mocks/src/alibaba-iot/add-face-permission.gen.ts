// Generated from specs/alibaba-iot/add-face-permission.yaml by `npm run generate`. Do not edit.

import { addFacePermission } from '@polyface/clients/alibaba-iot';
import type { DocumentedOperation } from '../core/documented.ts';

/**
 * The documented responses of `addFacePermission`.
 *
 * `addFacePermission` 文档所载的响应。
 */
export const addFacePermissionDocumented: DocumentedOperation<typeof addFacePermission> = {
  operation: addFacePermission,
  example: { userType: 'OPEN', userIdList: ['user-0001'], scopeType: 'SPACE_ID', scopeIdList: ['space-0001'] },
  success: null,
  members: { message: null, localizedMsg: null },
  errors: {},
};
