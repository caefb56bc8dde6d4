// Generated from specs/megvii-finauth/create-group.yaml by `npm run generate`. Do not edit.

import { createGroup } from '@polyface/clients/megvii-finauth';
import type { DocumentedOperation } from '../core/documented.ts';

/**
 * The documented responses of `createGroup`.
 *
 * `createGroup` 文档所载的响应。
 */
export const createGroupDocumented: DocumentedOperation<typeof createGroup> = {
  operation: createGroup,
  example: { group_id: 'staff', group_name: 'Staff of the head office' },
  success: {
    request_id: '1769743445,07c4bb36-5858-4290-83ef-97c65db691aa',
    time_used: 48,
    model_version: 's21',
    group_id: 'staff',
    group_name: 'Staff of the head office',
  },
  errors: {},
};
