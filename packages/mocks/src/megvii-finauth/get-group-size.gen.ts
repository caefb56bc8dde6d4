// Generated from specs/megvii-finauth/get-group-size.yaml by `npm run generate`. Do not edit.

import { getGroupSize } from '@polyface/clients/megvii-finauth';
import type { DocumentedOperation } from '../core/documented.ts';

/**
 * The documented responses of `getGroupSize`.
 *
 * `getGroupSize` 文档所载的响应。
 */
export const getGroupSizeDocumented: DocumentedOperation<typeof getGroupSize> = {
  operation: getGroupSize,
  example: { group_id: 'staff' },
  success: {
    request_id: '1769741218,8c912e9d-aed8-4180-9956-1e994ec4a135',
    time_used: 60,
    group_id: 'YuanliStudent_01',
    face_count: 1,
  },
  errors: {},
};
