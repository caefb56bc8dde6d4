// Generated from specs/megvii-finauth/service.yaml by `npm run generate`. Do not edit.

import { megviiFinauth } from '@polyface/clients/megvii-finauth';
import { megviiServer } from '@polyface/runtime/protocols/megvii/server';
import type { DocumentedService } from '../core/documented.ts';

/**
 * The documented responses that all operations of Megvii FinAuth FaceSearch share.
 *
 * 旷视 FinAuth 人脸搜索各接口的公共响应。
 */
export const megviiFinauthDocumented: DocumentedService = {
  service: megviiFinauth,
  protocol: megviiServer,
  hosts: ['api-sgp.yljz.com'],
  errors: {
    MISSING_ARGUMENTS: [
      { status: 400, message: 'MISSING_ARGUMENTS: group_id' },
      { status: 400, message: 'MISSING_ARGUMENTS: sign' },
    ],
    BAD_ARGUMENTS: [
      { status: 400, message: 'BAD_ARGUMENTS:group_id' },
      { status: 400, message: 'BAD_ARGUMENTS' },
    ],
    COEXISTENCE_ARGUMENTS: [{ status: 400, message: 'COEXISTENCE_ARGUMENTS' }],
    AUTHENTICATION_ERROR: [{ status: 401, message: 'AUTHENTICATION_ERROR' }],
    AUTHORIZATION_ERROR: [
      { status: 403, message: 'AUTHORIZATION_ERROR:Denied by Client' },
      { status: 403, message: 'AUTHORIZATION_ERROR:Denied by Admin' },
      { status: 403, message: 'AUTHORIZATION_ERROR:Insufficient Account Balance' },
    ],
    CONCURRENCY_LIMIT_EXCEEDED: [{ status: 403, message: 'CONCURRENCY_LIMIT_EXCEEDED' }],
    API_NOT_FOUND: [{ status: 404, message: 'API_NOT_FOUND' }],
    INTERNAL_ERROR: [{ status: 500, message: 'INTERNAL_ERROR' }],
    INVALID_OUTER_ID: [{ status: 400, message: 'INVALID_OUTER_ID' }],
    INVALID_GROUP_ID: [{ status: 400, message: 'INVALID_GROUP_ID' }],
    IMAGE_DOWNLOAD_TIMEOUT: [{ status: 412, message: 'IMAGE_DOWNLOAD_TIMEOUT' }],
  },
};
