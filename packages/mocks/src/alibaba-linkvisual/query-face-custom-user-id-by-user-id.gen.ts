// Generated from specs/alibaba-linkvisual/query-face-custom-user-id-by-user-id.yaml by `npm run generate`. Do not edit.

import { queryFaceCustomUserIdByUserId } from '@polyface/clients/alibaba-linkvisual';
import type { DocumentedOperation } from '../core/documented.ts';

/**
 * The documented responses of `queryFaceCustomUserIdByUserId`.
 *
 * `queryFaceCustomUserIdByUserId` 文档所载的响应。
 */
export const queryFaceCustomUserIdByUserIdDocumented: DocumentedOperation<typeof queryFaceCustomUserIdByUserId> = {
  operation: queryFaceCustomUserIdByUserId,
  example: { IsolationId: 'ZheJiangHZ', UserId: '3mtjaqebeq4d****' },
  success: '63f45472c2bf4cfa98b56****49238fa',
  errors: {},
};
