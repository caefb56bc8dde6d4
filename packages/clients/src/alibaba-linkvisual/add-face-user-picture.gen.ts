// Generated from specs/alibaba-linkvisual/add-face-user-picture.yaml by `npm run generate`. Do not edit.

import { flattenTo, type Operation } from '@polyface/runtime';
import type { AddFaceUserPictureInput, AddFaceUserPictureOutput } from './add-face-user-picture.types.gen.ts';
import { alibabaLinkvisual, type AlibabaLinkvisualErrorCode } from './service.gen.ts';

export type { AddFaceUserPictureInput, AddFaceUserPictureOutput };

/**
 * The documented error codes of `addFaceUserPicture`.
 *
 * `addFaceUserPicture` 的错误码。
 */
export type AddFaceUserPictureErrorCode = AlibabaLinkvisualErrorCode;

let input: Operation['input'] | undefined;
let output: Operation['output'] | undefined;

/**
 * Add a picture of a user
 *
 * 添加人脸图片
 *
 * @see https://polyface.github.io/polyface/en/alibaba-linkvisual/add-face-user-picture/
 */
export const addFaceUserPicture: Operation<
  AddFaceUserPictureInput,
  AddFaceUserPictureOutput,
  AddFaceUserPictureErrorCode
> = {
  id: 'addFaceUserPicture',
  service: alibabaLinkvisual,
  method: 'POST',
  path: '/',
  parameters: [
    { name: 'Version', in: 'query', const: '2018-01-20' },
    { name: 'RegionId', in: 'query', setBy: 'option.region' },
    { name: 'Action', in: 'query', const: 'AddFaceUserPicture' },
    { name: 'IsolationId', in: 'query' },
    { name: 'UserId', in: 'query' },
    { name: 'FacePicUrl', in: 'query' },
  ],
  get input() {
    return (input ??= {
      type: 'object',
      properties: {
        IsolationId: { type: 'string', minLength: 1 },
        UserId: { type: 'string', minLength: 1, sensitive: 'personal' },
        FacePicUrl: { type: 'string', sensitive: 'biometric' },
      },
      required: ['IsolationId', 'UserId', 'FacePicUrl'],
      additionalProperties: false,
    });
  },
  get output() {
    return (output ??= { type: 'string', sensitive: 'biometric' });
  },
  errors: {},
  timeout: 10000,
  features: { flattenTo },
};
