// Generated from specs/alibaba-linkvisual/query-face-user-id-by-custom-user-id.yaml by `npm run generate`. Do not edit.

import { flattenTo, type Operation } from '@polyface/runtime';
import type {
  QueryFaceUserIdByCustomUserIdInput,
  QueryFaceUserIdByCustomUserIdOutput,
} from './query-face-user-id-by-custom-user-id.types.gen.ts';
import { alibabaLinkvisual, type AlibabaLinkvisualErrorCode } from './service.gen.ts';

export type { QueryFaceUserIdByCustomUserIdInput, QueryFaceUserIdByCustomUserIdOutput };

/**
 * The documented error codes of `queryFaceUserIdByCustomUserId`.
 *
 * `queryFaceUserIdByCustomUserId` 的错误码。
 */
export type QueryFaceUserIdByCustomUserIdErrorCode = AlibabaLinkvisualErrorCode;

let input: Operation['input'] | undefined;
let output: Operation['output'] | undefined;

/**
 * Get user IDs by custom user ID
 *
 * 按自定义用户 ID 查询用户 ID
 *
 * @see https://polyface.github.io/polyface/en/alibaba-linkvisual/query-face-user-id-by-custom-user-id/
 */
export const queryFaceUserIdByCustomUserId: Operation<
  QueryFaceUserIdByCustomUserIdInput,
  QueryFaceUserIdByCustomUserIdOutput,
  QueryFaceUserIdByCustomUserIdErrorCode
> = {
  id: 'queryFaceUserIdByCustomUserId',
  service: alibabaLinkvisual,
  method: 'POST',
  path: '/',
  parameters: [
    { name: 'Version', in: 'query', const: '2018-01-20' },
    { name: 'RegionId', in: 'query', setBy: 'option.region' },
    { name: 'Action', in: 'query', const: 'QueryFaceUserIdByCustomUserId' },
    { name: 'IsolationId', in: 'query' },
    { name: 'CustomUserId', in: 'query' },
  ],
  get input() {
    return (input ??= {
      type: 'object',
      properties: {
        IsolationId: { type: 'string', minLength: 1 },
        CustomUserId: { type: 'string', sensitive: 'personal' },
      },
      required: ['IsolationId', 'CustomUserId'],
      additionalProperties: false,
    });
  },
  get output() {
    return (output ??= { sensitive: 'personal' });
  },
  errors: {},
  timeout: 10000,
  idempotent: true,
  features: { flattenTo },
};
