// Generated from specs/megvii-finauth/search-faces.yaml by `npm run generate`. Do not edit.

import {
  compileBytes,
  compileNumber,
  compileUnion,
  encodeMultipart,
  readInteger,
  readNumber,
  type Operation,
} from '@polyface/runtime';
import type { SearchFacesInput, SearchFacesOutput } from './search-faces.types.gen.ts';
import { megviiFinauth, type MegviiFinauthErrorCode } from './service.gen.ts';

export type { SearchFacesInput, SearchFacesOutput };

/**
 * The documented error codes of `searchFaces`.
 *
 * `searchFaces` 的错误码。
 */
export type SearchFacesErrorCode = MegviiFinauthErrorCode;

let input: Operation['input'] | undefined;
let output: Operation['output'] | undefined;

/**
 * Face Search
 *
 * 人脸搜索
 *
 * @see https://polyface.github.io/polyface/en/megvii-finauth/search-faces/
 */
export const searchFaces: Operation<SearchFacesInput, SearchFacesOutput, SearchFacesErrorCode> = {
  id: 'searchFaces',
  service: megviiFinauth,
  method: 'POST',
  path: '/finauth/search/group/search',
  parameters: [],
  body: { type: 'multipart/form-data', fixed: { sign_version: 'hmac_sha1' }, setBy: { '/sign': 'signer' } },
  get input() {
    return (input ??= {
      oneOf: [
        {
          name: 'SearchFacesByImage',
          type: 'object',
          properties: {
            group_id: { type: 'string', pattern: '^[A-Za-z0-9%@#&_-]+$', minLength: 1, maxLength: 48 },
            image: { type: 'string', format: 'byte', minLength: 1, sensitive: 'biometric' },
            limit: { type: 'integer', format: 'int32', minimum: 1, maximum: 100 },
            threshold: { type: 'number', format: 'float' },
            multi_oriented_detection: { type: 'string', enum: ['0', '1'] },
          },
          required: ['group_id', 'image'],
          additionalProperties: false,
        },
        {
          name: 'SearchFacesByFile',
          type: 'object',
          properties: {
            group_id: { type: 'string', pattern: '^[A-Za-z0-9%@#&_-]+$', minLength: 1, maxLength: 48 },
            file: { type: 'string', format: 'binary', sensitive: 'biometric' },
            limit: { type: 'integer', format: 'int32', minimum: 1, maximum: 100 },
            threshold: { type: 'number', format: 'float' },
            multi_oriented_detection: { type: 'string', enum: ['0', '1'] },
          },
          required: ['group_id', 'file'],
          additionalProperties: false,
        },
      ],
    });
  },
  get output() {
    return (output ??= {
      type: 'object',
      properties: {
        request_id: { type: 'string' },
        time_used: { type: 'integer', format: 'int32', minimum: 0 },
        results: {
          type: 'array',
          items: {
            type: 'object',
            properties: {
              confidence: { type: 'number', format: 'float' },
              face_token: { type: 'string', minLength: 1, sensitive: 'biometric' },
              user_id: { type: 'string', sensitive: 'personal' },
            },
          },
        },
      },
      required: ['request_id', 'time_used'],
    });
  },
  errors: {},
  timeout: 10000,
  idempotent: true,
  features: { compileBytes, compileNumber, compileUnion, readNumber, readInteger, encodeMultipart },
};
