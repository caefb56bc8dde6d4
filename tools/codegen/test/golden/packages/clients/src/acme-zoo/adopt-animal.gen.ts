// Generated from specs/acme-zoo/adopt-animal.yaml by `npm run generate`. Do not edit.

import {
  acquireQuota,
  compileBytes,
  compileNumber,
  compileUnion,
  encodeBody,
  flattenTo,
  fromJsonTexts,
  pagesOf,
  readInteger,
  toJsonTexts,
  type Operation,
  type Paging,
} from '@polyface/runtime';
import type { AdoptAnimalInput, AdoptAnimalOutput } from './adopt-animal.types.gen.ts';
import { acmeZoo, type AcmeZooErrorCode } from './service.gen.ts';

export type { AdoptAnimalInput, AdoptAnimalOutput };

/**
 * The documented error codes of `adoptAnimal`.
 *
 * `adoptAnimal` 的错误码。
 */
export type AdoptAnimalErrorCode = 'AnimalGone' | AcmeZooErrorCode;

let input: Operation['input'] | undefined;
let output: Operation['output'] | undefined;

/**
 * Adopt an animal
 *
 * 领养动物
 *
 * @see https://polyface.github.io/polyface/en/acme-zoo/adopt-animal/
 */
export const adoptAnimal: Operation<AdoptAnimalInput, AdoptAnimalOutput, AdoptAnimalErrorCode> & {
  /** How the operation pages. 翻页方式。 */
  readonly paging: Paging;
} = {
  id: 'adoptAnimal',
  service: acmeZoo,
  method: 'POST',
  path: '/v2/animals/{id}/home',
  parameters: [
    { name: 'X-Zoo-Version', in: 'header', const: '2031-05-01' },
    { name: 'X-Zoo-Season', in: 'header', setBy: 'option.season', default: 'summer', enum: ['summer', 'winter'] },
    { name: 'X-Zoo-Action', in: 'header', const: 'ADOPTAnimal' },
    { name: 'id', in: 'path' },
    { name: 'Page', in: 'query' },
    { name: 'Friends', in: 'query', list: 'repeat' },
  ],
  body: {
    type: 'application/json',
    input: '/params',
    fixed: { version: 1 },
    setBy: { '/id': 'uuid', '/context/language': 'option.language' },
    defaults: { '/context/language': 'en' },
  },
  get input() {
    return (input ??= {
      oneOf: [
        {
          name: 'AdoptAnimalCash',
          type: 'object',
          properties: {
            id: { type: 'integer', format: 'int64', minimum: 1 },
            Page: { type: 'integer', format: 'int32', minimum: 1 },
            Friends: { type: 'array', items: { type: 'integer', format: 'int64', minimum: 1 }, maxItems: 4 },
            Payment: { type: 'string', enum: ['cash'] },
            Coins: { type: 'integer', minimum: 1 },
          },
          required: ['id', 'Payment', 'Coins'],
          additionalProperties: false,
        },
        {
          name: 'AdoptAnimalCard',
          type: 'object',
          properties: {
            id: { type: 'integer', format: 'int64', minimum: 1 },
            Page: { type: 'integer', format: 'int32', minimum: 1 },
            Friends: { type: 'array', items: { type: 'integer', format: 'int64', minimum: 1 }, maxItems: 4 },
            Payment: { type: 'string', enum: ['card'] },
            Number: { type: 'string', minLength: 4, maxBytes: 40, sensitive: 'personal' },
            Receipt: {
              type: 'object',
              properties: { Title: { type: 'string' } },
              required: ['Title'],
              additionalProperties: false,
              list: 'json',
            },
            mood: { type: 'string', enum: ['calm', 'hungry'] },
          },
          required: ['id', 'Payment', 'Number'],
          additionalProperties: false,
        },
      ],
    });
  },
  get output() {
    return (output ??= {
      type: 'object',
      properties: {
        id: { type: 'integer', format: 'int64', minimum: 1 },
        mood: { type: 'string' },
        since: {
          oneOf: [
            { type: 'integer', format: 'int64', minimum: 0, maximum: 9007199254740991 },
            { type: 'string', pattern: '^\\d+$' },
          ],
        },
        label: { type: 'object', properties: { text: { type: 'string' } }, list: 'json' },
        check: { type: 'string', outcomes: [{ value: 'flu', kind: 'invalid-request', retry: 'never' }] },
        'x-chip': { type: 'integer', format: 'int64', nullable: true, sensitive: 'biometric' },
        papers: { type: 'array', items: { type: 'object', properties: { name: { type: 'string' } } } },
      },
      required: ['id', 'mood'],
    });
  },
  errors: { '403': { kind: 'billing' }, AnimalGone: { kind: 'not-found' } },
  timeout: 10000,
  idempotent: true,
  rateLimit: { requests: 100, per: 'day', scope: 'operation' },
  paging: { by: 'page', input: 'Page', items: '/papers' },
  batch: { list: 'Friends', size: 2 },
  features: {
    compileBytes,
    compileNumber,
    compileUnion,
    toJsonTexts,
    fromJsonTexts,
    readInteger,
    flattenTo,
    encodeBody,
    pagesOf,
    acquireQuota,
  },
};
