// Generated from specs/alibaba-linkvisual/add-face-user-group.yaml by `npm run generate`. Do not edit.

import { flattenTo, type Operation } from '@polyface/runtime';
import type { AddFaceUserGroupInput, AddFaceUserGroupOutput } from './add-face-user-group.types.gen.ts';
import { alibabaLinkvisual, type AlibabaLinkvisualErrorCode } from './service.gen.ts';

export type { AddFaceUserGroupInput, AddFaceUserGroupOutput };

/**
 * The documented error codes of `addFaceUserGroup`.
 *
 * `addFaceUserGroup` 的错误码。
 */
export type AddFaceUserGroupErrorCode = AlibabaLinkvisualErrorCode;

let input: Operation['input'] | undefined;
let output: Operation['output'] | undefined;

/**
 * Add a user group
 *
 * 添加用户组
 *
 * @see https://polyface.github.io/polyface/en/alibaba-linkvisual/add-face-user-group/
 */
export const addFaceUserGroup: Operation<AddFaceUserGroupInput, AddFaceUserGroupOutput, AddFaceUserGroupErrorCode> = {
  id: 'addFaceUserGroup',
  service: alibabaLinkvisual,
  method: 'POST',
  path: '/',
  parameters: [
    { name: 'Version', in: 'query', const: '2018-01-20' },
    { name: 'RegionId', in: 'query', setBy: 'option.region' },
    { name: 'Action', in: 'query', const: 'AddFaceUserGroup' },
    { name: 'IsolationId', in: 'query' },
    { name: 'UserGroupName', in: 'query' },
  ],
  get input() {
    return (input ??= {
      type: 'object',
      properties: { IsolationId: { type: 'string', minLength: 1 }, UserGroupName: { type: 'string', minLength: 1 } },
      required: ['IsolationId', 'UserGroupName'],
      additionalProperties: false,
    });
  },
  get output() {
    return (output ??= { type: 'object' });
  },
  errors: {},
  timeout: 10000,
  features: { flattenTo },
};
