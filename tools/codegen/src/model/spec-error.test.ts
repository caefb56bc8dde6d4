import { describe, expect, test } from 'vitest';
import {
  endpointText,
  jsonBody,
  minimalService,
  operationModel,
  serviceModel,
  serviceSource,
} from '../../test/sample-spec.ts';
import { serviceOf } from './service.ts';
import { SpecError } from './spec-error.ts';

function problemsOf(create: () => unknown): string {
  try {
    create();
  } catch (error) {
    if (error instanceof SpecError) return error.message;
    throw error;
  }
  return 'no problems';
}

describe('a model throws an error with file, line and fix if', () => {
  const inBody = (members: string) =>
    `x-envelope: { input: /params }\n${jsonBody(`type: object\nproperties: { ${members} }`)}`;

  test.each([
    {
      title: 'a parameter is a cookie',
      spec: 'parameters: [{ name: a, in: cookie, schema: {} }]',
      expected: /:3: The parameter `a` is in cookie, which is not supported/,
    },
    {
      title: 'a parameter and a member of the body have the same name',
      spec: `parameters: [{ name: a, in: query, schema: { type: string } }]\n${jsonBody('type: object\nproperties: { a: { type: string } }')}`,
      expected: /:3: `a` is the name of a parameter and of a member of the body/,
    },
    {
      title: 'neither caller nor client sets a member outside the Input',
      spec: inBody('free: { type: string }, params: { type: object }'),
      expected: /:3: The member \/free of the body is outside the Input, so no caller can set it\. Make it/,
    },
    {
      title: 'the body has no member at the pointer of the Input',
      spec: inBody('other: { type: object }'),
      expected: /the body's schema has no such member\. Fix/,
    },
    {
      title: 'there is no response',
      spec: 'responses: {}',
      expected: /`responses` contains no success\. Add a 2xx response/,
    },
    {
      title: 'there is no example of a success',
      spec: `responses: { '200': { content: { application/json: { schema: {} } } } }`,
      expected: /The 2xx response has no example of a success\. Add/,
    },
    {
      title: 'an option has the name of an option of every client',
      spec: 'parameters: [{ name: a, in: query, x-set-by: option.timeout, schema: { type: integer } }]',
      expected: /`x-set-by: option.timeout` is not allowed: every client already has this option/,
    },
    {
      title: 'an option is not a string, a number or a boolean',
      spec: 'parameters: [{ name: a, in: query, x-set-by: option.tags, schema: { type: array, items: {} } }]',
      expected: /is not allowed: an option is a string, a number or a boolean/,
    },
    {
      title: 'a $ref cannot be resolved',
      spec: `parameters: [{ $ref: '#/components/nothing' }]`,
      expected: /:\d+: The `\$ref` #\/components\/nothing cannot be resolved/,
    },
  ])('$title', ({ spec, expected }) => {
    const problems = problemsOf(() => operationModel(spec));
    expect(problems).toMatch(/^specs\/acme\/endpoint-1\.yaml:\d+: /);
    expect(problems).toMatch(expected);
  });

  test.each([
    {
      title: 'a schema contains itself',
      schemas: `A: { type: object, properties: { a: { $ref: '#/components/schemas/A' } } }`,
    },
    {
      title: 'schemas refer to each other',
      schemas: `A: { $ref: '#/components/schemas/B' }\nB: { $ref: '#/components/schemas/A' }`,
    },
  ])('$title', ({ schemas }) => {
    const problems = problemsOf(() => operationModel(jsonBody(`$ref: '#/components/schemas/A'`), { schemas }));
    expect(problems).toMatch(
      /^specs\/acme\/endpoint-1\.yaml:\d+: .* is circular\. Recursive schemas are not supported\.$/,
    );
  });

  test('a schema has the name of a schema in service.yaml', () => {
    const service = `components: { schemas: { A: { type: object }, B: { $ref: '#/components/schemas/A' } } }`;
    const body = jsonBody(
      `oneOf: [{ $ref: '#/components/schemas/A' }, { $ref: './service.yaml#/components/schemas/B' }]`,
    );
    expect(problemsOf(() => operationModel(body, { service, schemas: 'A: { type: object }' }))).toMatch(
      /is ambiguous: this file and service\.yaml define the name/,
    );
  });

  test('an operation has the name of a member of every mock', () => {
    const text = endpointText('').replace('doIt', 'reset');
    expect(problemsOf(() => serviceOf(serviceSource(minimalService, text)))).toMatch(
      /The operationId `reset` is the name of a member of every mock/,
    );
  });

  test('a file contains two operations, or none', () => {
    const texts = ['paths: { /a: { get: {}, post: {} } }', 'paths: {}'];
    const fix = 'Put each operation into its own file.';
    expect(problemsOf(() => serviceOf(serviceSource(minimalService, ...texts))).split('\n')).toEqual([
      `specs/acme/endpoint-1.yaml:1: An endpoint file contains exactly one operation; this one contains 2. ${fix}`,
      `specs/acme/endpoint-2.yaml:1: An endpoint file contains exactly one operation; this one contains 0. ${fix}`,
    ]);
  });

  test('service.yaml is missing', () => {
    expect(problemsOf(() => serviceOf({ id: 'acme', service: undefined, endpoints: [] }))).toBe(
      'specs/acme/service.yaml:1: specs/acme/service.yaml is missing. Add it (specs/README.md).',
    );
  });
});

test('a service has the options of all its operations; the first definition of an option applies', () => {
  const parameter = (type: string) =>
    `parameters: [{ name: a, in: query, x-set-by: option.a, schema: { type: ${type} } }]`;
  const { options } = serviceModel(
    '',
    parameter('string'),
    parameter('integer'),
    'parameters: [{ name: b, in: query, x-set-by: option.b, schema: { type: boolean } }]',
  );
  expect(options?.components.schemas['AcmeOptions']?.properties).toEqual({
    a: { type: 'string' },
    b: { type: 'boolean' },
  });
  expect(serviceModel('', '').options).toBeUndefined();
});

test('a member can have the name of an OpenAPI keyword', () => {
  const { input } = operationModel(
    jsonBody(`type: object
properties:
  properties: { type: object, properties: { example: { $ref: '#/components/schemas/A' } } }
  default: { $ref: '#/components/schemas/A' }
  enum: { type: array, items: { $ref: '#/components/schemas/A' } }`),
    { schemas: 'A: { type: string }' },
  ).data;
  const text = { type: 'string' };
  expect(input.properties).toEqual({
    properties: { type: 'object', properties: { example: text } },
    default: text,
    enum: { type: 'array', items: text },
  });
});
