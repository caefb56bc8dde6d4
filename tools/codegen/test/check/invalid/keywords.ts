import type { InvalidSpec } from '../base-specs.ts';

const service = 'zoo/service.yaml';
const find = 'zoo/find-animals.yaml';
const feed = 'zoo/feed-animal.yaml';

/** A keyword of a member of `HayMeal`. */
function onMember(keyword: string, message: string): InvalidSpec {
  const member = `Oats:\n          ${keyword}\n          x-zh: 燕麦。\n          description: With oats.\n          type: boolean\n        `;
  return { file: feed, replace: 'Salt: {', with: `${member}Salt: {`, line: keyword, message };
}

/** A key of the parameter `Day`. */
function onParameter(key: string, message: string): InvalidSpec {
  return { file: feed, replace: '- name: Day', with: `- ${key}\n          name: Day`, line: `- ${key}`, message };
}

/** The example of a schema. */
function onExample(from: string, to: string, message: string): InvalidSpec {
  return { file: find, replace: `Born: ${from}`, with: `Born: ${to}`, line: `Born: ${to}`, message };
}

/** The meanings of the values of a member. */
function onValues(value: string, message: string): InvalidSpec {
  const line = `x-values: [${value}]`;
  return {
    file: find,
    replace: '        Keeper:\n          type: string\n',
    with: `        Keeper:\n          type: string\n          ${line}\n`,
    line,
    message,
  };
}

/** The paging of an operation. */
function onPaging(paging: string, message: string): InvalidSpec {
  const line = `x-paging: ${paging}`;
  return { file: find, replace: 'tags: [zoo]', with: `tags: [zoo]\n      ${line}`, line, message };
}

/** The rules of an operation. */
function onRules(rule: string, message: string): InvalidSpec {
  const line = `x-rules: [${rule}]`;
  return { file: feed, replace: 'tags: [zoo]', with: `tags: [zoo]\n      ${line}`, line, message };
}

const discriminator = 'discriminator: { propertyName: Food }';
const grams = 'Grams: { type: integer, format: int32, minimum: 1,';

