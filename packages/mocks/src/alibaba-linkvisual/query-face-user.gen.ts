// Generated from specs/alibaba-linkvisual/query-face-user.yaml by `npm run generate`. Do not edit.

import { queryFaceUser } from '@polyface/clients/alibaba-linkvisual';
import type { DocumentedOperation } from '../core/documented.ts';

/**
 * The documented responses of `queryFaceUser`.
 *
 * `queryFaceUser` 文档所载的响应。
 */
export const queryFaceUserDocumented: DocumentedOperation<typeof queryFaceUser> = {
  operation: queryFaceUser,
  example: { IsolationId: 'ZheJiangHZ', UserId: '3mtjaqebeq4d****' },
  success: { UserId: '3mtjaqebeq4d****', Name: 'Tony', FacePicList: [] },
  errors: {},
};
