// Generated from specs/megvii-finauth/get-face-info.yaml by `npm run generate`. Do not edit.

import { getFaceInfo } from '@polyface/clients/megvii-finauth';
import type { DocumentedOperation } from '../core/documented.ts';

/**
 * The documented responses of `getFaceInfo`.
 *
 * `getFaceInfo` 文档所载的响应。
 */
export const getFaceInfoDocumented: DocumentedOperation<typeof getFaceInfo> = {
  operation: getFaceInfo,
  example: { group_id: 'staff', face_token: '9eab9fe14a402295fb78409a81abfc3c' },
  success: {
    request_id: '1769743445,07c4bb36-5858-4290-83ef-97c65db691aa',
    time_used: 48,
    info: {
      face_token: '9eab9fe14a402295fb78409a81abfc3c',
      user_id: 'user_01',
      user_data: 'Test user',
      add_time: 1769739690208,
    },
  },
  errors: { INVALID_FACE_TOKEN: [{ status: 400, message: 'INVALID_FACE_TOKEN' }] },
};
