// Generated from specs/alibaba-iot/save-face-image.yaml by `npm run generate`. Do not edit.

import { compileBytes, compileUnion, encodeBody, type Operation } from '@polyface/runtime';
import type { SaveFaceImageInput, SaveFaceImageOutput } from './save-face-image.types.gen.ts';
import { alibabaIot, type AlibabaIotErrorCode } from './service.gen.ts';

export type { SaveFaceImageInput, SaveFaceImageOutput };

/**
 * The documented error codes of `saveFaceImage`.
 *
 * `saveFaceImage` 的错误码。
 */
export type SaveFaceImageErrorCode = AlibabaIotErrorCode;

let input: Operation['input'] | undefined;
let output: Operation['output'] | undefined;

/**
 * Save the face picture of a user
 *
 * 保存人脸图片
 *
 * @see https://polyface.github.io/polyface/en/alibaba-iot/save-face-image/
 */
export const saveFaceImage: Operation<SaveFaceImageInput, SaveFaceImageOutput, SaveFaceImageErrorCode> = {
  id: 'saveFaceImage',
  service: alibabaIot,
  method: 'POST',
  path: '/face/paas/image/save',
  parameters: [
    { name: 'x-ca-stage', in: 'header', setBy: 'option.stage', default: 'RELEASE', enum: ['RELEASE', 'PRE', 'TEST'] },
  ],
  body: {
    type: 'application/json',
    input: '/params',
    fixed: { version: '1.0', request: { apiVer: '1.2.0' } },
    setBy: { '/id': 'uuid', '/request/language': 'option.language', '/request/locale': 'option.locale' },
  },
  get input() {
    return (input ??= {
      oneOf: [
        {
          name: 'SaveFaceByUrl',
          type: 'object',
          properties: {
            userType: { type: 'string', enum: ['IDENTITY', 'OPEN', 'YUNDUN', 'PHONE'] },
            userId: { type: 'string', minLength: 1, sensitive: 'personal' },
            imageUrl: { type: 'string', minLength: 1, sensitive: 'biometric' },
            imageBase64: { type: 'string', format: 'byte', minLength: 1, maxBytes: 1048576, sensitive: 'biometric' },
            faceExtInfo: { type: 'string', maxLength: 1024, sensitive: 'personal' },
            userName: { type: 'string', maxLength: 64, sensitive: 'personal' },
            expiredTime: { type: 'string' },
            userExtInfo: { type: 'string', maxLength: 1024, sensitive: 'personal' },
            userRole: { type: 'integer', format: 'int32' },
            mobile: { type: 'string', sensitive: 'personal' },
            policy: { type: 'string', enum: ['PERMISSION', 'DENY'] },
          },
          required: ['userType', 'userId', 'imageUrl'],
          additionalProperties: false,
        },
        {
          name: 'SaveFaceByBase64',
          type: 'object',
          properties: {
            userType: { type: 'string', enum: ['IDENTITY', 'OPEN', 'YUNDUN', 'PHONE'] },
            userId: { type: 'string', minLength: 1, sensitive: 'personal' },
            imageBase64: { type: 'string', format: 'byte', minLength: 1, maxBytes: 1048576, sensitive: 'biometric' },
            faceExtInfo: { type: 'string', maxLength: 1024, sensitive: 'personal' },
            userName: { type: 'string', maxLength: 64, sensitive: 'personal' },
            expiredTime: { type: 'string' },
            userExtInfo: { type: 'string', maxLength: 1024, sensitive: 'personal' },
            userRole: { type: 'integer', format: 'int32' },
            mobile: { type: 'string', sensitive: 'personal' },
            policy: { type: 'string', enum: ['PERMISSION', 'DENY'] },
          },
          required: ['userType', 'userId', 'imageBase64'],
          additionalProperties: false,
        },
      ],
    });
  },
  get output() {
    return (output ??= { type: 'object', nullable: true });
  },
  errors: {},
  timeout: 10000,
  idempotent: true,
  features: { compileBytes, compileUnion, encodeBody },
};
