// Generated from specs/megvii-finauth/free-group.yaml by `npm run generate`. Do not edit.

import { freeGroup } from '@polyface/clients/megvii-finauth';
import type { DocumentedOperation } from '../core/documented.ts';

/**
 * The documented responses of `freeGroup`.
 *
 * `freeGroup` 文档所载的响应。
 */
export const freeGroupDocumented: DocumentedOperation<typeof freeGroup> = {
  operation: freeGroup,
  example: { group_id: 'staff', check_empty: 0 },
  success: {
    request_id: '1769684764,35b33b50-60ef-47dd-a346-c224ec8a313b',
    time_used: 100,
    group_id: 'YuanliStudent_01',
  },
  errors: { NOT_EMPTY: [{ status: 400, message: 'NOT_EMPTY' }] },
};
