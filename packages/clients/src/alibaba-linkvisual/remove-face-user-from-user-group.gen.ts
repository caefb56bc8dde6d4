// Generated from specs/alibaba-linkvisual/remove-face-user-from-user-group.yaml by `npm run generate`. Do not edit.

import { flattenTo, type Operation } from '@polyface/runtime';
import type {
  RemoveFaceUserFromUserGroupInput,
  RemoveFaceUserFromUserGroupOutput,
} from './remove-face-user-from-user-group.types.gen.ts';
import { alibabaLinkvisual, type AlibabaLinkvisualErrorCode } from './service.gen.ts';

export type { RemoveFaceUserFromUserGroupInput, RemoveFaceUserFromUserGroupOutput };

/**
 * The documented error codes of `removeFaceUserFromUserGroup`.
 *
 * `removeFaceUserFromUserGroup` 的错误码。
 */
export type RemoveFaceUserFromUserGroupErrorCode = AlibabaLinkvisualErrorCode;

let input: Operation['input'] | undefined;
let output: Operation['output'] | undefined;

/**
 * Remove a user from a group
 *
 * 将用户移出用户组
 *
 * @see https://polyface.github.io/polyface/en/alibaba-linkvisual/remove-face-user-from-user-group/
 */
export const removeFaceUserFromUserGroup: Operation<
  RemoveFaceUserFromUserGroupInput,
  RemoveFaceUserFromUserGroupOutput,
  RemoveFaceUserFromUserGroupErrorCode
> = {
  id: 'removeFaceUserFromUserGroup',
  service: alibabaLinkvisual,
  method: 'POST',
  path: '/',
  parameters: [
    { name: 'Version', in: 'query', const: '2018-01-20' },
    { name: 'RegionId', in: 'query', setBy: 'option.region' },
    { name: 'Action', in: 'query', const: 'RemoveFaceUserFromUserGroup' },
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
