// Generated from specs/megvii-finauth/remove-faces.yaml by `npm run generate`. Do not edit.

import { removeFaces } from '@polyface/clients/megvii-finauth';
import type { DocumentedOperation } from '../core/documented.ts';

/**
 * The documented responses of `removeFaces`.
 *
 * `removeFaces` 文档所载的响应。
 */
export const removeFacesDocumented: DocumentedOperation<typeof removeFaces> = {
  operation: removeFaces,
  example: { group_id: 'staff', face_tokens: ['9eab9fe14a402295fb78409a81abfc3c'] },
  success: {
    request_id: '1769743445,07c4bb36-5858-4290-83ef-97c65db691aa',
    time_used: 48,
    group_id: 'staff',
    face_removed: 1,
    face_count: 0,
    failure_detail: [],
  },
  errors: {},
};
