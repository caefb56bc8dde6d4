// Generated from specs/alibaba-linkvisual/query-face-user.yaml by `npm run generate`. Do not edit.

import { flattenTo, type Operation } from '@polyface/runtime';
import type { QueryFaceUserInput, QueryFaceUserOutput } from './query-face-user.types.gen.ts';
import { alibabaLinkvisual, type AlibabaLinkvisualErrorCode } from './service.gen.ts';

export type { QueryFaceUserInput, QueryFaceUserOutput };

/**
 * The documented error codes of `queryFaceUser`.
 *
 * `queryFaceUser` 的错误码。
 */
export type QueryFaceUserErrorCode = AlibabaLinkvisualErrorCode;

let input: Operation['input'] | undefined;
let output: Operation['output'] | undefined;

/**
 * Get a user
 *
 * 查询人脸用户
 *
 * @see https://polyface.github.io/polyface/en/alibaba-linkvisual/query-face-user/
 */
export const queryFaceUser: Operation<QueryFaceUserInput, QueryFaceUserOutput, QueryFaceUserErrorCode> = {
  id: 'queryFaceUser',
  service: alibabaLinkvisual,
  method: 'POST',
  path: '/',
  parameters: [
    { name: 'Version', in: 'query', const: '2018-01-20' },
    { name: 'RegionId', in: 'query', setBy: 'option.region' },
    { name: 'Action', in: 'query', const: 'QueryFaceUser' },
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
    return (output ??= {
      type: 'object',
      properties: {
        UserId: { type: 'string', minLength: 1, sensitive: 'personal' },
        CustomUserId: { type: 'string', sensitive: 'personal' },
        Name: { type: 'string', sensitive: 'personal' },
        Params: { type: 'string', sensitive: 'personal' },
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
    });
  },
  errors: {},
  timeout: 10000,
  idempotent: true,
  features: { flattenTo },
};
