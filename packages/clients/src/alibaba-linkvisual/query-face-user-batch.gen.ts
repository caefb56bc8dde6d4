// Generated from specs/alibaba-linkvisual/query-face-user-batch.yaml by `npm run generate`. Do not edit.

import { acquireQuota, flattenTo, readInteger, type Operation } from '@polyface/runtime';
import type { QueryFaceUserBatchInput, QueryFaceUserBatchOutput } from './query-face-user-batch.types.gen.ts';
import { alibabaLinkvisual, type AlibabaLinkvisualErrorCode } from './service.gen.ts';

export type { QueryFaceUserBatchInput, QueryFaceUserBatchOutput };

/**
 * The documented error codes of `queryFaceUserBatch`.
 *
 * `queryFaceUserBatch` 的错误码。
 */
export type QueryFaceUserBatchErrorCode = 'MissingUserIdList' | AlibabaLinkvisualErrorCode;

let input: Operation['input'] | undefined;
let output: Operation['output'] | undefined;

/**
 * Get users by a list of user IDs
 *
 * 批量查询用户信息
 *
 * @see https://polyface.github.io/polyface/en/alibaba-linkvisual/query-face-user-batch/
 */
export const queryFaceUserBatch: Operation<
  QueryFaceUserBatchInput,
  QueryFaceUserBatchOutput,
  QueryFaceUserBatchErrorCode
> = {
  id: 'queryFaceUserBatch',
  service: alibabaLinkvisual,
  method: 'POST',
  path: '/',
  parameters: [
    { name: 'Version', in: 'query', const: '2018-01-20' },
    { name: 'RegionId', in: 'query', setBy: 'option.region' },
    { name: 'Action', in: 'query', const: 'QueryFaceUserBatch' },
    { name: 'IsolationId', in: 'query' },
    { name: 'UserIdList', in: 'query', list: 'repeat' },
  ],
  get input() {
    return (input ??= {
      type: 'object',
      properties: {
        IsolationId: { type: 'string', minLength: 1 },
        UserIdList: { type: 'array', items: { type: 'string', minLength: 1 }, minItems: 1, maxItems: 50 },
      },
      required: ['IsolationId', 'UserIdList'],
      additionalProperties: false,
    });
  },
  get output() {
    return (output ??= {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          UserId: { type: 'string', minLength: 1, sensitive: 'personal' },
          CustomUserId: { type: 'string', sensitive: 'personal' },
          Name: { type: 'string', sensitive: 'personal' },
          Params: { type: 'string', sensitive: 'personal' },
          CreateTime: {
            oneOf: [
              { type: 'integer', format: 'int64', minimum: 0, maximum: 9007199254740991 },
              { type: 'string', pattern: '^[0-9]{1,16}$' },
            ],
          },
          ModifyTime: {
            oneOf: [
              { type: 'integer', format: 'int64', minimum: 0, maximum: 9007199254740991 },
              { type: 'string', pattern: '^[0-9]{1,16}$' },
            ],
          },
          FacePicList: {
            type: 'array',
            items: {
              type: 'object',
              properties: {
                FaceMd5: { type: 'string', sensitive: 'biometric' },
                FaceUrl: { type: 'string', sensitive: 'biometric' },
                FeatureDTOList: {
                  type: 'array',
                  items: {
                    type: 'object',
                    properties: {
                      AlgorithmName: { type: 'string' },
                      AlgorithmProvider: { type: 'string' },
                      AlgorithmVersion: { type: 'string' },
                      ErrorCode: { type: 'string' },
                      ErrorMessage: { type: 'string' },
                      FaceMd5: { type: 'string', sensitive: 'biometric' },
                    },
                  },
                },
              },
            },
          },
        },
      },
    });
  },
  errors: { MissingUserIdList: { kind: 'invalid-request' } },
  timeout: 10000,
  idempotent: true,
  rateLimit: { requests: 100, per: 'second', scope: 'account' },
  batch: { list: 'UserIdList', size: 50 },
  features: { readInteger, flattenTo, acquireQuota },
};
