import type { InvalidSpec } from '../base-specs.ts';

const service = 'zoo/service.yaml';
const find = 'zoo/find-animals.yaml';
const museum = 'museum/service.yaml';

/** Invalid extensions, other than `x-errors` and `x-todo`. */
export const invalidExtensions: readonly InvalidSpec[] = [
  // Names and places
  {
    file: find,
    replace: 'x-sensitive: personal',
    with: 'x-sensitiv: personal',
    line: 'x-sensitiv: personal',
    message: '`x-sensitiv` is not an extension of specs/README.md. Did you mean `x-sensitive`?',
  },
  {
    file: find,
    replace: 'x-idempotent: true',
    with: 'x-internal: true',
    line: 'x-internal: true',
    message: '`x-internal` is not an extension of specs/README.md. Valid extensions: x-zh, x-todo, x-protocol',
  },
  {
    file: find,
    replace: 'x-idempotent: true',
    with: 'x-protocol: alibaba-rpc',
    line: 'x-protocol: alibaba-rpc',
    message: '`x-protocol` is not allowed on an operation. It is allowed on a service.yaml.',
  },
  {
    file: service,
    replace: 'x-timeout: 10000',
    with: 'x-idempotent: true',
    line: 'x-idempotent: true',
    message: 'is not allowed on a service.yaml. It is allowed on an operation.',
  },
  {
    file: find,
    replace: 'schema: { type: string, enum: [cats, birds] }',
    with: 'schema: { type: string, x-sensitive: personal }',
    line: 'schema: { type: string, x-sensitive: personal }',
    message: '`x-sensitive` is not allowed on an unnamed schema that is not a property.',
  },
  // Values
  {
    file: find,
    replace: 'x-sensitive: personal',
    with: 'x-sensitive: private',
    line: 'x-sensitive: private',
    message:
      '`x-sensitive` must be one of secret, personal, biometric, not "private". Write for example `x-sensitive: personal`.',
  },
  {
    file: find,
    replace: 'x-list: repeat',
    with: 'x-list: comma-separated',
    line: 'x-list: comma-separated',
    message: '`x-list` must be one of repeat, comma, json',
  },
  {
    file: service,
    replace: 'x-set-by: uuid',
    with: 'x-set-by: nonce',
    line: 'x-set-by: nonce',
    message: 'Write `signer`, `uuid` or `option.<name>` with a name in lower camel case.',
  },
  {
    file: service,
    replace: 'x-set-by: option.region',
    with: 'x-set-by: option.Region',
    line: 'x-set-by: option.Region',
    message: '`x-set-by` must match pattern',
  },
  {
    file: service,
    replace: 'x-set-by: option.region',
    with: 'x-set-by: option.timeout',
    line: 'x-set-by: option.timeout',
    message: 'The option name `timeout` is reserved: every client has this option. Choose another.',
  },
  {
    file: service,
    replace: 'x-timeout: 10000',
    with: 'x-timeout: 10s',
    line: 'x-timeout: 10s',
    message: '`x-timeout` must be integer, not "10s". Write milliseconds: `x-timeout: 10000`.',
  },
  {
    file: service,
    replace: 'per: second',
    with: 'per: hour',
    line: 'x-rate-limit: { requests: 100, per: hour, scope: account }',
    message: '`per` in `x-rate-limit` must be one of second, minute, day, not "hour".',
  },
  {
    file: service,
    replace: ', scope: account',
    with: '',
    line: 'x-rate-limit: { requests: 100, per: second }',
    message: '`scope` is missing in `x-rate-limit`. Write for example `x-rate-limit: {',
  },
  {
    file: find,
    replace: 'size: 50 }',
    with: "size: '50' }",
    line: "x-batch: { list: AnimalIds, size: '50' }",
    message: '`size` in `x-batch` must be integer, not "50".',
  },
  {
    file: find,
    replace: 'x-batch: { list: AnimalIds, size: 50 }',
    with: 'x-batch: 50',
    line: 'x-batch: 50',
    message: '`x-batch` must be object, not 50. Write for example `x-batch: { list: UserIdList, size: 50 }`.',
  },
  {
    file: find,
    replace: 'x-idempotent: true',
    with: 'x-idempotent: 1',
    line: 'x-idempotent: 1',
    message: '`x-idempotent` must be boolean, not 1.',
  },
  {
    file: service,
    replace: 'x-zh: 夜间闭园。',
    with: 'x-zh: 夜间闭园。\n    since: 2020',
    line: 'since: 2020',
    message: '`since` is not a key of an entry of `x-notes`. Valid keys: description, x-zh.',
  },
  {
    file: service,
    replace: 'data: /Data',
    with: 'data: Data',
    line: 'data: Data',
    message: "Write a JSON pointer: `/Response/Error`, or `''`.",
  },
  {
    file: service,
    replace: 'code: [/Code]',
    with: 'code: /Code',
    line: 'code: /Code',
    message: '`code` in `x-envelope` must be array, not "/Code". Write a list of JSON pointers',
  },
  {
    file: service,
    replace: '- { at: /Success, is: true }',
    with: '- { at: /Success }',
    line: '- { at: /Success }',
    message:
      "Write `{ at: /Code, is: '200' }`, `{ at: /RequestId, present: true }` or `{ at: /Response/Error, absent: true }`.",
  },
  {
    file: museum,
    replace: '  requestId: []\n',
    with: '',
    line: 'x-envelope:',
    message: '`requestId` is missing in `x-envelope`. Add its JSON pointers, or `requestId: []`.',
  },
  {
    file: museum,
    replace: 'x-protocol: tencent-tc3',
    with: 'x-protocol: tencent-tc4',
    line: 'x-protocol: tencent-tc4',
    message:
      'Unknown protocol "tencent-tc4": it has no folder in packages/runtime/src/protocols. Did you mean `tencent-tc3`?',
  },
  {
    file: service,
    replace: '- { at: /Error, absent: true }',
    with: "- { $ref: '#/components/schemas/Failure' }",
    line: "- { $ref: '#/components/schemas/Failure' }",
    message: 'A `$ref` is not allowed in place of an extension. Write the value itself.',
  },
];
