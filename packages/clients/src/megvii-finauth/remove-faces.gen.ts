// Generated from specs/megvii-finauth/remove-faces.yaml by `npm run generate`. Do not edit.

import { encodeMultipart, readInteger, type Operation } from '@polyface/runtime';
import type { RemoveFacesInput, RemoveFacesOutput } from './remove-faces.types.gen.ts';
import { megviiFinauth, type MegviiFinauthErrorCode } from './service.gen.ts';

export type { RemoveFacesInput, RemoveFacesOutput };

/**
 * The documented error codes of `removeFaces`.
 *
 * `removeFaces` 的错误码。
 */
export type RemoveFacesErrorCode = MegviiFinauthErrorCode;

let input: Operation['input'] | undefined;
let output: Operation['output'] | undefined;

/**
 * Delete Faces from Face Library
 *
 * 从人脸库删除人脸
 *
 * @see https://polyface.github.io/polyface/en/megvii-finauth/remove-faces/
 */
export const removeFaces: Operation<RemoveFacesInput, RemoveFacesOutput, RemoveFacesErrorCode> = {
  id: 'removeFaces',
  service: megviiFinauth,
  method: 'POST',
  path: '/finauth/search/group/delete',
  parameters: [],
  body: { type: 'multipart/form-data', fixed: { sign_version: 'hmac_sha1' }, setBy: { '/sign': 'signer' } },
  get input() {
    return (input ??= {
      type: 'object',
      properties: {
        group_id: { type: 'string', pattern: '^[A-Za-z0-9%@#&_-]+$', minLength: 1, maxLength: 48 },
        face_tokens: {
          type: 'array',
          items: { type: 'string', pattern: '^[^,]+$', minLength: 1 },
          minItems: 1,
          maxItems: 1000,
          list: 'comma',
          sensitive: 'biometric',
        },
      },
      required: ['group_id', 'face_tokens'],
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
        face_removed: { type: 'integer', format: 'int32' },
        face_count: { type: 'integer', format: 'int32' },
        failure_detail: {
          type: 'array',
          items: {
            type: 'object',
            properties: {
              face_token: { type: 'string', minLength: 1, sensitive: 'biometric' },
              reason: { type: 'string' },
            },
          },
        },
      },
      required: ['request_id', 'time_used', 'group_id'],
    });
  },
  errors: {},
  timeout: 10000,
  idempotent: true,
  features: { readInteger, encodeMultipart },
};
