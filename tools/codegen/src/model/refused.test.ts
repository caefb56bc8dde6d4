import { describe, expect, test } from 'vitest';
import { endpointText, folderOf, jsonBody, leastService, modelOf, serviceModelOf } from '../../test/specimen.ts';
import { serviceOf } from './service.ts';
import { SpecError } from './spec-error.ts';

function problemsOf(make: () => unknown): string {
  try {
    make();
  } catch (error) {
    if (error instanceof SpecError) return error.message;
    throw error;
  }
  return 'nothing is wrong';
}

describe('nothing is made, and file, line and cure are told, when', () => {
  const inBody = (members: string) =>
    `x-envelope: { input: /params }\n${jsonBody(`type: object\nproperties: { ${members} }`)}`;

  test.each([
    {
      promise: 'a parameter is a cookie',
      given: 'parameters: [{ name: a, in: cookie, schema: {} }]',
      want: /:3: Parameter a is in cookie/,
    },
    {
      promise: 'a parameter and a member of the body have one name',
      given: `parameters: [{ name: a, in: query, schema: { type: string } }]\n${jsonBody('type: object\nproperties: { a: { type: string } }')}`,
      want: /:3: a is the name of a parameter and of a member of the body/,
    },
    {
      promise: 'a member beside the Input is neither constant nor filled in',
      given: inBody('free: { type: string }, params: { type: object }'),
      want: /:3: Member \/free of the body stands beside the Input: make it/,
    },
    {
      promise: 'the Input is not where the envelope says',
      given: inBody('other: { type: object }'),
      want: /the body's schema has no such member/,
    },
    { promise: 'there is no answer', given: 'responses: {}', want: /No success is documented: give responses a 2xx/ },
    {
      promise: 'there is no documented success',
      given: `responses: { '200': { content: { application/json: { schema: {} } } } }`,
      want: /No success is documented: give the 2xx answer an example/,
    },
    {
      promise: 'an option has the name of one that every client has',
      given: 'parameters: [{ name: a, in: query, x-set-by: option.timeout, schema: { type: integer } }]',
      want: /x-set-by: option.timeout cannot be an option: every client has one/,
    },
    {
      promise: 'an option is no single value',
      given: 'parameters: [{ name: a, in: query, x-set-by: option.tags, schema: { type: array, items: {} } }]',
      want: /cannot be an option: it is no text, number or boolean/,
    },
    {
      promise: 'a $ref leads nowhere',
      given: `parameters: [{ $ref: '#/components/nothing' }]`,
      want: /:\d+: \$ref #\/components\/nothing leads nowhere/,
    },
  ])('$promise', ({ given, want }) => {
    const told = problemsOf(() => modelOf(given));
    expect(told).toMatch(/^specs\/acme\/endpoint-1\.yaml:\d+: /);
    expect(told).toMatch(want);
  });

  test.each([
    {
      promise: 'a schema stands inside of itself',
      schemas: `A: { type: object, properties: { a: { $ref: '#/components/schemas/A' } } }`,
    },
    {
      promise: 'schemas lead in a circle',
      schemas: `A: { $ref: '#/components/schemas/B' }\nB: { $ref: '#/components/schemas/A' }`,
    },
  ])('$promise', ({ schemas }) => {
    const told = problemsOf(() => modelOf(jsonBody(`$ref: '#/components/schemas/A'`), { schemas }));
    expect(told).toMatch(
      /^specs\/acme\/endpoint-1\.yaml:\d+: .* stands inside of itself: recursive schemas are not supported\.$/,
    );
  });

  test('a schema has the name of one of the service', () => {
    const service = `components: { schemas: { A: { type: object }, B: { $ref: '#/components/schemas/A' } } }`;
    const body = jsonBody(
      `oneOf: [{ $ref: '#/components/schemas/A' }, { $ref: './service.yaml#/components/schemas/B' }]`,
    );
    expect(problemsOf(() => modelOf(body, { service, schemas: 'A: { type: object }' }))).toMatch(
      /is the name of two schemas/,
    );
  });

  test('an operation is called like a member that every mock has', () => {
    const text = endpointText('').replace('doIt', 'reset');
    expect(problemsOf(() => serviceOf(folderOf(leastService, text)))).toMatch(
      /operationId reset is the name of a member that every mock has/,
    );
  });

  test('a file holds two operations, or none', () => {
    const texts = ['paths: { /a: { get: {}, post: {} } }', 'paths: {}'];
    const told = problemsOf(() => serviceOf(folderOf(leastService, ...texts)));
    expect(told.split('\n')).toEqual([
      'specs/acme/endpoint-1.yaml:1: An endpoint file holds exactly one operation: put each into a file of its own.',
      'specs/acme/endpoint-2.yaml:1: An endpoint file holds exactly one operation: put each into a file of its own.',
    ]);
  });

  test('a service has no service.yaml', () => {
    expect(problemsOf(() => serviceOf({ id: 'acme', service: undefined, endpoints: [] }))).toBe(
      'specs/acme/service.yaml:1: The service has no service.yaml: write one (specs/README.md).',
    );
  });
});

test('a service collects the options of all its operations; the first that says one counts', () => {
  const filled = (type: string) =>
    `parameters: [{ name: a, in: query, x-set-by: option.a, schema: { type: ${type} } }]`;
  const { options } = serviceModelOf(
    '',
    filled('string'),
    filled('integer'),
    'parameters: [{ name: b, in: query, x-set-by: option.b, schema: { type: boolean } }]',
  );
  expect(options?.components.schemas['AcmeOptions']?.properties).toEqual({
    a: { type: 'string' },
    b: { type: 'boolean' },
  });
  expect(serviceModelOf('', '').options).toBeUndefined();
});

test('members called like words of OpenAPI are members', () => {
  const { input } = modelOf(
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