/** Keywords without effect, unions that no value can match, and texts that tools read differently. */
export const invalidKeywords: readonly InvalidSpec[] = [
  // Without effect
  onMember('readOnly: true', '`readOnly` has no effect. Use one schema for requests and one for responses.'),
  onMember('writeOnly: true', '`writeOnly` has no effect. Use one schema for requests and one for responses.'),
  onMember('title: Oats', '`title` has no effect. Put the schema under `components/schemas`: its key is the name.'),
  onParameter('style: form', '`style` has no effect. Write the encoding of a list with `x-list`'),
  onParameter('explode: false', '`explode` has no effect. Write the encoding of a list with `x-list`'),
  onParameter('allowReserved: true', '`allowReserved` has no effect. Remove it: every value is percent-encoded.'),
  onParameter('allowEmptyValue: true', '`allowEmptyValue` has no effect.'),
  onParameter('content: {}', '`content` is not supported. Write `schema`'),
  {
    file: feed,
    replace: grams,
    with: 'Grams: { type: integer, format: int32, exclusiveMaximum: true,',
    line: 'Grams: { type: integer, format: int32, exclusiveMaximum: true, description: How much., x-zh: 克数。 }',
    message: '`exclusiveMaximum` has no effect without `maximum`. Add `maximum`, or remove it.',
  },
  {
    file: feed,
    replace: 'additionalProperties: false\n      required: [Food]',
    with: 'additionalProperties: { type: string }\n      required: [Food]',
    line: 'additionalProperties: { type: string }',
    message: 'No type can express a schema in `additionalProperties` beside `properties`.',
  },

  // Unions
  {
    file: feed,
    replace: 'enum: [HAY]',
    with: 'enum: [HAY, MEAT]',
    line: discriminator,
    message: '`Food` discriminates this union, but `HayMeal` does not require a single value of it.',
  },
  {
    file: feed,
    replace: 'enum: [HAY]',
    with: 'enum: [MEAT]',
    line: discriminator,
    message: '`MeatMeal` and `HayMeal` have the same value "MEAT" of `Food`. Let them differ.',
  },
  {
    file: feed,
    replace: discriminator,
    with: "discriminator: { propertyName: Food, mapping: { MEAT: '#/components/schemas/HayMeal' } }",
    line: "discriminator: { propertyName: Food, mapping: { MEAT: '#/components/schemas/HayMeal' } }",
    message: '`mapping` says that "MEAT" selects "#/components/schemas/HayMeal", but the enums of the branches do not.',
  },
  {
    file: feed,
    replace: `${grams} description: How much., x-zh: 克数。 }`,
    with: 'Grams: { description: How much., x-zh: 克数。, oneOf: [{ type: integer }, { type: number, maximum: 5 }] }',
    line: 'Grams: { description: How much., x-zh: 克数。, oneOf: [{ type: integer }, { type: number, maximum: 5 }] }',
    message: 'The branches number 1 and number 2 of `oneOf` overlap: one value can match both.',
  },

  // Responses
  {
    file: find,
    replace: '- $ref: ./service.yaml#/components/schemas/Failure',
    with: '- { type: object, required: [Code], properties: { Code: { type: string, description: A., x-zh: 甲。 } } }',
    line: '- { type: object, required: [Code], properties: { Code: { type: string, description: A., x-zh: 甲。 } } }',
    message: 'This branch of the response cannot be a success: it has no /Data, where `x-envelope` places the Output.',
  },

  // Addresses
  {
    file: find,
    replace: 'tags: [zoo]',
    with: 'tags: [zoo]\n      externalDocs: { url: "javascript:alert(1)" }',
    line: 'externalDocs: { url: "javascript:alert(1)" }',
    message: '"javascript:alert(1)" is not a web address. Write a complete URL that starts with `https://`.',
  },
  {
    file: find,
    replace: 'tags: [zoo]',
    with: 'tags: [zoo]\n      externalDocs: { url: zoo.example.com/find }',
    line: 'externalDocs: { url: zoo.example.com/find }',
    message: '"zoo.example.com/find" is not a web address.',
  },

  // Numbers and texts that other parsers read differently
  onExample('1769739690208', '01769739690208', 'Other YAML parsers read 01769739690208 as an octal number.'),
  onExample('1769739690208', '0o17', 'Other YAML parsers read 0o17 as a string. Write the decimal number 15'),
  onExample('1769739690208', '0x1F', 'Write the decimal number 31, or put it in quotes.'),
  onExample('1769739690208', '1e3', 'Other YAML parsers read 1e3 as a string. Write the decimal number 1000'),
  {
    file: service,
    replace: 'x-timeout: 10000',
    with: 'x-timeout: .inf',
    line: 'x-timeout: .inf',
    message: '.inf is not a number in JSON. Write a finite number, or remove the key.',
  },
  {
    file: service,
    replace: 'title: Zoo',
    with: 'title: 1_000',
    line: 'title: 1_000',
    message: "Other YAML parsers read 1_000 as a number. Put it in quotes: '1_000'.",
  },

  // Versions and names
  {
    file: find,
    replace: "version: '2020-01-01'",
    with: "version: '2021-01-01'",
    line: "version: '2021-01-01'",
    message: '`version` is "2021-01-01", but the parameter `Version` sends "2020-01-01".',
  },
  ...['index', 'openapi', 'constructor', 'then', 'handlers'].map((name) => ({
    file: find,
    replace: 'operationId: findAnimals',
    with: `operationId: ${name}`,
    line: `operationId: ${name}`,
    message: `The operationId \`${name}\` is the name of`,
  })),

  // Meanings of values
  onValues('{ value: 1, description: One., x-zh: 一。 }', '1 is not of type string. Put it in quotes'),
  onValues("{ value: '1', description: One., x-zh: 一。, retry: never }", '`kind` is missing in'),
  onValues("{ value: '1', description: One. }", '`x-zh` is missing in'),
  {
    file: find,
    replace: 'enum: [CAT, BIRD]',
    with: 'enum: [CAT, BIRD]\n          x-values: [{ value: CAT, description: A cat., x-zh: 猫。 }]',
    line: 'x-values: [{ value: CAT, description: A cat., x-zh: 猫。 }]',
    message: '`x-values` does not explain "BIRD" of `enum`. Add an entry for each value.',
  },

  // Pages
  onPaging("{ by: page, input: Pgae, items: '' }", '`x-paging` names `Pgae`, which is not a member of the Input.'),
  onPaging('{ by: page, input: AnimalIds, items: /List }', 'The Output has no "/List". Fix the pointer or the schema.'),
  onPaging("{ by: cursor, input: AnimalIds, items: '' }", '`next` is missing in `x-paging`.'),

  // Rules between members
  onRules('{ exactlyOneOf: [Day, Dya] }', 'The rule names `Dya`, which is not a member. Did you mean `Day`?'),
  onRules('{ exactlyOneOf: [Day] }', 'must NOT have fewer than 2 items; it has 1. Write at least two names'),
  onRules('{ atLeastOneOf: [Day, Food] }', '`Food` is always required, so `atLeastOneOf` has no effect on it.'),
  onRules(
    '{ required: [Day], when: { Sald: [true] } }',
    'The rule names `Sald`, which is not a member. Did you mean `Salt`?',
  ),
  onRules('{ ordered: [Day, Salt] }', 'The members of `ordered` must all be numbers, or all be texts'),
  onRules(
    '{ required: [Day] }',
    '`when` is missing in an entry of `x-rules`. Write the values for which the members are required',
  ),
];
