import { allFeatures } from '../../client/features.test.data.ts';
import type { Operation, Service } from '../../operation/operation.ts';
import { tencentTc3 } from './client.ts';

const service: Service = {
  id: 'tencent-test',
  title: 'A service of the tests',
  version: '2018-03-01',
  protocol: tencentTc3,
  endpoint: 'https://faceid.tencentcloudapi.com',
  envelope: {
    data: '/Response',
    code: ['/Response/Error/Code'],
    message: ['/Response/Error/Message'],
    requestId: ['/Response/RequestId'],
    success: [{ at: '/Response/Error', absent: true }],
  },
  errors: {},
};

const parameters: Operation['parameters'] = [
  { name: 'X-TC-Action', in: 'header', const: 'GetToken' },
  { name: 'X-TC-Version', in: 'header', const: '2018-03-01' },
  { name: 'X-TC-Timestamp', in: 'header', setBy: 'signer' },
  { name: 'Authorization', in: 'header', setBy: 'signer' },
  { name: 'X-TC-Region', in: 'header', setBy: 'option.region', default: 'ap-guangzhou' },
];

const text = { type: 'string' } as const;

/** An operation whose Input is a union with the discriminator `CompareLib`. */
export const getToken: Operation = {
  id: 'getToken',
  service,
  method: 'POST',
  path: '/',
  parameters,
  body: { type: 'application/json' },
  input: {
    oneOf: [
      {
        name: 'ByIdentity',
        type: 'object',
        properties: {
          CompareLib: { type: 'string', enum: ['BUSINESS'] },
          IdCard: { ...text, sensitive: 'personal' },
          Name: text,
          Extra: { ...text, maxLength: 1000 },
          UseCos: { type: 'boolean' },
          Tags: { type: 'array', items: text },
          Encryption: {
            type: 'object',
            properties: { Iv: text, Rounds: { type: 'integer' }, EncryptList: { type: 'array', items: text } },
            required: ['Iv'],
          },
        },
        required: ['CompareLib', 'IdCard', 'Name'],
        additionalProperties: false,
      },
      {
        name: 'ByPicture',
        type: 'object',
        properties: { CompareLib: { type: 'string', enum: ['LOCAL'] }, ImageBase64: text, Extra: text },
        required: ['CompareLib', 'ImageBase64'],
        additionalProperties: false,
      },
    ],
  },
  output: {
    type: 'object',
    properties: { FaceIdToken: text, Serial: { type: 'integer', format: 'int64' }, RequestId: text },
    required: ['FaceIdToken', 'RequestId'],
  },
  errors: {},
  rateLimit: { requests: 100, per: 'second', scope: 'account' },
  features: allFeatures,
};

/** An operation whose Input is in the query. */
export const listTokens: Operation = {
  id: 'listTokens',
  service,
  method: 'GET',
  path: '/',
  parameters: [
    { name: 'X-TC-Action', in: 'header', const: 'ListTokens' },
    ...parameters.slice(1),
    { name: 'Search', in: 'query' },
    { name: 'Limit', in: 'query' },
  ],
  input: {
    type: 'object',
    properties: { Search: text, Limit: { type: 'integer' } },
    required: ['Search'],
    additionalProperties: false,
  },
  errors: {},
  features: allFeatures,
};
