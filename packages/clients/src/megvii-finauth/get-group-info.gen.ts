// Generated from specs/megvii-finauth/get-group-info.yaml by `npm run generate`. Do not edit.

import { encodeMultipart, readInteger, type Operation } from '@polyface/runtime';
import type { GetGroupInfoInput, GetGroupInfoOutput } from './get-group-info.types.gen.ts';
import { megviiFinauth, type MegviiFinauthErrorCode } from './service.gen.ts';

export type { GetGroupInfoInput, GetGroupInfoOutput };

/**
 * The documented error codes of `getGroupInfo`.
 *
 * `getGroupInfo` 的错误码。
 */
export type GetGroupInfoErrorCode = MegviiFinauthErrorCode;

let input: Operation['input'] | undefined;
let output: Operation['output'] | undefined;

/**
 * Get Face Library Details
 *
 * 获取人脸库详情
 *
 * @see https://polyface.github.io/polyface/en/megvii-finauth/get-group-info/
 */
export const getGroupInfo: Operation<GetGroupInfoInput, GetGroupInfoOutput, GetGroupInfoErrorCode> = {
  id: 'getGroupInfo',
  service: megviiFinauth,
  method: 'POST',
  path: '/finauth/search/group/group_info',
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
        info: {
          type: 'object',
          properties: {
            group_id: { type: 'string' },
            group_name: { type: 'string', minLength: 1, maxLength: 60 },
            group_data: { type: 'string', maxLength: 128 },
            model_version: { type: 'string' },
            add_time: { type: 'string' },
          },
        },
      },
      required: ['request_id', 'time_used', 'info'],
    });
  },
  errors: {},
  timeout: 10000,
  idempotent: true,
  features: { readInteger, encodeMultipart },
};
