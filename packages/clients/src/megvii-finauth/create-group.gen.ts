// Generated from specs/megvii-finauth/create-group.yaml by `npm run generate`. Do not edit.

import { encodeMultipart, readInteger, type Operation } from '@polyface/runtime';
import type { CreateGroupInput, CreateGroupOutput } from './create-group.types.gen.ts';
import { megviiFinauth, type MegviiFinauthErrorCode } from './service.gen.ts';

export type { CreateGroupInput, CreateGroupOutput };

/**
 * The documented error codes of `createGroup`.
 *
 * `createGroup` 的错误码。
 */
export type CreateGroupErrorCode = MegviiFinauthErrorCode;

let input: Operation['input'] | undefined;
let output: Operation['output'] | undefined;

/**
 * Create Face Library
 *
 * 创建人脸库
 *
 * @see https://polyface.github.io/polyface/en/megvii-finauth/create-group/
 */
export const createGroup: Operation<CreateGroupInput, CreateGroupOutput, CreateGroupErrorCode> = {
  id: 'createGroup',
  service: megviiFinauth,
  method: 'POST',
  path: '/finauth/search/group/create',
  parameters: [],
  body: { type: 'multipart/form-data', fixed: { sign_version: 'hmac_sha1' }, setBy: { '/sign': 'signer' } },
  get input() {
    return (input ??= {
      type: 'object',
      properties: {
        group_id: { type: 'string', pattern: '^[A-Za-z0-9%@#&_-]+$', minLength: 1, maxLength: 48 },
        group_name: { type: 'string', minLength: 1, maxLength: 60 },
        group_data: { type: 'string', maxLength: 128 },
        model_version: { type: 'string' },
      },
      required: ['group_name', 'group_id'],
      additionalProperties: false,
    });
  },
  get output() {
    return (output ??= {
      type: 'object',
      properties: {
        request_id: { type: 'string' },
        time_used: { type: 'integer', format: 'int32', minimum: 0 },
        model_version: { type: 'string' },
        group_id: { type: 'string' },
        group_name: { type: 'string', minLength: 1, maxLength: 60 },
        group_data: { type: 'string', maxLength: 128 },
      },
      required: ['request_id', 'time_used', 'group_id'],
    });
  },
  errors: {},
  timeout: 10000,
  features: { readInteger, encodeMultipart },
};
