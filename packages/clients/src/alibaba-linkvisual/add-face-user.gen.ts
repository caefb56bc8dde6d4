// Generated from specs/alibaba-linkvisual/add-face-user.yaml by `npm run generate`. Do not edit.

import { flattenTo, type Operation } from '@polyface/runtime';
import type { AddFaceUserInput, AddFaceUserOutput } from './add-face-user.types.gen.ts';
import { alibabaLinkvisual, type AlibabaLinkvisualErrorCode } from './service.gen.ts';

export type { AddFaceUserInput, AddFaceUserOutput };

/**
 * The documented error codes of `addFaceUser`.
 *
 * `addFaceUser` 的错误码。
 */
export type AddFaceUserErrorCode = AlibabaLinkvisualErrorCode;

let input: Operation['input'] | undefined;
let output: Operation['output'] | undefined;

/**
 * Add a user
 *
 * 添加人脸用户
 *
 * @see https://polyface.github.io/polyface/en/alibaba-linkvisual/add-face-user/
 */
export const addFaceUser: Operation<AddFaceUserInput, AddFaceUserOutput, AddFaceUserErrorCode> = {
  id: 'addFaceUser',
  service: alibabaLinkvisual,
  method: 'POST',
  path: '/',
  parameters: [
    { name: 'Version', in: 'query', const: '2018-01-20' },
    { name: 'RegionId', in: 'query', setBy: 'option.region' },
    { name: 'Action', in: 'query', const: 'AddFaceUser' },
    { name: 'IsolationId', in: 'query' },
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
        CustomUserId: { type: 'string', sensitive: 'personal' },
        Params: { type: 'string', sensitive: 'personal' },
        FacePicUrl: { type: 'string', sensitive: 'biometric' },
        Name: { type: 'string', sensitive: 'personal' },
      },
      required: ['IsolationId', 'FacePicUrl'],
      additionalProperties: false,
    });
  },
  get output() {
    return (output ??= {
      type: 'object',
      properties: {
        UserId: { type: 'string', minLength: 1, sensitive: 'personal' },
        Name: { type: 'string', sensitive: 'personal' },
        CustomUserId: { type: 'string', sensitive: 'personal' },
        Params: { type: 'string', sensitive: 'personal' },
      },
      required: ['UserId'],
    });
  },
  errors: {},
  timeout: 10000,
  features: { flattenTo },
};
