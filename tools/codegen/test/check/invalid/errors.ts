import type { InvalidSpec } from '../base-specs.ts';

const service = 'zoo/service.yaml';
const feed = 'zoo/feed-animal.yaml';

/** Invalid error tables (`x-errors`). */
export const invalidErrors: readonly InvalidSpec[] = [
  {
    file: service,
    replace: '    kind: throttled\n',
    with: '',
    line: '- code: Throttling',
    message: '`kind` is missing in the error `Throttling`. Add one of invalid-request, unauthenticated,',
  },
  {
    file: service,
    replace: '    retry: backoff\n',
    with: '',
    line: '- code: Throttling',
    message:
      '`retry` is missing in the error `Throttling`. Add `retry: never` or one of backoff, clock, nonce, credentials.',
  },
  {
    file: feed,
    replace: '\n          observed: [{ status: 200, message: full }]',
    with: '',
    line: '- code: Animal.Full',
    message: '`observed` is missing in the error `Animal.Full`. Write `observed: [{ status: 200, message: … }]`.',
  },
  {
    file: feed,
    replace: 'observed: [{ status: 200, message: full }]',
    with: 'observed: []',
    line: 'observed: []',
    message: '`observed` in `x-errors` must NOT have fewer than 1 items',
  },
  {
    file: service,
    replace: 'kind: throttled',
    with: 'kind: throtled',
    line: 'kind: throtled',
    message: '`kind` in `x-errors` must be one of invalid-request,',
  },
  {
    file: service,
    replace: "- code: '403'",
    with: '- code: 403',
    line: '- code: 403',
    message: "must be string, not 403. Write the vendor's code as a string, in quotes: `code: '403'`.",
  },
  {
    file: service,
    replace: "- code: '403'",
    with: '- code: no',
    line: '- code: no',
    message: "Other YAML parsers read no as a boolean. Put it in quotes: 'no'.",
  },
  {
    file: service,
    replace: "- code: '403'",
    with: '- code: "Throttling"',
    line: '- code: "Throttling"',
    message: 'The error code "Throttling" is listed twice. Move its entries to `observed` of the first entry.',
  },
  {
    file: service,
    replace: '- { status: 403, message: forbidden }',
    with: "- { status: 403, message: forbidden }\n      - { status: 403, message: 'forbidden' }",
    line: "- { status: 403, message: 'forbidden' }",
    message: 'Entry 1 of `observed` of the error "403" is a duplicate. Remove it.',
  },
  {
    file: service,
    replace: 'x-zh: 禁止访问。',
    with: 'x-zn: 禁止访问。',
    line: 'x-zn: 禁止访问。',
    message: '`x-zn` is not a key of the error `403`. Did you mean `x-zh`?',
  },
  {
    file: service,
    replace: '        x-zh: 饲养员拒绝。\n',
    with: '',
    line: '- status: 400',
    message: '`x-zh` is missing in an entry of `observed`. Write the Chinese text.',
  },
  {
    file: feed,
    replace: '          observed: [{ status: 200',
    with: '          observed: [{ status: OK',
    line: 'observed: [{ status: OK, message: full }]',
    message: 'must be integer, not "OK". Write the HTTP status: `status: 200`.',
  },
];
