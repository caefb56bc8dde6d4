// Generated from specs/alibaba-linkvisual/delete-face-user-group.yaml by `npm run generate`. Do not edit.

import { flattenTo, type Operation } from '@polyface/runtime';
import type { DeleteFaceUserGroupInput, DeleteFaceUserGroupOutput } from './delete-face-user-group.types.gen.ts';
import { alibabaLinkvisual, type AlibabaLinkvisualErrorCode } from './service.gen.ts';

export type { DeleteFaceUserGroupInput, DeleteFaceUserGroupOutput };

/**
 * The documented error codes of `deleteFaceUserGroup`.
 *
 * `deleteFaceUserGroup` 的错误码。
 */
export type DeleteFaceUserGroupErrorCode = AlibabaLinkvisualErrorCode;

let input: Operation['input'] | undefined;
let output: Operation['output'] | undefined;

/**
 * Delete a user group
 *
 * 删除用户组
 *
 * @see https://polyface.github.io/polyface/en/alibaba-linkvisual/delete-face-user-group/
 */
export const deleteFaceUserGroup: Operation<
  DeleteFaceUserGroupInput,
  DeleteFaceUserGroupOutput,
  DeleteFaceUserGroupErrorCode
> = {
  id: 'deleteFaceUserGroup',
  service: alibabaLinkvisual,
  method: 'POST',
  path: '/',
  parameters: [
    { name: 'Version', in: 'query', const: '2018-01-20' },
    { name: 'RegionId', in: 'query', setBy: 'option.region' },
    { name: 'Action', in: 'query', const: 'DeleteFaceUserGroup' },
    { name: 'IsolationId', in: 'query' },
    { name: 'UserGroupId', in: 'query' },
  ],
  get input() {
    return (input ??= {
      type: 'object',
      properties: { IsolationId: { type: 'string', minLength: 1 }, UserGroupId: { type: 'string', minLength: 1 } },
      required: ['IsolationId', 'UserGroupId'],
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
