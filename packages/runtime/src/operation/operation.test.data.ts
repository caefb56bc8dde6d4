import { allFeatures } from '../client/features.test.data.ts';
import { decodeEnvelope } from './decode.ts';
import { encodeRequest } from './encode.ts';
import type { Operation } from './operation.ts';

/** An operation with a path parameter, a header set by an option, and a body with constant members and members set by the client. */
export const say: Operation = {
  id: 'say',
  service: {
    id: 'speech',
    title: 'Speech',
    version: '1',
    protocol: {
      id: 'unsigned',
      signer() {
        throw new TypeError('The protocol of the tests has no signer.');
      },
      encode: encodeRequest,
      decode: decodeEnvelope,
    },
    endpoint: 'https://speech.example.com',
    envelope: { data: '', code: [], message: [], requestId: [], success: [] },
    errors: {},
  },
  method: 'POST',
  path: '/say/{to}',
  parameters: [
    { name: 'to', in: 'path' },
    { name: 'X-Region', in: 'header', setBy: 'option.region' },
    { name: 'X-Trace', in: 'header', setBy: 'uuid' },
    { name: 'X-Tags', in: 'header' },
  ],
  body: {
    type: 'application/json',
    input: '/ask/params',
    fixed: { version: '1.0', ask: { kind: 'speech', params: { encoding: 'utf-8' } } },
    setBy: { '/id': 'uuid', '/ask/params/trace': 'uuid', '/ask/language': 'option.language' },
    defaults: { '/ask/language': 'zh' },
  },
  input: {
    type: 'object',
    properties: {
      to: { type: 'string' },
      words: { type: 'string' },
      'X-Tags': { type: 'array', items: { type: 'string' } },
    },
    required: ['to'],
    additionalProperties: false,
  },
  errors: {},
  features: allFeatures,
};
