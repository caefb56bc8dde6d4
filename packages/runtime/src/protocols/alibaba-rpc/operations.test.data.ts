import { allFeatures } from '../../client/features.test.data.ts';
import type { Operation, Service } from '../../operation/operation.ts';
import { alibabaRpc } from './client.ts';

const service: Service = {
  id: 'alibaba-test',
  title: 'A service of the tests',
  version: '2018-01-20',
  protocol: alibabaRpc,
  endpoint: 'https://linkvisual.cn-shanghai.aliyuncs.com',
  envelope: {
    data: '/Data',
    code: ['/Code'],
    message: ['/ErrorMessage', '/Message'],
    requestId: ['/RequestId'],
    success: [
      { at: '/Success', is: true },
      { at: '/Code', is: '200' },
    ],
  },
  errors: {},
};

const text = { type: 'string' } as const;
const texts = { type: 'array', items: text, minItems: 1, maxItems: 50 } as const;

function commonParameters(action: string): Operation['parameters'] {
  return [
    { name: 'Action', in: 'query', const: action },
    { name: 'Version', in: 'query', const: '2018-01-20' },
    { name: 'Format', in: 'query', const: 'JSON' },
    { name: 'RegionId', in: 'query', setBy: 'option.region' },
    { name: 'Timestamp', in: 'query', setBy: 'signer' },
    { name: 'Signature', in: 'query', setBy: 'signer' },
    { name: 'Authorization', in: 'header', setBy: 'signer' },
  ];
}

/** An operation whose Input is in the query. */
export const queryUsers: Operation = {
  id: 'queryUsers',
  service,
  method: 'POST',
  path: '/',
  parameters: [
    ...commonParameters('QueryUsers'),
    { name: 'IsolationId', in: 'query' },
    { name: 'UserIdList', in: 'query', list: 'repeat' },
    { name: 'PageSize', in: 'query' },
    { name: 'Total', in: 'query' },
    { name: 'Deep', in: 'query' },
  ],
  input: {
    type: 'object',
    properties: {
      IsolationId: text,
      UserIdList: texts,
      PageSize: { type: 'integer', minimum: 1 },
      Total: { type: 'integer', format: 'int64' },
      Deep: { type: 'boolean' },
    },
    required: ['IsolationId', 'UserIdList'],
    additionalProperties: false,
  },
  output: {
    type: 'array',
    items: {
      type: 'object',
      properties: {
        UserId: text,
        Params: text,
        CreateTime: {
          oneOf: [
            { type: 'integer', format: 'int64' },
            { type: 'string', pattern: '^\\d+$' },
          ],
        },
        FacePicList: { type: 'array', items: { type: 'object', properties: { FaceUrl: text } } },
      },
    },
  },
  errors: {},
  features: allFeatures,
};

/** An operation whose Input is in a form, except for one parameter. */
export const addUser: Operation = {
  id: 'addUser',
  service,
  method: 'POST',
  path: '/',
  parameters: [...commonParameters('AddUser'), { name: 'IsolationId', in: 'query' }],
  body: { type: 'application/x-www-form-urlencoded' },
  input: {
    type: 'object',
    properties: {
      IsolationId: text,
      Name: text,
      Tags: { ...texts, list: 'repeat' },
      Place: { type: 'object', properties: { City: text, Floor: { type: 'integer' } }, required: ['City'] },
    },
    required: ['IsolationId', 'Name'],
    additionalProperties: false,
  },
  errors: {},
  features: allFeatures,
};

/** An operation whose Input is in a JSON body, except for one parameter. */
export const importUsers: Operation = {
  ...addUser,
  id: 'importUsers',
  parameters: [...commonParameters('ImportUsers'), { name: 'IsolationId', in: 'query' }],
  body: { type: 'application/json' },
};
