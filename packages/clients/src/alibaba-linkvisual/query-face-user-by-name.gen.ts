// Generated from specs/alibaba-linkvisual/query-face-user-by-name.yaml by `npm run generate`. Do not edit.

import { compileNumber, flattenTo, pagesOf, readInteger, type Operation, type Paging } from '@polyface/runtime';
import type { QueryFaceUserByNameInput, QueryFaceUserByNameOutput } from './query-face-user-by-name.types.gen.ts';
import { alibabaLinkvisual, type AlibabaLinkvisualErrorCode } from './service.gen.ts';

export type { QueryFaceUserByNameInput, QueryFaceUserByNameOutput };

/**
 * The documented error codes of `queryFaceUserByName`.
 *
 * `queryFaceUserByName` 的错误码。
 */
export type QueryFaceUserByNameErrorCode = AlibabaLinkvisualErrorCode;

let input: Operation['input'] | undefined;
let output: Operation['output'] | undefined;

/**
 * Search users by name
 *
 * 按姓名查询人脸用户
 *
 * @see https://polyface.github.io/polyface/en/alibaba-linkvisual/query-face-user-by-name/
 */
export const queryFaceUserByName: Operation<
  QueryFaceUserByNameInput,
  QueryFaceUserByNameOutput,
  QueryFaceUserByNameErrorCode
> & {
  /** How the operation pages. 翻页方式。 */
  readonly paging: Paging;
} = {
  id: 'queryFaceUserByName',
  service: alibabaLinkvisual,
  method: 'POST',
  path: '/',
  parameters: [
    { name: 'Version', in: 'query', const: '2018-01-20' },
    { name: 'RegionId', in: 'query', setBy: 'option.region' },
    { name: 'Action', in: 'query', const: 'QueryFaceUserByName' },
    { name: 'IsolationId', in: 'query' },
    { name: 'Name', in: 'query' },
    { name: 'Params', in: 'query' },
    { name: 'PageSize', in: 'query' },
    { name: 'PageNo', in: 'query' },
  ],
  get input() {
    return (input ??= {
      type: 'object',
      properties: {
        IsolationId: { type: 'string', minLength: 1 },
        Name: { type: 'string', maxLength: 64, sensitive: 'personal' },
        Params: { type: 'string', sensitive: 'personal' },
        PageSize: { type: 'integer', format: 'int32', minimum: 1, maximum: 50 },
        PageNo: { type: 'integer', format: 'int32', minimum: 1 },
      },
      required: ['IsolationId', 'PageSize', 'PageNo'],
      additionalProperties: false,
    });
  },
  get output() {
    return (output ??= {
      type: 'object',
      properties: {
        PageSize: { type: 'integer', format: 'int32' },
        Total: { type: 'integer', format: 'int32' },
        Page: { type: 'integer', format: 'int32' },
        List: { type: 'array', items: { type: 'object' } },
      },
    });
  },
  errors: {},
  timeout: 10000,
  idempotent: true,
  paging: { by: 'page', input: 'PageNo', size: 'PageSize', items: '/List', total: '/Total' },
  features: { compileNumber, readInteger, flattenTo, pagesOf },
};
