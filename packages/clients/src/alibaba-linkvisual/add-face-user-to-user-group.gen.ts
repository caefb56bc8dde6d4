// Generated from specs/alibaba-linkvisual/add-face-user-to-user-group.yaml by `npm run generate`. Do not edit.

import { flattenTo, type Operation } from '@polyface/runtime';
import type {
  AddFaceUserToUserGroupInput,
  AddFaceUserToUserGroupOutput,
} from './add-face-user-to-user-group.types.gen.ts';
import { alibabaLinkvisual, type AlibabaLinkvisualErrorCode } from './service.gen.ts';

export type { AddFaceUserToUserGroupInput, AddFaceUserToUserGroupOutput };

/**
 * The documented error codes of `addFaceUserToUserGroup`.
 *
 * `addFaceUserToUserGroup` 的错误码。
 */
export type AddFaceUserToUserGroupErrorCode = AlibabaLinkvisualErrorCode;

let input: Operation['input'] | undefined;
let output: Operation['output'] | undefined;

/**
 * Add a user to a group
 *
 * 将用户加入用户组
 *
 * @see https://polyface.github.io/polyface/en/alibaba-linkvisual/add-face-user-to-user-group/
 */
export const addFaceUserToUserGroup: Operation<
  AddFaceUserToUserGroupInput,
  AddFaceUserToUserGroupOutput,
  AddFaceUserToUserGroupErrorCode
> = {
  id: 'addFaceUserToUserGroup',
  service: alibabaLinkvisual,
  method: 'POST',
  path: '/',
  parameters: [
    { name: 'Version', in: 'query', const: '2018-01-20' },
    { name: 'RegionId', in: 'query', setBy: 'option.region' },
    { name: 'Action', in: 'query', const: 'AddFaceUserToUserGroup' },
    { name: 'IsolationId', in: 'query' },
    { name: 'UserId', in: 'query' },
    { name: 'UserGroupId', in: 'query' },
  ],
  get input() {
    return (input ??= {
      type: 'object',
      properties: {
        IsolationId: { type: 'string', minLength: 1 },
        UserId: { type: 'string', minLength: 1, sensitive: 'personal' },
        UserGroupId: { type: 'string', minLength: 1 },
      },
      required: ['IsolationId', 'UserId', 'UserGroupId'],
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
