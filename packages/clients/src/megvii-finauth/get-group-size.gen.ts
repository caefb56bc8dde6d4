// Generated from specs/megvii-finauth/get-group-size.yaml by `npm run generate`. Do not edit.

import { encodeMultipart, readInteger, type Operation } from '@polyface/runtime';
import type { GetGroupSizeInput, GetGroupSizeOutput } from './get-group-size.types.gen.ts';
import { megviiFinauth, type MegviiFinauthErrorCode } from './service.gen.ts';

export type { GetGroupSizeInput, GetGroupSizeOutput };

/**
 * The documented error codes of `getGroupSize`.
 *
 * `getGroupSize` 的错误码。
 */
export type GetGroupSizeErrorCode = MegviiFinauthErrorCode;

let input: Operation['input'] | undefined;
let output: Operation['output'] | undefined;

/**
 * Get Face Count in Face Library
 *
 * 获取人脸库中的人脸数量
 *
 * @see https://polyface.github.io/polyface/en/megvii-finauth/get-group-size/
 */
export const getGroupSize: Operation<GetGroupSizeInput, GetGroupSizeOutput, GetGroupSizeErrorCode> = {
  id: 'getGroupSize',
  service: megviiFinauth,
  method: 'POST',
  path: '/finauth/search/group/get_size',
  parameters: [],
  body: { type: 'multipart/form-data', fixed: { sign_version: 'hmac_sha1' }, setBy: { '/sign': 'signer' } },
  get input() {
    return (input ??= {
      type: 'object',
      properties: { group_id: { type: 'string', pattern: '^[A-Za-z0-9%@#&_-]+$', minLength: 1, maxLength: 48 } },
      required: ['group_id'],
      additionalProperties: false,
    });
  },
  get output() {
    return (output ??= {
      type: 'object',
      properties: {
        request_id: { type: 'string' },
        time_used: { type: 'integer', format: 'int32', minimum: 0 },
        group_id: { type: 'string' },
        face_count: { type: 'integer', format: 'int32', minimum: 0 },
      },
      required: ['request_id', 'time_used', 'group_id', 'face_count'],
    });
  },
  errors: {},
  timeout: 10000,
  idempotent: true,
  features: { readInteger, encodeMultipart },
};
