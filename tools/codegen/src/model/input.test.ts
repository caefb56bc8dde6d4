import { describe, expect, test } from 'vitest';
import { jsonBody, modelOf } from '../../test/specimen.ts';

const text = { type: 'string' };

describe('the Input and what is sent', () => {
  test('of an operation without parameters and body is an empty object', () => {
    const { input, parameters, body } = modelOf('').data;
    expect(input).toEqual({ type: 'object', properties: {}, additionalProperties: false });
    expect(parameters).toEqual([]);
    expect(body).toBeUndefined();
  });

  test.each([
    {
      promise: 'a required parameter with one value is a constant',
      given: '- { name: Action, in: query, required: true, schema: { type: string, enum: [DoIt] } }',
      parameter: { name: 'Action', in: 'query', const: 'DoIt' },
      properties: {},
    },
    {
      promise: 'a parameter with one value that is not required is left to the caller',
      given: '- { name: Format, in: query, schema: { type: string, enum: [JSON] } }',
      parameter: { name: 'Format', in: 'query' },
      properties: { Format: { type: 'string', enum: ['JSON'] } },
    },
    {
      promise: 'a parameter that the signer fills is not given',
      given: '- { name: X-Time, in: header, required: true, x-set-by: signer, schema: { type: string } }',
      parameter: undefined,
      properties: {},
    },
    {
      promise: 'a parameter filled from an option has the default of its schema',
      given: '- { name: Region, in: query, x-set-by: option.region, schema: { type: string, default: north } }',
      parameter: { name: 'Region', in: 'query', setBy: 'option.region', default: 'north' },
      properties: {},
    },
    {
      promise: 'a list says how it travels, and the words of a parameter count for its value',
      given:
        '- { name: Ids, in: query, x-list: comma, x-sensitive: personal, schema: { type: array, items: { type: string } } }',
      parameter: { name: 'Ids', in: 'query', list: 'comma' },
      properties: { Ids: { type: 'array', items: text, sensitive: 'personal' } },
    },
  ])('$promise', ({ given, parameter, properties }) => {
    const { parameters, input } = modelOf(`parameters:\n  ${given}`).data;
    expect(parameters).toEqual(parameter ? [parameter] : []);
    expect(input.properties).toEqual(properties);
  });

  test('have the parameters of the service first, and an endpoint may say one anew', () => {
    const shared = (name: string) =>
      `- { name: ${name}, in: header, x-set-by: option.${name}, schema: { type: string } }`;
    const { parameters, input } = modelOf('parameters:\n  - { name: B, in: header, schema: { type: string } }', {
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
      promise: 'gives its members to the Input, beside the parameters',
      given: `parameters: [{ name: id, in: path, required: true, schema: { type: string } }]\n${jsonBody(object('name: { type: string }', '\nrequired: [name]'))}`,
      body: { type: 'application/json' },
      input: {
        type: 'object',
        properties: { id: text, name: text },
        required: ['id', 'name'],
        additionalProperties: false,
      },
    },
    {
      promise: 'keeps its constants and fills to itself',
      given: jsonBody(
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
      promise: 'that is no object is the member `body`',
      given: `requestBody: { required: true, content: { 'application/octet-stream': { schema: { type: string, format: binary } } } }`,
      body: { type: 'application/octet-stream', whole: 'body' },
      input: {
        type: 'object',
        properties: { body: { type: 'string', format: 'binary' } },
        required: ['body'],
        additionalProperties: false,
      },
    },
    {
      promise: 'in form data is an object like any other',
      given: `requestBody: { content: { 'multipart/form-data; charset=utf-8': { schema: { type: object, properties: { file: { type: string, format: binary }, tags: { type: array, x-list: comma, items: { type: string } } } } } } }`,
      body: { type: 'multipart/form-data' },
      input: {
        type: 'object',
        properties: { file: { type: 'string', format: 'binary' }, tags: { type: 'array', items: text, list: 'comma' } },
      },
    },
  ])('$promise', ({ given, body, input }) => {
    const { data } = modelOf(given);
    expect(data.body).toEqual(body);
    expect(data.input).toEqual(input);
  });

  test('in an envelope gives what stands in its place; what stands around it is constant or filled in', () => {
    const { body, input } = modelOf(
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

  test('keeps what tells its branches apart, and loses what all of them have the same', () => {
    const { body, input } = modelOf(jsonBody(union), { schemas }).data;
    expect(body?.fixed).toEqual({ v: 1 });
    expect(input).toEqual({ oneOf: [branch('Cash', 'cash'), branch('Card', 'card')] });
  });

  test('has the parameters in every branch', () => {
    const parameters = 'parameters: [{ name: id, in: path, required: true, schema: { type: string } }]';
    const plain = schemas.replaceAll('v: { type: integer, enum: [1] }, ', '').replaceAll('[v, by]', '[by]');
    const { input } = modelOf(`${parameters}\n${jsonBody(union)}`, { schemas: plain }).data;
    expect(input).toEqual({
      oneOf: [branch('DoItCash', 'cash', { id: text }), branch('DoItCard', 'card', { id: text })],
    });
  });

  test('without anything to merge keeps its branches as they are, with their names', () => {
    const plain = schemas.replaceAll('v: { type: integer, enum: [1] }, ', '').replaceAll('[v, by]', '[by]');
    const { input } = modelOf(jsonBody(union), { schemas: plain }).data;
    expect(input).toEqual({ oneOf: [branch('Cash', 'cash'), branch('Card', 'card')] });
  });
});

test('an allOf of open objects becomes one object', () => {
  const { input } = modelOf(jsonBody(`$ref: '#/components/schemas/More'`), { schemas }).data;
  expect(input).toEqual({ type: 'object', properties: { a: text, b: text }, required: ['a', 'b'] });
});
