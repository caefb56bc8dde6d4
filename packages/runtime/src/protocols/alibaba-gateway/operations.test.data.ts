import { allFeatures } from '../../client/features.test.data.ts';
import type { Operation, Service } from '../../operation/operation.ts';
import { alibabaGateway } from './client.ts';

const service: Service = {
  id: 'gateway-test',
  title: 'A service of the tests',
  version: '1.0',
  protocol: alibabaGateway,
  endpoint: 'https://api.link.aliyun.com',
  envelope: {
    data: '/data',
    code: ['/code'],
    message: ['/message', '/localizedMsg'],
    requestId: ['/id'],
    success: [{ at: '/code', is: 200 }],
  },
  errors: {},
};

const text = { type: 'string' } as const;

/** An operation whose Input is in a JSON body, among constant members. */
export const getImage: Operation = {
  id: 'getImage',
  service,
  method: 'POST',
  path: '/face/image/get',
  parameters: [],
  body: {
    type: 'application/json',
    input: '/params',
    fixed: { version: '1.0', request: { apiVer: '1.0.0' } },
    setBy: { '/id': 'uuid' },
  },
  input: {
    type: 'object',
    properties: { userId: text, imageId: { type: 'integer', format: 'int64' }, tags: { type: 'array', items: text } },
    required: ['userId'],
    additionalProperties: false,
  },
  output: {
    type: 'object',
    properties: { image: text, size: { type: 'integer', format: 'int64' } },
    required: ['image'],
  },
  errors: {},
  features: allFeatures,
};

/** An operation whose Input is in a form, except for one path parameter. */
export const saveNote: Operation = {
  id: 'saveNote',
  service,
  method: 'POST',
  path: '/face/note/{noteId}',
  parameters: [{ name: 'noteId', in: 'path' }],
  body: { type: 'application/x-www-form-urlencoded' },
  input: {
    type: 'object',
    properties: { noteId: { ...text, minLength: 3 }, words: text },
    required: ['noteId', 'words'],
    additionalProperties: false,
  },
  errors: {},
  features: allFeatures,
};
