import { describe, expect, test } from 'vitest';
import { operationModel } from '../../test/sample-spec.ts';

const schemas = `
Failure: { type: object, properties: { code: { type: string } } }
Success: { type: object, properties: { Data: { $ref: '#/components/schemas/Data' } } }
Data: { type: object, properties: { id: { type: integer } } }
`;
const data = { type: 'object', properties: { id: { type: 'integer' } } };

function response(schema: string, value: string): string {
  return `responses: { '200': { content: { application/json: { schema: ${schema}, examples: { failure: { value: no }, success: { value: ${value} } } } } } }`;
}

describe('the Output', () => {
  test.each([
    {
      title: 'is the whole body if the envelope has no data pointer',
      spec: response(`{ $ref: '#/components/schemas/Data' }`, '{ id: 1 }'),
      output: data,
      success: { id: 1 },
    },
    {
      title: 'is the value at the data pointer',
      spec: `x-envelope: { data: /Data }\n${response(`{ $ref: '#/components/schemas/Success' }`, '{ Data: { id: 1 } }')}`,
      output: data,
      success: { id: 1 },
    },
    {
      title: 'is that of the success if the response can be a failure',
      spec: `x-envelope: { data: /Data }\n${response(`{ oneOf: [{ $ref: '#/components/schemas/Success' }, { $ref: '#/components/schemas/Failure' }] }`, '{ Data: { id: 1 } }')}`,
      output: data,
      success: { id: 1 },
    },
    {
      title: 'is found inside an allOf',
      spec: `x-envelope: { data: /Data }\n${response(`{ allOf: [{ $ref: '#/components/schemas/Success' }, { type: object }] }`, '{ Data: { id: 1 } }')}`,
      output: data,
      success: { id: 1 },
    },
    {
      title: 'does not exist if the body has nothing at the data pointer',
      spec: `x-envelope: { data: /Data }\n${response(`{ $ref: '#/components/schemas/Failure' }`, '{ code: ok }')}`,
      output: undefined,
      success: undefined,
    },
    {
      title: 'has open enums, except for a required single value',
      spec: response(
        '{ type: object, required: [b], properties: { a: { type: string, enum: [x, y] }, b: { type: string, enum: [x] }, c: { type: string, enum: [x] } } }',
        '{ a: x }',
      ),
      output: {
        type: 'object',
        properties: { a: { type: 'string' }, b: { type: 'string', enum: ['x'] }, c: { type: 'string' } },
        required: ['b'],
      },
      success: { a: 'x' },
    },
  ])('$title', ({ spec, output, success }) => {
    const model = operationModel(spec, { schemas });
    expect(model.data.output).toEqual(output);
    expect(model.data.responseType).toBeUndefined();
    expect(model.success).toEqual(success);
  });

  test.each([
    { spec: `'204': { description: gone }`, responseType: 'empty', hasOutput: false },
    {
      spec: `'200': { content: { image/jpeg: { schema: { type: string, format: binary } } } }`,
      responseType: 'binary',
      hasOutput: false,
    },
    { spec: `'302': { description: elsewhere }`, responseType: 'redirect', hasOutput: true },
  ])('of a response that is not JSON is $responseType', ({ spec, responseType, hasOutput }) => {
    const model = operationModel(`responses: { ${spec} }`);
    expect(model.data).toMatchObject({ responseType });
    expect(model).toMatchObject({ hasOutput, success: undefined });
  });
});
