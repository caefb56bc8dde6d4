import type { InvalidSpec } from '../base-specs.ts';

const service = 'zoo/service.yaml';
const find = 'zoo/find-animals.yaml';
const feed = 'zoo/feed-animal.yaml';

/** Examples and defaults that do not match their schema. */
export const invalidExamples: readonly InvalidSpec[] = [
  {
    file: find,
    replace: '- Id: leo',
    with: '- Id: Leo',
    line: '- Id: Leo',
    message:
      'The example `success` does not match its schema: at /Data/0/Id must match pattern "^[a-z]+$", but is "Leo". Fix the example or the schema.',
  },
  {
    file: find,
    replace: '- Id: leo\n',
    with: '- Name: leo\n',
    line: '- Name: leo',
    message: 'at /Data/0 `Id` is missing.',
  },
  {
    file: find,
    replace: 'Born: 1769739690208',
    with: "Born: '1769739690208'",
    line: "Born: '1769739690208'",
    message: 'at /Data/0/Born must be integer, not "1769739690208".',
  },
  {
    file: find,
    replace: 'Born: 1769739690208',
    with: 'Born: 0',
    line: 'Born: 0',
    message: 'at /Data/0/Born must be > 0, not 0.',
  },
  {
    file: find,
    replace: 'Kind: CAT',
    with: 'Kind: null',
    line: 'Kind: null',
    message: 'at /Data/0/Kind must be',
  },
  {
    file: feed,
    replace: 'Grams: 500 }',
    with: 'Grams: 0 }',
    line: 'value: { Food: MEAT, Animal: leo, Grams: 0 }',
    message: 'The example `meat` does not match its schema: at /Grams must be >= 1, not 0.',
  },
  {
    file: feed,
    replace: 'Grams: 500 }',
    with: 'Grams: 500, Salt: true }',
    line: 'value: { Food: MEAT, Animal: leo, Grams: 500, Salt: true }',
    message: '`Salt` is not allowed',
  },
  {
    file: feed,
    replace: ', Grams: 500 }',
    with: ' }',
    line: 'value: { Food: MEAT, Animal: leo }',
    message: '`Grams` is missing',
  },
  {
    file: feed,
    replace: 'value: { Food: MEAT',
    with: 'value: { Food: FISH',
    line: 'value: { Food: FISH, Animal: leo, Grams: 500 }',
    message: 'at /Food must be one of MEAT, HAY, not "FISH".',
  },
  {
    file: service,
    replace: 'example: leo',
    with: 'example: leopard the second',
    line: 'example: leopard the second',
    message: 'The `example` does not match its schema: must NOT have more than 8 characters; it has 18.',
  },
  {
    file: find,
    replace: 'example: 9223372036854775807',
    with: 'example: 19223372036854775807',
    line: 'example: 19223372036854775807',
    message: 'The `example` does not match its schema',
  },
  {
    file: feed,
    replace: "format: date, example: '2020-01-01'",
    with: "format: date-time, example: '2020-01-01'",
    line: "schema: { type: string, format: date-time, example: '2020-01-01' }",
    message: 'must be of format date-time, not "2020-01-01".',
  },
  {
    file: feed,
    replace: 'default: false',
    with: 'default: 0',
    line: 'Salt: { type: boolean, default: 0, description: With salt., x-zh: 加盐。 }',
    message: 'The `default` does not match its schema: must be boolean, not 0.',
  },
  {
    file: feed,
    replace: 'schema: { type: string, format: date, example',
    with: 'schema: { type: string, format: byte, example',
    line: "schema: { type: string, format: byte, example: '2020-01-01' }",
    message: 'must be of format byte',
  },
  {
    file: find,
    replace: '            X-Count:\n              description: How many there are.',
    with: '            X-Count:\n              example: many\n              description: How many there are.',
    line: 'example: many',
    message: 'The `example` does not match its schema: must be integer, not "many".',
  },
];
