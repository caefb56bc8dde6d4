import type { Mistake } from '../mutation.ts';

const service = 'zoo/service.yaml';
const find = 'zoo/find-animals.yaml';
const feed = 'zoo/feed-animal.yaml';

/** Mistakes in YAML, in the keys of OpenAPI and their shapes. */
export const yamlMistakes: readonly Mistake[] = [
  // YAML
  {
    file: service,
    given: 'x-timeout: 10000',
    wrong: 'x-timeout: 10000\nx-timeout: 20000',
    at: 'x-timeout: 20000',
    says: 'Map keys must be unique. Keep one of the two keys.',
  },
  {
    file: find,
    given: 'tags: [zoo]',
    wrong: 'tags: [zoo',
    at: 'x-idempotent: true',
    says: 'must be sufficiently indented and end with a ].',
  },
  {
    file: find,
    given: 'summary: Find animals',
    wrong: 'summary: Find: animals',
    at: 'summary: Find: animals',
    says: 'A text that holds `: ` must stand in quotes.',
  },
  {
    file: service,
    given: 'title: Zoo',
    wrong: 'title: Zoo # \tcage',
    at: 'title: Zoo # \tcage',
    says: 'There is a tab in this line. Write spaces instead.',
  },
  {
    file: service,
    given: 'title: Zoo',
    wrong: 'title: &name Zoo',
    at: 'title: &name Zoo',
    says: '`&name` is a YAML anchor',
  },
  {
    file: service,
    given: 'openapi: 3.0.3',
    wrong: 'openapi: 3.1.0',
    at: 'openapi: 3.1.0',
    says: 'OpenAPI "3.1.0" is not read here. Write `openapi: 3.0.3`.',
  },
  {
    file: service,
    given: 'openapi: 3.0.3',
    wrong: 'swagger: 3.0.3',
    at: 'swagger: 3.0.3',
    says: '`swagger` is OpenAPI 2. Write `openapi: 3.0.3`.',
  },
  {
    file: service,
    given: 'title: Zoo',
    wrong: 'title: No',
    at: 'title: No',
    says: "Other YAML readers take No for a boolean. Put it in quotes: 'No'.",
  },
  {
    file: service,
    given: "version: '2020-01-01'",
    wrong: 'version: 2020-01-01',
    at: 'version: 2020-01-01',
    says: "take 2020-01-01 for a date. Put it in quotes: '2020-01-01'.",
  },
  // Keys and shapes
  {
    file: feed,
    given: 'required: [Left]',
    wrong: 'requierd: [Left]',
    at: 'requierd: [Left]',
    says: '`requierd` is not a key of a schema in OpenAPI 3.0. Did you mean `required`?',
  },
  {
    file: feed,
    given: 'operationId: feedAnimal',
    wrong: 'operationId: feedAnimal\n      verb: feed',
    at: 'verb: feed',
    says: 'Known are operationId, summary',
  },
  {
    file: feed,
    given: 'description: A token.',
    wrong: 'description: [A token.]',
    at: 'description: [A token.]',
    says: '`description` must be a text, not a list.',
  },
  {
    file: service,
    given: "version: '2020-01-01'",
    wrong: 'version: 1.0',
    at: 'version: 1.0',
    says: '`version` must be a text: put it in quotes, not 1.',
  },
  {
    file: service,
    given: 'minLength: 1',
    wrong: "minLength: '1'",
    at: "minLength: '1'",
    says: '`minLength` must be a whole number from 0, not "1".',
  },
  {
    file: find,
    given: 'nullable: true',
    wrong: "nullable: 'yes'",
    at: "nullable: 'yes'",
    says: '`nullable` must be `true` or `false`, not "yes".',
  },
  {
    file: find,
    given: 'required: [Id]',
    wrong: 'required: Id',
    at: 'required: Id',
    says: '`required` must be a list, not "Id".',
  },
  {
    file: service,
    given: "version: '2020-01-01'",
    wrong: 'release: one',
    at: 'release: one',
    says: '`release` is not a key of info',
  },
  {
    file: service,
    given: '- Key: []',
    wrong: '- Key: all',
    at: '- Key: all',
    says: '`Key` must be a list of scopes. Write `Key: []`.',
  },
  {
    file: service,
    given: 'paths: {}',
    wrong: 'paths: []',
    at: 'paths: []',
    says: '`paths` must be a map, not a list.',
  },
  { file: feed, given: 'openapi: 3.0.3\n', wrong: '', at: 'info:', says: 'An endpoint file has no `openapi`. Add it.' },
  // OpenAPI 3.1
  {
    file: find,
    given: 'enum: [CAT, BIRD]',
    wrong: 'const: CAT',
    at: 'const: CAT',
    says: '`const` is OpenAPI 3.1. Write `enum` with one value.',
  },
  {
    file: find,
    given: 'example: 9223372036854775807',
    wrong: 'examples: [1]',
    at: 'examples: [1]',
    says: '`examples` is OpenAPI 3.1. Write `example` in a schema',
  },
  {
    file: find,
    given: 'type: string\n          nullable: true',
    wrong: "type: [string, 'null']",
    at: "type: [string, 'null']",
    says: 'A list of types is OpenAPI 3.1. Write one type and `nullable: true`.',
  },
  {
    file: find,
    given: 'exclusiveMinimum: true',
    wrong: 'exclusiveMinimum: 0',
    at: 'exclusiveMinimum: 0',
    says: '`exclusiveMinimum` must be `true` or `false`, not 0.',
  },
  {
    file: find,
    given: 'paths:\n',
    wrong: 'webhooks: {}\npaths:\n',
    at: 'webhooks: {}',
    says: '`webhooks` is OpenAPI 3.1. Leave it out.',
  },
  {
    file: find,
    given: 'type: string\n          nullable: true',
    wrong: "type: 'null'",
    at: "type: 'null'",
    says: 'There is no type `null` in OpenAPI 3.0. Write the type of the value and `nullable: true`.',
  },
];
