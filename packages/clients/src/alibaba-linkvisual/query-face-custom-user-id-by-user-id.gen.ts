// Generated from specs/alibaba-linkvisual/query-face-custom-user-id-by-user-id.yaml by `npm run generate`. Do not edit.

import { flattenTo, type Operation } from '@polyface/runtime';
import type {
  QueryFaceCustomUserIdByUserIdInput,
  QueryFaceCustomUserIdByUserIdOutput,
} from './query-face-custom-user-id-by-user-id.types.gen.ts';
import { alibabaLinkvisual, type AlibabaLinkvisualErrorCode } from './service.gen.ts';

export type { QueryFaceCustomUserIdByUserIdInput, QueryFaceCustomUserIdByUserIdOutput };

/**
 * The documented error codes of `queryFaceCustomUserIdByUserId`.
 *
 * `queryFaceCustomUserIdByUserId` 的错误码。
 */
export type QueryFaceCustomUserIdByUserIdErrorCode = AlibabaLinkvisualErrorCode;

let input: Operation['input'] | undefined;
let output: Operation['output'] | undefined;

/**
 * Get the custom user ID by user ID
 *
 * 按用户 ID 查询自定义用户 ID
 *
 * @see https://polyface.github.io/polyface/en/alibaba-linkvisual/query-face-custom-user-id-by-user-id/
 */
export const queryFaceCustomUserIdByUserId: Operation<
  QueryFaceCustomUserIdByUserIdInput,
  QueryFaceCustomUserIdByUserIdOutput,
  QueryFaceCustomUserIdByUserIdErrorCode
> = {
  id: 'queryFaceCustomUserIdByUserId',
  service: alibabaLinkvisual,
  method: 'POST',
  path: '/',
  parameters: [
    { name: 'Version', in: 'query', const: '2018-01-20' },
    { name: 'RegionId', in: 'query', setBy: 'option.region' },
    { name: 'Action', in: 'query', const: 'QueryFaceCustomUserIdByUserId' },
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
    return (output ??= { sensitive: 'personal' });
  },
  errors: {},
  timeout: 10000,
  idempotent: true,
  features: { flattenTo },
};
