import { allFeatures } from '../../client/features.test.data.ts';
import type { Operation, Service } from '../../operation/operation.ts';
import { megvii } from './client.ts';

const service: Service = {
  id: 'megvii-test',
  title: 'A service of the tests',
  version: '1.0',
  protocol: megvii,
  endpoint: 'https://api-sgp.yljz.com',
  envelope: {
    data: '',
    code: ['/error'],
    message: ['/error'],
    requestId: ['/request_id'],
    success: [{ at: '/error', absent: true }],
  },
  errors: {},
};

const text = { type: 'string' } as const;

/** An operation whose Input is in a multipart form. */
export const createGroup: Operation = {
  id: 'createGroup',
  service,
  method: 'POST',
  path: '/finauth/search/group/create',
  parameters: [],
  body: { type: 'multipart/form-data', fixed: { sign_version: 'hmac_sha1' } },
  input: {
    type: 'object',
    properties: { group_id: text, tags: { type: 'array', items: text, list: 'comma' }, limit: { type: 'integer' } },
    required: ['group_id'],
    additionalProperties: false,
  },
  output: {
    type: 'object',
    properties: { group_id: text, request_id: text, time_used: { type: 'integer' } },
    required: ['group_id', 'request_id', 'time_used'],
  },
  errors: {},
  features: allFeatures,
};

/** An operation whose Input is in a URL-encoded form. */
export const createGroupUrlEncoded: Operation = {
  ...createGroup,
  id: 'createGroupUrlEncoded',
  body: { type: 'application/x-www-form-urlencoded', fixed: { sign_version: 'hmac_sha1' } },
};
