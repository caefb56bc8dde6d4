import { describe, expect, test } from 'vitest';
import { jsonBody, operationModel } from '../../test/sample-spec.ts';

const text = { type: 'string' };

describe('the Input', () => {
  test('of an operation without parameters and body is an empty object', () => {
    const { input, parameters, body } = operationModel('').data;
    expect(input).toEqual({ type: 'object', properties: {}, additionalProperties: false });
    expect(parameters).toEqual([]);
    expect(body).toBeUndefined();
  });

  test.each([
    {
      title: 'a required parameter with one value is a constant',
      spec: '- { name: Action, in: query, required: true, schema: { type: string, enum: [DoIt] } }',
      parameter: { name: 'Action', in: 'query', const: 'DoIt' },
      properties: {},
    },
    {
      title: 'a parameter with one value that is not required is part of the Input',
      spec: '- { name: Format, in: query, schema: { type: string, enum: [JSON] } }',
      parameter: { name: 'Format', in: 'query' },
      properties: { Format: { type: 'string', enum: ['JSON'] } },
    },
    {
      title: 'a parameter that the signer sets is not part of the Input',
      spec: '- { name: X-Time, in: header, required: true, x-set-by: signer, schema: { type: string } }',
      parameter: undefined,
      properties: {},
    },
    {
      title: 'a parameter that an option sets has the default of its schema',
      spec: '- { name: Region, in: query, x-set-by: option.region, schema: { type: string, default: north } }',
      parameter: { name: 'Region', in: 'query', setBy: 'option.region', default: 'north' },
      properties: {},
    },
    {
      title: 'a list has its list style, and the extensions of a parameter apply to its value',
      spec: '- { name: Ids, in: query, x-list: comma, x-sensitive: personal, schema: { type: array, items: { type: string } } }',
      parameter: { name: 'Ids', in: 'query', list: 'comma' },
      properties: { Ids: { type: 'array', items: text, sensitive: 'personal' } },
    },
  ])('$title', ({ spec, parameter, properties }) => {
    const { parameters, input } = operationModel(`parameters:\n  ${spec}`).data;
    expect(parameters).toEqual(parameter ? [parameter] : []);
    expect(input.properties).toEqual(properties);
  });

  test('has the parameters of the service first, and an endpoint can replace one', () => {
    const shared = (name: string) =>
      `- { name: ${name}, in: header, x-set-by: option.${name}, schema: { type: string } }`;
    const { parameters, input } = operationModel('parameters:\n  - { name: B, in: header, schema: { type: string } }', {
      service: `x-parameters:\n  ${shared('A')}\n  ${shared('B')}`,
    }).data;
    expect(parameters).toEqual([
      { name: 'A', in: 'header', setBy: 'option.A' },
      { name: 'B', in: 'header' },
    ]);
    expect(input.properties).toEqual({ B: text });
  });
});

const object = (members: string, required = '') =>
  `type: object\nadditionalProperties: false${required}\nproperties:\n  ${members}`;

