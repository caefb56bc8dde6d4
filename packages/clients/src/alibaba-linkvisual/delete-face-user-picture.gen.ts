// Generated from specs/alibaba-linkvisual/delete-face-user-picture.yaml by `npm run generate`. Do not edit.

import { flattenTo, type Operation } from '@polyface/runtime';
import type { DeleteFaceUserPictureInput, DeleteFaceUserPictureOutput } from './delete-face-user-picture.types.gen.ts';
import { alibabaLinkvisual, type AlibabaLinkvisualErrorCode } from './service.gen.ts';

export type { DeleteFaceUserPictureInput, DeleteFaceUserPictureOutput };

/**
 * The documented error codes of `deleteFaceUserPicture`.
 *
 * `deleteFaceUserPicture` 的错误码。
 */
export type DeleteFaceUserPictureErrorCode = AlibabaLinkvisualErrorCode;

let input: Operation['input'] | undefined;
let output: Operation['output'] | undefined;

/**
 * Delete a picture of a user
 *
 * 删除人脸图片
 *
 * @see https://polyface.github.io/polyface/en/alibaba-linkvisual/delete-face-user-picture/
 */
export const deleteFaceUserPicture: Operation<
  DeleteFaceUserPictureInput,
  DeleteFaceUserPictureOutput,
  DeleteFaceUserPictureErrorCode
> = {
  id: 'deleteFaceUserPicture',
  service: alibabaLinkvisual,
  method: 'POST',
  path: '/',
  parameters: [
    { name: 'Version', in: 'query', const: '2018-01-20' },
    { name: 'RegionId', in: 'query', setBy: 'option.region' },
    { name: 'Action', in: 'query', const: 'DeleteFaceUserPicture' },
    { name: 'IsolationId', in: 'query' },
    { name: 'UserId', in: 'query' },
    { name: 'FacePicMd5', in: 'query' },
  ],
  get input() {
    return (input ??= {
      type: 'object',
      properties: {
        IsolationId: { type: 'string', minLength: 1 },
        UserId: { type: 'string', minLength: 1, sensitive: 'personal' },
        FacePicMd5: { type: 'string', minLength: 1, sensitive: 'biometric' },
      },
      required: ['IsolationId', 'UserId', 'FacePicMd5'],
      additionalProperties: false,
    });
  },
  get output() {
    return (output ??= { type: 'object', nullable: true });
  },
  errors: {},
  timeout: 10000,
  idempotent: true,
  features: { flattenTo },
};
