// Generated from specs/alibaba-linkvisual/update-face-user.yaml by `npm run generate`. Do not edit.

import { flattenTo, type Operation } from '@polyface/runtime';
import type { UpdateFaceUserInput, UpdateFaceUserOutput } from './update-face-user.types.gen.ts';
import { alibabaLinkvisual, type AlibabaLinkvisualErrorCode } from './service.gen.ts';

export type { UpdateFaceUserInput, UpdateFaceUserOutput };

/**
 * The documented error codes of `updateFaceUser`.
 *
 * `updateFaceUser` 的错误码。
 */
export type UpdateFaceUserErrorCode = AlibabaLinkvisualErrorCode;

let input: Operation['input'] | undefined;
let output: Operation['output'] | undefined;

/**
 * Update a user
 *
 * 修改人脸用户
 *
 * @see https://polyface.github.io/polyface/en/alibaba-linkvisual/update-face-user/
 */
export const updateFaceUser: Operation<UpdateFaceUserInput, UpdateFaceUserOutput, UpdateFaceUserErrorCode> = {
  id: 'updateFaceUser',
  service: alibabaLinkvisual,
  method: 'POST',
  path: '/',
  parameters: [
    { name: 'Version', in: 'query', const: '2018-01-20' },
    { name: 'RegionId', in: 'query', setBy: 'option.region' },
    { name: 'Action', in: 'query', const: 'UpdateFaceUser' },
    { name: 'IsolationId', in: 'query' },
    { name: 'UserId', in: 'query' },
    { name: 'CustomUserId', in: 'query' },
    { name: 'Params', in: 'query' },
    { name: 'FacePicUrl', in: 'query' },
    { name: 'Name', in: 'query' },
  ],
  get input() {
    return (input ??= {
      type: 'object',
      properties: {
        IsolationId: { type: 'string', minLength: 1 },
        UserId: { type: 'string', minLength: 1, sensitive: 'personal' },
        CustomUserId: { type: 'string', sensitive: 'personal' },
        Params: { type: 'string', sensitive: 'personal' },
        FacePicUrl: { type: 'string', sensitive: 'biometric' },
        Name: { type: 'string', sensitive: 'personal' },
      },
      required: ['IsolationId', 'UserId'],
      additionalProperties: false,
    });
  },
  get output() {
    return (output ??= { type: 'object', nullable: true });
  },
  errors: {},
  timeout: 10000,
  features: { flattenTo },
};
