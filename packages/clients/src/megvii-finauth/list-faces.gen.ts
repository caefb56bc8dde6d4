// Generated from specs/megvii-finauth/list-faces.yaml by `npm run generate`. Do not edit.

import { compileNumber, encodeMultipart, pagesOf, readInteger, type Operation, type Paging } from '@polyface/runtime';
import type { ListFacesInput, ListFacesOutput } from './list-faces.types.gen.ts';
import { megviiFinauth, type MegviiFinauthErrorCode } from './service.gen.ts';

export type { ListFacesInput, ListFacesOutput };

/**
 * The documented error codes of `listFaces`.
 *
 * `listFaces` 的错误码。
 */
export type ListFacesErrorCode = MegviiFinauthErrorCode;

let input: Operation['input'] | undefined;
let output: Operation['output'] | undefined;

/**
 * Get Face List in Face Library
 *
 * 获取人脸库中的人脸列表
 *
 * @see https://polyface.github.io/polyface/en/megvii-finauth/list-faces/
 */
export const listFaces: Operation<ListFacesInput, ListFacesOutput, ListFacesErrorCode> & {
  /** How the operation pages. 翻页方式。 */
  readonly paging: Paging;
} = {
  id: 'listFaces',
  service: megviiFinauth,
  method: 'POST',
  path: '/finauth/search/group/list',
  parameters: [],
  body: { type: 'multipart/form-data', fixed: { sign_version: 'hmac_sha1' }, setBy: { '/sign': 'signer' } },
  get input() {
    return (input ??= {
      type: 'object',
      properties: {
        group_id: { type: 'string', pattern: '^[A-Za-z0-9%@#&_-]+$', minLength: 1, maxLength: 48 },
        start: { type: 'integer', format: 'int32', minimum: 1 },
        limit: { type: 'integer', format: 'int32', minimum: 1, maximum: 1000 },
      },
      required: ['group_id'],
      additionalProperties: false,
    });
  },
  get output() {
    return (output ??= {
      type: 'object',
      properties: {
        request_id: { type: 'string' },
        time_used: { type: 'integer', format: 'int32', minimum: 0 },
        face_tokens: {
          type: 'array',
          items: {
            type: 'object',
            properties: {
              face_token: { type: 'string', minLength: 1, sensitive: 'biometric' },
              user_id: { type: 'string', sensitive: 'personal' },
              user_data: { type: 'string', sensitive: 'personal' },
              add_time: {
                oneOf: [
                  { type: 'integer', format: 'int64', minimum: 0, maximum: 9007199254740991 },
                  { type: 'string', pattern: '^[0-9]{1,16}$' },
                ],
              },
            },
            required: ['face_token', 'user_id'],
          },
        },
        next: {
          oneOf: [
            { type: 'integer', format: 'int64', minimum: 0, maximum: 9007199254740991 },
            { type: 'string', pattern: '^[0-9]{1,16}$' },
          ],
        },
      },
      required: ['request_id', 'time_used', 'face_tokens'],
    });
  },
  errors: {},
  timeout: 10000,
  idempotent: true,
  paging: { by: 'cursor', input: 'start', next: '/next', items: '/face_tokens', size: 'limit' },
  features: { compileNumber, readInteger, encodeMultipart, pagesOf },
};
