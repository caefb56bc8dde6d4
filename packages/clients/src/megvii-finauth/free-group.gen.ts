// Generated from specs/megvii-finauth/free-group.yaml by `npm run generate`. Do not edit.

import { encodeMultipart, readInteger, type Operation } from '@polyface/runtime';
import type { FreeGroupInput, FreeGroupOutput } from './free-group.types.gen.ts';
import { megviiFinauth, type MegviiFinauthErrorCode } from './service.gen.ts';

export type { FreeGroupInput, FreeGroupOutput };

/**
 * The documented error codes of `freeGroup`.
 *
 * `freeGroup` 的错误码。
 */
export type FreeGroupErrorCode = 'NOT_EMPTY' | MegviiFinauthErrorCode;

let input: Operation['input'] | undefined;
let output: Operation['output'] | undefined;

/**
 * Delete Face Library
 *
 * 删除人脸库
 *
 * @see https://polyface.github.io/polyface/en/megvii-finauth/free-group/
 */
export const freeGroup: Operation<FreeGroupInput, FreeGroupOutput, FreeGroupErrorCode> = {
  id: 'freeGroup',
  service: megviiFinauth,
  method: 'POST',
  path: '/finauth/search/group/free',
  parameters: [],
  body: { type: 'multipart/form-data', fixed: { sign_version: 'hmac_sha1' }, setBy: { '/sign': 'signer' } },
  get input() {
    return (input ??= {
      type: 'object',
      properties: {
        group_id: { type: 'string', pattern: '^[A-Za-z0-9%@#&_-]+$', minLength: 1, maxLength: 48 },
        check_empty: { type: 'integer', format: 'int32', enum: [0, 1] },
      },
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
      },
      required: ['request_id', 'time_used', 'group_id'],
    });
  },
  errors: { NOT_EMPTY: { kind: 'invalid-request' } },
  timeout: 10000,
  features: { readInteger, encodeMultipart },
};
