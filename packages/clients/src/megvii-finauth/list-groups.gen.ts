// Generated from specs/megvii-finauth/list-groups.yaml by `npm run generate`. Do not edit.

import { encodeMultipart, readInteger, type Operation } from '@polyface/runtime';
import type { ListGroupsInput, ListGroupsOutput } from './list-groups.types.gen.ts';
import { megviiFinauth, type MegviiFinauthErrorCode } from './service.gen.ts';

export type { ListGroupsInput, ListGroupsOutput };

/**
 * The documented error codes of `listGroups`.
 *
 * `listGroups` 的错误码。
 */
export type ListGroupsErrorCode = MegviiFinauthErrorCode;

let input: Operation['input'] | undefined;
let output: Operation['output'] | undefined;

/**
 * Get Face Library List
 *
 * 获取人脸库列表
 *
 * @see https://polyface.github.io/polyface/en/megvii-finauth/list-groups/
 */
export const listGroups: Operation<ListGroupsInput, ListGroupsOutput, ListGroupsErrorCode> = {
  id: 'listGroups',
  service: megviiFinauth,
  method: 'POST',
  path: '/finauth/search/group/group_list',
  parameters: [],
  body: { type: 'multipart/form-data', fixed: { sign_version: 'hmac_sha1' }, setBy: { '/sign': 'signer' } },
  get input() {
    return (input ??= { type: 'object', properties: {}, additionalProperties: false });
  },
  get output() {
    return (output ??= {
      type: 'object',
      properties: {
        request_id: { type: 'string' },
        time_used: { type: 'integer', format: 'int32', minimum: 0 },
        group_infos: {
          type: 'array',
          items: {
            type: 'object',
            properties: {
              group_id: { type: 'string' },
              group_name: { type: 'string', minLength: 1, maxLength: 60 },
              group_data: { type: 'string', maxLength: 128 },
              model_version: { type: 'string' },
              add_time: { type: 'string' },
            },
          },
        },
      },
      required: ['request_id', 'time_used', 'group_infos'],
    });
  },
  errors: {},
  timeout: 10000,
  idempotent: true,
  features: { readInteger, encodeMultipart },
};
