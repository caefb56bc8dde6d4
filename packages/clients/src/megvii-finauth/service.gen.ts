// Generated from specs/megvii-finauth/service.yaml by `npm run generate`. Do not edit.

import type { Service } from '@polyface/runtime';
import { megvii, type MegviiSigning } from '@polyface/runtime/protocols/megvii';

/**
 * The error codes that every operation of Megvii FinAuth FaceSearch may return.
 *
 * 旷视 FinAuth 人脸搜索的公共错误码。
 */
export type MegviiFinauthErrorCode =
  | 'MISSING_ARGUMENTS'
  | 'BAD_ARGUMENTS'
  | 'COEXISTENCE_ARGUMENTS'
  | 'AUTHENTICATION_ERROR'
  | 'AUTHORIZATION_ERROR'
  | 'CONCURRENCY_LIMIT_EXCEEDED'
  | 'API_NOT_FOUND'
  | 'INTERNAL_ERROR'
  | 'INVALID_OUTER_ID'
  | 'INVALID_GROUP_ID'
  | 'IMAGE_DOWNLOAD_TIMEOUT';

let errors: Service['errors'] | undefined;

/**
 * Megvii FinAuth FaceSearch. Manage face libraries and identify the person in a picture: create a
 * library, add the faces of your users, then search the library with a new picture (1:N). FinAuth
 * (brand yljz) is the overseas counterpart of Megvii FaceID. Every call is a POST of
 * multipart/form-data that carries its own signature in the fields sign and sign_version.
 *
 * 旷视 FinAuth 人脸搜索。管理人脸库，并识别图片中的人是谁：先创建人脸库并添加用户的人脸，
 * 再用新图片在库中搜索（1:N）。FinAuth（品牌 yljz）是旷视 FaceID 的海外姊妹产品。每次调用都以 POST
 * 方式发送 multipart/form-data 表单，签名放在表单字段 sign 与 sign_version 中。
 */
export const megviiFinauth: Service<MegviiSigning> = {
  id: 'megvii-finauth',
  title: 'Megvii FinAuth FaceSearch',
  version: '1.0',
  protocol: megvii,
  endpoint: 'https://api-sgp.yljz.com',
  envelope: {
    data: '',
    code: ['/error'],
    message: ['/error'],
    requestId: ['/request_id'],
    success: [
      { at: '/error', absent: true },
      { at: '/request_id', present: true },
    ],
  },
  get errors() {
    return (errors ??= {
      MISSING_ARGUMENTS: { kind: 'invalid-request' },
      BAD_ARGUMENTS: { kind: 'invalid-request' },
      COEXISTENCE_ARGUMENTS: { kind: 'invalid-request' },
      AUTHENTICATION_ERROR: { kind: 'unauthenticated', retry: 'clock' },
      AUTHORIZATION_ERROR: {
        kind: 'forbidden',
        cases: [{ status: 403, message: 'AUTHORIZATION_ERROR:Insufficient Account Balance', kind: 'billing' }],
      },
      CONCURRENCY_LIMIT_EXCEEDED: { kind: 'throttled', retry: 'backoff' },
      API_NOT_FOUND: { kind: 'not-found' },
      INTERNAL_ERROR: { kind: 'internal', retry: 'backoff' },
      INVALID_OUTER_ID: { kind: 'not-found' },
      INVALID_GROUP_ID: { kind: 'not-found' },
      IMAGE_DOWNLOAD_TIMEOUT: { kind: 'unavailable', retry: 'backoff' },
    });
  },
};