describe('a body', () => {
  test.each([
    {
      title: 'adds its members to the Input, after the parameters',
      spec: `parameters: [{ name: id, in: path, required: true, schema: { type: string } }]\n${jsonBody(object('name: { type: string }', '\nrequired: [name]'))}`,
      body: { type: 'application/json' },
      input: {
        type: 'object',
        properties: { id: text, name: text },
        required: ['id', 'name'],
        additionalProperties: false,
      },
    },
    {
      title: 'does not add constants and set members to the Input',
      spec: jsonBody(
        object(
          `version: { type: integer, enum: [1] }
  id: { type: string, x-set-by: uuid }
  lang: { type: string, default: en, x-set-by: option.lang }
  name: { type: string }`,
          '\nrequired: [version, id]',
        ),
      ),
      body: {
        type: 'application/json',
        fixed: { version: 1 },
        setBy: { '/id': 'uuid', '/lang': 'option.lang' },
        defaults: { '/lang': 'en' },
      },
      input: { type: 'object', properties: { name: text }, additionalProperties: false },
    },
    {
      title: 'that is not an object is the member `body`',
      spec: `requestBody: { required: true, content: { 'application/octet-stream': { schema: { type: string, format: binary } } } }`,
      body: { type: 'application/octet-stream', whole: 'body' },
      input: {
        type: 'object',
        properties: { body: { type: 'string', format: 'binary' } },
        required: ['body'],
        additionalProperties: false,
      },
    },
    {
      title: 'in form data is treated like any other object',
      spec: `requestBody: { content: { 'multipart/form-data; charset=utf-8': { schema: { type: object, properties: { file: { type: string, format: binary }, tags: { type: array, x-list: comma, items: { type: string } } } } } } }`,
      body: { type: 'multipart/form-data' },
      input: {
        type: 'object',
        properties: { file: { type: 'string', format: 'binary' }, tags: { type: 'array', items: text, list: 'comma' } },
      },
    },
  ])('$title', ({ spec, body, input }) => {
    const { data } = operationModel(spec);
    expect(data.body).toEqual(body);
    expect(data.input).toEqual(input);
  });

  test('with an envelope adds only the members inside the Input; the client sets the others', () => {
    const { body, input } = operationModel(
      `x-envelope: { input: /params }\n${jsonBody(`type: object
required: [id, request, params]
properties:
  id: { type: string, x-set-by: uuid }
  request:
    type: object
    required: [apiVer]
    properties: { apiVer: { type: string, enum: ['1.2'] }, a/b: { type: string, x-set-by: option.b } }
  params: { type: object, required: [name], properties: { name: { type: string } } }`)}`,
    ).data;
    expect(body).toEqual({
      type: 'application/json',
      input: '/params',
      fixed: { request: { apiVer: '1.2' } },
      setBy: { '/id': 'uuid', '/request/a~1b': 'option.b' },
    });
    expect(input).toEqual({ type: 'object', properties: { name: text }, required: ['name'] });
  });
});

const schemas = `
Cash: { type: object, additionalProperties: false, required: [v, by], properties: { v: { type: integer, enum: [1] }, by: { type: string, enum: [cash] } } }
Card: { type: object, additionalProperties: false, required: [v, by], properties: { v: { type: integer, enum: [1] }, by: { type: string, enum: [card] } } }
Plain: { type: object, required: [a], properties: { a: { type: string } } }
More: { allOf: [{ $ref: '#/components/schemas/Plain' }, { type: object, properties: { b: { type: string } } }], required: [b] }
`;
const union = `oneOf: [{ $ref: '#/components/schemas/Cash' }, { $ref: '#/components/schemas/Card' }]`;

describe('a union', () => {
  const branch = (name: string, by: string, more: object = {}) => ({
    name,
    type: 'object',
    properties: { ...more, by: { type: 'string', enum: [by] } },
    required: [...Object.keys(more), 'by'],
    additionalProperties: false,
  });

  test('keeps the discriminator, and loses the constants that all branches share', () => {
    const { body, input } = operationModel(jsonBody(union), { schemas }).data;
    expect(body?.fixed).toEqual({ v: 1 });
    expect(input).toEqual({ oneOf: [branch('Cash', 'cash'), branch('Card', 'card')] });
  });

  test('has the parameters in every branch', () => {
    const parameters = 'parameters: [{ name: id, in: path, required: true, schema: { type: string } }]';
    const plain = schemas.replaceAll('v: { type: integer, enum: [1] }, ', '').replaceAll('[v, by]', '[by]');
    const { input } = operationModel(`${parameters}\n${jsonBody(union)}`, { schemas: plain }).data;
    expect(input).toEqual({
      oneOf: [branch('DoItCash', 'cash', { id: text }), branch('DoItCard', 'card', { id: text })],
    });
  });

  test('without parameters keeps its branches with their names', () => {
    const plain = schemas.replaceAll('v: { type: integer, enum: [1] }, ', '').replaceAll('[v, by]', '[by]');
    const { input } = operationModel(jsonBody(union), { schemas: plain }).data;
    expect(input).toEqual({ oneOf: [branch('Cash', 'cash'), branch('Card', 'card')] });
  });
});

test('an allOf of open objects becomes one object', () => {
  const { input } = operationModel(jsonBody(`$ref: '#/components/schemas/More'`), { schemas }).data;
  expect(input).toEqual({ type: 'object', properties: { a: text, b: text }, required: ['a', 'b'] });
});
