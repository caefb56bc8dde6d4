// Generated from specs/acme-zoo/delete.yaml by `npm run generate`. Do not edit.

import { acquireQuota, compileNumber, compileRules, decodeNonJson, flattenTo, type Operation } from '@polyface/runtime';
import type { DeleteInput, DeleteOutput } from './delete.types.gen.ts';
import { acmeZoo, type AcmeZooErrorCode } from './service.gen.ts';

export type { DeleteInput, DeleteOutput };

/**
 * The documented error codes of `delete`.
 *
 * `delete` 的错误码。
 */
export type DeleteErrorCode = AcmeZooErrorCode;

let input: Operation['input'] | undefined;

/**
 * Take an animal off the list
 *
 * 从名单中移除动物
 *
 * @see https://polyface.github.io/polyface/en/acme-zoo/delete/
 */
export const delete_: Operation<DeleteInput, DeleteOutput, DeleteErrorCode> = {
  id: 'delete',
  service: acmeZoo,
  method: 'DELETE',
  path: '/v2/animals/{id}',
  parameters: [
    { name: 'X-Zoo-Version', in: 'header', const: '2031-05-01' },
    { name: 'X-Zoo-Season', in: 'header', setBy: 'option.season', default: 'summer', enum: ['summer', 'winter'] },
    { name: 'X-Zoo-Action', in: 'header', const: 'Delete' },
    { name: 'id', in: 'path' },
    { name: 'From', in: 'query' },
    { name: 'Until', in: 'query' },
    { name: 'Reason', in: 'query' },
    { name: 'Note', in: 'query' },
  ],
  get input() {
    return (input ??= {
      type: 'object',
      properties: {
        id: { type: 'integer', format: 'int64', minimum: 1 },
        From: { type: 'string', format: 'date' },
        Until: { type: 'string', format: 'date' },
        Reason: { type: 'string', enum: ['sold', 'other'] },
        Note: { type: 'string' },
      },
      required: ['id'],
      additionalProperties: false,
      rules: [
        { allOrNoneOf: ['From', 'Until'] },
        { ordered: ['From', 'Until'] },
        { required: ['Note'], when: { Reason: ['other'] } },
      ],
    });
  },
  responseType: 'empty',
  envelope: {
    data: '/result',
    code: ['/code'],
    message: ['/error/text'],
    requestId: ['/trace'],
    success: [
      { at: '/error', absent: true },
      { at: '/ok', is: true },
    ],
  },
  errors: {},
  timeout: 5000,
  rateLimit: { requests: 20, per: 'second', scope: 'account' },
  features: { compileNumber, compileRules, flattenTo, decodeNonJson, acquireQuota },
};
