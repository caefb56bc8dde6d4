// Generated from specs/alibaba-linkvisual/query-face-user-by-name.yaml by `npm run generate`. Do not edit.

import { queryFaceUserByName } from '@polyface/clients/alibaba-linkvisual';
import type { DocumentedOperation } from '../core/documented.ts';

/**
 * The documented responses of `queryFaceUserByName`.
 *
 * `queryFaceUserByName` 文档所载的响应。
 */
export const queryFaceUserByNameDocumented: DocumentedOperation<typeof queryFaceUserByName> = {
  operation: queryFaceUserByName,
  example: { IsolationId: 'ZheJiangHZ', Name: 'Tony', PageSize: 10, PageNo: 1 },
  success: { PageSize: 10, Total: 1, Page: 1, List: [{ UserId: '3mtjaqebeq4d****', Name: 'Tony' }] },
  errors: {},
};
