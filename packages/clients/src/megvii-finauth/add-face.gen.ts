// Generated from specs/megvii-finauth/add-face.yaml by `npm run generate`. Do not edit.

import { compileBytes, compileUnion, encodeMultipart, readInteger, type Operation } from '@polyface/runtime';
import type { AddFaceInput, AddFaceOutput } from './add-face.types.gen.ts';
import { megviiFinauth, type MegviiFinauthErrorCode } from './service.gen.ts';

export type { AddFaceInput, AddFaceOutput };

/**
 * The documented error codes of `addFace`.
 *
 * `addFace` 的错误码。
 */
export type AddFaceErrorCode = MegviiFinauthErrorCode;

let input: Operation['input'] | undefined;
let output: Operation['output'] | undefined;

/**
 * Add Face to Face Library
 *
 * 向人脸库添加人脸
 *
 * @see https://polyface.github.io/polyface/en/megvii-finauth/add-face/
 */
export const addFace: Operation<AddFaceInput, AddFaceOutput, AddFaceErrorCode> = {
  id: 'addFace',
  service: megviiFinauth,
  method: 'POST',
  path: '/finauth/search/group/add',
  parameters: [],
  body: { type: 'multipart/form-data', fixed: { sign_version: 'hmac_sha1' }, setBy: { '/sign': 'signer' } },
  get input() {
    return (input ??= {
      oneOf: [
        {
          name: 'AddFaceByImage',
          type: 'object',
          properties: {
            group_id: { type: 'string', pattern: '^[A-Za-z0-9%@#&_-]+$', minLength: 1, maxLength: 48 },
            image: { type: 'string', format: 'byte', minLength: 1, sensitive: 'biometric' },
            user_id: {
              type: 'string',
              pattern: '^[A-Za-z0-9%@#&_-]+$',
              minLength: 1,
              maxLength: 48,
              sensitive: 'personal',
            },
            user_data: { type: 'string', maxLength: 128, sensitive: 'personal' },
            multi_oriented_detection: { type: 'string', enum: ['0', '1'] },
          },
          required: ['group_id', 'image', 'user_id'],
          additionalProperties: false,
        },
        {
          name: 'AddFaceByFile',
          type: 'object',
          properties: {
            group_id: { type: 'string', pattern: '^[A-Za-z0-9%@#&_-]+$', minLength: 1, maxLength: 48 },
            file: { type: 'string', format: 'binary', sensitive: 'biometric' },
            user_id: {
              type: 'string',
              pattern: '^[A-Za-z0-9%@#&_-]+$',
              minLength: 1,
              maxLength: 48,
              sensitive: 'personal',
            },
            user_data: { type: 'string', maxLength: 128, sensitive: 'personal' },
            multi_oriented_detection: { type: 'string', enum: ['0', '1'] },
          },
          required: ['group_id', 'file', 'user_id'],
          additionalProperties: false,
        },
      ],
    });
  },
  get output() {
    return (output ??= {
      type: 'object',
      properties: {
        request_id: { type: 'string' },
        time_used: { type: 'integer', format: 'int32', minimum: 0 },
        face_token: { type: 'string', minLength: 1, sensitive: 'biometric' },
      },
      required: ['request_id', 'time_used'],
    });
  },
  errors: {},
  timeout: 10000,
  features: { compileBytes, compileUnion, readInteger, encodeMultipart },
};
