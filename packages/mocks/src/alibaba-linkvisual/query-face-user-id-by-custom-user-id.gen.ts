// Generated from specs/alibaba-linkvisual/query-face-user-id-by-custom-user-id.yaml by `npm run generate`. Do not edit.

import { queryFaceUserIdByCustomUserId } from '@polyface/clients/alibaba-linkvisual';
import type { DocumentedOperation } from '../core/documented.ts';

/**
 * The documented responses of `queryFaceUserIdByCustomUserId`.
 *
 * `queryFaceUserIdByCustomUserId` 文档所载的响应。
 */
export const queryFaceUserIdByCustomUserIdDocumented: DocumentedOperation<typeof queryFaceUserIdByCustomUserId> = {
  operation: queryFaceUserIdByCustomUserId,
  example: { IsolationId: 'ZheJiangHZ', CustomUserId: '63f45472c2bf4cfa98b56****49238fa' },
  success: ['3mtjaqebeq4d****'],
  errors: {},
};
