// Generated from specs/megvii-finauth/add-face.yaml by `npm run generate`. Do not edit.

import { addFace } from '@polyface/clients/megvii-finauth';
import type { DocumentedOperation } from '../core/documented.ts';

/**
 * The documented responses of `addFace`.
 *
 * `addFace` 文档所载的响应。
 */
export const addFaceDocumented: DocumentedOperation<typeof addFace> = {
  operation: addFace,
  example: { group_id: 'staff', image: '/9j/4AAQSkZJRgABAQEASABIAAD/2Q==', user_id: 'user_01', user_data: 'Test user' },
  success: {
    request_id: '1769743445,07c4bb36-5858-4290-83ef-97c65db691aa',
    time_used: 48,
    face_token: '9eab9fe14a402295fb78409a81abfc3c',
  },
  errors: {},
};
