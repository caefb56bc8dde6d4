// Generated from specs/alibaba-linkvisual/delete-face-user.yaml by `npm run generate`. Do not edit.

import { deleteFaceUser } from '@polyface/clients/alibaba-linkvisual';
import type { DocumentedOperation } from '../core/documented.ts';

/**
 * The documented responses of `deleteFaceUser`.
 *
 * `deleteFaceUser` 文档所载的响应。
 */
export const deleteFaceUserDocumented: DocumentedOperation<typeof deleteFaceUser> = {
  operation: deleteFaceUser,
  example: { IsolationId: 'ZheJiangHZ', UserId: '3mtjaqebeq4d****' },
  success: undefined,
  errors: {},
};
