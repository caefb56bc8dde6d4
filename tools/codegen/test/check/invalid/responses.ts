import type { InvalidSpec } from '../base-specs.ts';

const service = 'zoo/service.yaml';
const find = 'zoo/find-animals.yaml';
const feed = 'zoo/feed-animal.yaml';
const museum = 'museum/service.yaml';
const lend = 'museum/lend-picture.yaml';

/** Invalid responses and envelopes. */
export const invalidResponses: readonly InvalidSpec[] = [
  {
    file: feed,
    replace: "'200':",
    with: "'400':",
    line: 'responses:',
    message: "`responses` contains no success. Add a response '200', or a 3xx if the success is a redirect.",
  },
  {
    file: feed,
    replace: "        '200':",
    with: "        fine: { description: Fed., x-zh: 已喂食。 }\n        '200':",
    line: 'fine: { description: Fed., x-zh: 已喂食。 }',
    message: "`fine` is not an HTTP status code. Write one, for example '200'.",
  },
  {
    file: feed,
    replace:
      '                success:\n                  summary: Fed\n                  x-zh: 已喂食\n                  value: { Success: true',
    with: '                failure:\n                  summary: Fed\n                  x-zh: 已喂食\n                  value: { Success: false',
    line: 'application/json: # the response',
    message: 'The response has no example of a success. Mocks respond with it. Add `examples: { success: … }`.',
  },
  {
    file: feed,
    replace: '                success:\n                  summary: Fed',
    with: '                fed:\n                  summary: Fed',
    line: 'fed:',
    message: 'The name of the example `fed` must start with `success` or `failure`. Rename it.',
  },
  {
    file: museum,
    replace: '  input: /params',
    with: '  input: /params/more',
    reportedIn: lend,
    line: 'schema: # of the request',
    message: '`x-envelope` places the Input at "/params/more", but the body schema has no such member.',
  },
  {
    file: museum,
    replace: '  input: /params\n',
    with: '  input: /params\n  data: /data\n',
    reportedIn: lend,
    line: 'schema: # of the response',
    message: '`x-envelope` places the Output at "/data", but the success schema has no such member.',
  },
  {
    file: lend,
    replace: "enum: ['1'], description: The version.",
    with: 'description: The version.',
    line: 'version: { type: string, description: The version., x-zh: 版本。 }',
    message:
      '`version` is in the body but outside the Input, so no caller can set it. Make it a required single-value enum, or add `x-set-by`.',
  },
  {
    file: service,
    replace: '- { at: /Success, is: true }',
    with: '- { at: /RequestId, is: r-1 }',
    reportedIn: feed,
    line: 'success:',
    message:
      'The example `success` does not meet the success condition of `x-envelope` at "/RequestId". Fix the example or the envelope, or rename the example to `failure`.',
  },
  {
    file: service,
    replace: '- { at: /Success, is: true }',
    with: '- { at: /Data/0/Id, present: true }',
    reportedIn: feed,
    line: 'success:',
    message: 'The example `success` does not meet the success condition of `x-envelope` at "/Data/0/Id".',
  },
  {
    file: service,
    replace: '    - { at: /Success, is: true }\n',
    with: '',
    reportedIn: find,
    line: 'failure:',
    message:
      'The example `failure` meets all success conditions of `x-envelope`. Fix the example or the envelope, or rename the example to `success`.',
  },
];
