import type { InvalidSpec } from '../base-specs.ts';

const service = 'zoo/service.yaml';
const find = 'zoo/find-animals.yaml';
const feed = 'zoo/feed-animal.yaml';

/** Invalid YAML, unknown keys and values of the wrong type. */
export const invalidYaml: readonly InvalidSpec[] = [
  // YAML
  {
    file: service,
    replace: 'x-timeout: 10000',
    with: 'x-timeout: 10000\nx-timeout: 20000',
    line: 'x-timeout: 20000',
    message: 'Map keys must be unique. Remove one of the two keys.',
  },
  {
    file: find,
    replace: 'tags: [zoo]',
    with: 'tags: [zoo',
    line: 'tags: [zoo',
    message: 'must be sufficiently indented and end with a ].',
  },
  {
    file: find,
    replace: 'summary: Find animals',
    with: 'summary: Find: animals',
    line: 'summary: Find: animals',
    message: 'Put text that contains `: ` in quotes.',
  },
  {
    file: service,
    replace: 'title: Zoo',
    with: 'title: Zoo # \tcage',
    line: 'title: Zoo # \tcage',
    message: 'The line contains a tab. Use spaces.',
  },
  {
    file: service,
    replace: 'title: Zoo',
    with: 'title: &name Zoo',
    line: 'title: &name Zoo',
    message: '`&name` is a YAML anchor',
  },
  {
    file: service,
    replace: 'openapi: 3.0.3',
    with: 'openapi: 3.1.0',
    line: 'openapi: 3.1.0',
    message: 'OpenAPI "3.1.0" is not supported. Write `openapi: 3.0.3`.',
  },
  {
    file: service,
    replace: 'openapi: 3.0.3',
    with: 'swagger: 3.0.3',
    line: 'swagger: 3.0.3',
    message: '`swagger` is OpenAPI 2. Write `openapi: 3.0.3`.',
  },
  {
    file: service,
    replace: 'title: Zoo',
    with: 'title: No',
    line: 'title: No',
    message: "Other YAML parsers read No as a boolean. Put it in quotes: 'No'.",
  },
  {
    file: service,
    replace: "version: '2020-01-01'",
    with: 'version: 2020-01-01',
    line: 'version: 2020-01-01',
    message: "Other YAML parsers read 2020-01-01 as a date. Put it in quotes: '2020-01-01'.",
  },
  // Keys and shapes
  {
    file: feed,
    replace: 'required: [Left]',
    with: 'requierd: [Left]',
    line: 'requierd: [Left]',
    message: '`requierd` is not a key of a schema in OpenAPI 3.0. Did you mean `required`?',
  },
  {
    file: feed,
    replace: 'operationId: feedAnimal',
    with: 'operationId: feedAnimal\n      verb: feed',
    line: 'verb: feed',
    message: 'Valid keys: operationId, summary',
  },
  {
    file: feed,
    replace: 'description: A token.',
    with: 'description: [A token.]',
    line: 'description: [A token.]',
    message: '`description` must be a string, not a list.',
  },
  {
    file: service,
    replace: "version: '2020-01-01'",
    with: 'version: 1.0',
    line: 'version: 1.0',
    message: '`version` must be a string, not 1. Put it in quotes.',
  },
  {
    file: service,
    replace: 'minLength: 1',
    with: "minLength: '1'",
    line: "minLength: '1'",
    message: '`minLength` must be an integer of 0 or more, not "1".',
  },
  {
    file: find,
    replace: 'nullable: true',
    with: "nullable: 'yes'",
    line: "nullable: 'yes'",
    message: '`nullable` must be `true` or `false`, not "yes".',
  },
  {
    file: find,
    replace: 'required: [Id]',
    with: 'required: Id',
    line: 'required: Id',
    message: '`required` must be a list, not "Id".',
  },
  {
    file: service,
    replace: "version: '2020-01-01'",
    with: 'release: one',
    line: 'release: one',
    message: '`release` is not a key of info',
  },
  {
    file: service,
    replace: '- Key: []',
    with: '- Key: all',
    line: '- Key: all',
    message: '`Key` must be a list of scopes. Write `Key: []`.',
  },
  {
    file: service,
    replace: 'paths: {}',
    with: 'paths: []',
    line: 'paths: []',
    message: '`paths` must be a map, not a list.',
  },
  {
    file: feed,
    replace: 'openapi: 3.0.3\n',
    with: '',
    line: 'info:',
    message: '`openapi` is missing in an endpoint file. Add it.',
  },
  // OpenAPI 3.1
  {
    file: find,
    replace: 'enum: [CAT, BIRD]',
    with: 'const: CAT',
    line: 'const: CAT',
    message: '`const` is OpenAPI 3.1. Write `enum` with one value.',
  },
  {
    file: find,
    replace: 'example: 9223372036854775807',
    with: 'examples: [1]',
    line: 'examples: [1]',
    message: '`examples` is OpenAPI 3.1. Write `example` in a schema',
  },
  {
    file: find,
    replace: 'type: string\n          nullable: true',
    with: "type: [string, 'null']",
    line: "type: [string, 'null']",
    message: 'A list of types is OpenAPI 3.1. Write one type and `nullable: true`.',
  },
  {
    file: find,
    replace: 'exclusiveMinimum: true',
    with: 'exclusiveMinimum: 0',
    line: 'exclusiveMinimum: 0',
    message: '`exclusiveMinimum` must be `true` or `false`, not 0.',
  },
  {
    file: find,
    replace: 'paths:\n',
    with: 'webhooks: {}\npaths:\n',
    line: 'webhooks: {}',
    message: '`webhooks` is OpenAPI 3.1. Remove it.',
  },
  {
    file: find,
    replace: 'type: string\n          nullable: true',
    with: "type: 'null'",
    line: "type: 'null'",
    message: 'OpenAPI 3.0 has no type `null`. Write the type of the value and `nullable: true`.',
  },
];
