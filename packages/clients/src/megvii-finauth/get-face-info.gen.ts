// Generated from specs/megvii-finauth/get-face-info.yaml by `npm run generate`. Do not edit.

import { encodeMultipart, readInteger, type Operation } from '@polyface/runtime';
import type { GetFaceInfoInput, GetFaceInfoOutput } from './get-face-info.types.gen.ts';
import { megviiFinauth, type MegviiFinauthErrorCode } from './service.gen.ts';

export type { GetFaceInfoInput, GetFaceInfoOutput };

/**
 * The documented error codes of `getFaceInfo`.
 *
 * `getFaceInfo` 的错误码。
 */
export type GetFaceInfoErrorCode = 'INVALID_FACE_TOKEN' | MegviiFinauthErrorCode;

let input: Operation['input'] | undefined;
let output: Operation['output'] | undefined;

/**
 * Get Face Info in Face Library
 *
 * 获取人脸库中的人脸信息
 *
 * @see https://polyface.github.io/polyface/en/megvii-finauth/get-face-info/
 */
export const getFaceInfo: Operation<GetFaceInfoInput, GetFaceInfoOutput, GetFaceInfoErrorCode> = {
  id: 'getFaceInfo',
  service: megviiFinauth,
  method: 'POST',
  path: '/finauth/search/group/face_info',
  parameters: [],
  body: { type: 'multipart/form-data', fixed: { sign_version: 'hmac_sha1' }, setBy: { '/sign': 'signer' } },
  get input() {
    return (input ??= {
      type: 'object',
      properties: {
        group_id: { type: 'string', pattern: '^[A-Za-z0-9%@#&_-]+$', minLength: 1, maxLength: 48 },
        face_token: { type: 'string', minLength: 1, sensitive: 'biometric' },
      },
      required: ['group_id', 'face_token'],
      additionalProperties: false,
    });
  },
  get output() {
    return (output ??= {
      type: 'object',
      properties: {
        request_id: { type: 'string' },
        time_used: { type: 'integer', format: 'int32', minimum: 0 },
        info: {
          type: 'object',
          properties: {
            face_token: { type: 'string', minLength: 1, sensitive: 'biometric' },
            user_id: { type: 'string', sensitive: 'personal' },
            user_data: { type: 'string', sensitive: 'personal' },
            add_time: {
              oneOf: [
                { type: 'integer', format: 'int64', minimum: 0, maximum: 9007199254740991 },
                { type: 'string', pattern: '^[0-9]{1,16}$' },
              ],
            },
          },
          required: ['face_token', 'user_id'],
        },
      },
      required: ['request_id', 'time_used', 'info'],
    });
  },
  errors: { INVALID_FACE_TOKEN: { kind: 'not-found' } },
  timeout: 10000,
  idempotent: true,
  features: { readInteger, encodeMultipart },
};
