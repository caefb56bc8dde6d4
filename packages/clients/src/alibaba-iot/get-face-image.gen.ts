// Generated from specs/alibaba-iot/get-face-image.yaml by `npm run generate`. Do not edit.

import { encodeBody, type Operation } from '@polyface/runtime';
import type { GetFaceImageInput, GetFaceImageOutput } from './get-face-image.types.gen.ts';
import { alibabaIot, type AlibabaIotErrorCode } from './service.gen.ts';

export type { GetFaceImageInput, GetFaceImageOutput };

/**
 * The documented error codes of `getFaceImage`.
 *
 * `getFaceImage` 的错误码。
 */
export type GetFaceImageErrorCode = AlibabaIotErrorCode;

let input: Operation['input'] | undefined;
let output: Operation['output'] | undefined;

/**
 * Get the face picture of a user
 *
 * 查询人脸图片
 *
 * @see https://polyface.github.io/polyface/en/alibaba-iot/get-face-image/
 */
export const getFaceImage: Operation<GetFaceImageInput, GetFaceImageOutput, GetFaceImageErrorCode> = {
  id: 'getFaceImage',
  service: alibabaIot,
  method: 'POST',
  path: '/face/paas/image/get',
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
      type: 'object',
      properties: {
        userType: { type: 'string', enum: ['IDENTITY', 'OPEN', 'YUNDUN', 'PHONE'] },
        userId: { type: 'string', minLength: 1, sensitive: 'personal' },
        imageFormat: { type: 'string', enum: ['URL', 'BASE64'] },
      },
      required: ['userType', 'userId'],
      additionalProperties: false,
    });
  },
  get output() {
    return (output ??= {
      type: 'object',
      nullable: true,
      properties: {
        imageUrl: { type: 'string', sensitive: 'biometric' },
        imageBase64: { type: 'string', sensitive: 'biometric' },
        faceId: { type: 'string' },
        userId: { type: 'string', sensitive: 'personal' },
        userType: { type: 'string' },
        userName: { type: 'string', sensitive: 'personal' },
        expireTime: { type: 'string' },
        policy: { type: 'string' },
      },
    });
  },
  errors: {},
  timeout: 10000,
  idempotent: true,
  features: { encodeBody },
};
