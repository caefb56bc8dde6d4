// Generated from specs/alibaba-linkvisual/delete-face-user.yaml by `npm run generate`. Do not edit.

import { flattenTo, type Operation } from '@polyface/runtime';
import type { DeleteFaceUserInput, DeleteFaceUserOutput } from './delete-face-user.types.gen.ts';
import { alibabaLinkvisual, type AlibabaLinkvisualErrorCode } from './service.gen.ts';

export type { DeleteFaceUserInput, DeleteFaceUserOutput };

/**
 * The documented error codes of `deleteFaceUser`.
 *
 * `deleteFaceUser` 的错误码。
 */
export type DeleteFaceUserErrorCode = AlibabaLinkvisualErrorCode;

let input: Operation['input'] | undefined;
let output: Operation['output'] | undefined;

/**
 * Delete a user
 *
 * 删除人脸用户
 *
 * @see https://polyface.github.io/polyface/en/alibaba-linkvisual/delete-face-user/
 */
export const deleteFaceUser: Operation<DeleteFaceUserInput, DeleteFaceUserOutput, DeleteFaceUserErrorCode> = {
  id: 'deleteFaceUser',
  service: alibabaLinkvisual,
  method: 'POST',
  path: '/',
  parameters: [
    { name: 'Version', in: 'query', const: '2018-01-20' },
    { name: 'RegionId', in: 'query', setBy: 'option.region' },
    { name: 'Action', in: 'query', const: 'DeleteFaceUser' },
    { name: 'IsolationId', in: 'query' },
    { name: 'UserId', in: 'query' },
  ],
  get input() {
    return (input ??= {
      type: 'object',
      properties: {
        IsolationId: { type: 'string', minLength: 1 },
        UserId: { type: 'string', minLength: 1, sensitive: 'personal' },
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
  idempotent: true,
  features: { flattenTo },
};
