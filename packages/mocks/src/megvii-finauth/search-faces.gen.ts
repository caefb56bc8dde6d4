// Generated from specs/megvii-finauth/search-faces.yaml by `npm run generate`. Do not edit.

import { searchFaces } from '@polyface/clients/megvii-finauth';
import type { DocumentedOperation } from '../core/documented.ts';

/**
 * The documented responses of `searchFaces`.
 *
 * `searchFaces` 文档所载的响应。
 */
export const searchFacesDocumented: DocumentedOperation<typeof searchFaces> = {
  operation: searchFaces,
  example: { group_id: 'staff', image: '/9j/4AAQSkZJRgABAQEASABIAAD/2Q==', limit: 3, threshold: 75 },
  success: {
    request_id: '1769743445,07c4bb36-5858-4290-83ef-97c65db691aa',
    time_used: 48,
    results: [{ confidence: 92.5, face_token: '9eab9fe14a402295fb78409a81abfc3c', user_id: 'user_01' }],
  },
  errors: {},
};
