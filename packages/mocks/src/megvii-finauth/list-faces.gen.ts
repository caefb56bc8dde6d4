// Generated from specs/megvii-finauth/list-faces.yaml by `npm run generate`. Do not edit.

import { listFaces } from '@polyface/clients/megvii-finauth';
import type { DocumentedOperation } from '../core/documented.ts';

/**
 * The documented responses of `listFaces`.
 *
 * `listFaces` 文档所载的响应。
 */
export const listFacesDocumented: DocumentedOperation<typeof listFaces> = {
  operation: listFaces,
  example: { group_id: 'staff', limit: 10 },
  success: {
    request_id: '1769743445,07c4bb36-5858-4290-83ef-97c65db691aa',
    time_used: 48,
    face_tokens: [
      {
        face_token: '9eab9fe14a402295fb78409a81abfc3c',
        user_id: 'user_01',
        user_data: 'Test user',
        add_time: 1769739690208,
      },
    ],
  },
  errors: {},
};
