// Made from specs/megvii-finauth/free-group.yaml by `npm run generate`. Do not edit.

import { freeGroup } from '@polyface/clients/megvii-finauth';
import type { DocumentedOperation } from '../documented.ts';

/**
 * The documented answers of `freeGroup`.
 *
 * `freeGroup` 文档所载的响应。
 */
export const freeGroupDocumented: DocumentedOperation<typeof freeGroup> = {
  operation: freeGroup,
  example: { group_id: 'staff', check_empty: 0 },
  success: { request_id: '1769743445,07c4bb36-5858-4290-83ef-97c65db691aa', time_used: 48, group_id: 'staff' },
  errors: { NOT_EMPTY: [{ status: 400, message: 'NOT_EMPTY' }] },
};
