// Generated from specs/alibaba-iot/delete-face-image.yaml by `npm run generate`. Do not edit.

import { encodeBody, type Operation } from '@polyface/runtime';
import type { DeleteFaceImageInput, DeleteFaceImageOutput } from './delete-face-image.types.gen.ts';
import { alibabaIot, type AlibabaIotErrorCode } from './service.gen.ts';

export type { DeleteFaceImageInput, DeleteFaceImageOutput };

/**
 * The documented error codes of `deleteFaceImage`.
 *
 * `deleteFaceImage` 的错误码。
 */
export type DeleteFaceImageErrorCode = AlibabaIotErrorCode;

let input: Operation['input'] | undefined;
let output: Operation['output'] | undefined;

/**
 * Delete the face picture of a user
 *
 * 删除人脸图片
 *
 * @see https://polyface.github.io/polyface/en/alibaba-iot/delete-face-image/
 */
export const deleteFaceImage: Operation<DeleteFaceImageInput, DeleteFaceImageOutput, DeleteFaceImageErrorCode> = {
  id: 'deleteFaceImage',
  service: alibabaIot,
  method: 'POST',
  path: '/face/paas/image/delete',
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
      },
      required: ['userType', 'userId'],
      additionalProperties: false,
    });
  },
  get output() {
    return (output ??= { type: 'object', nullable: true });
  },
  errors: {},
  idempotent: true,
  features: { encodeBody },
};
