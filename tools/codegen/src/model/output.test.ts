import { describe, expect, test } from 'vitest';
import { modelOf } from '../../test/specimen.ts';

const schemas = `
Failure: { type: object, properties: { code: { type: string } } }
Success: { type: object, properties: { Data: { $ref: '#/components/schemas/Data' } } }
Data: { type: object, properties: { id: { type: integer } } }
`;
const data = { type: 'object', properties: { id: { type: 'integer' } } };

function answer(schema: string, value: string): string {
  return `responses: { '200': { content: { application/json: { schema: ${schema}, examples: { failure: { value: no }, success: { value: ${value} } } } } } }`;
}

describe('the Output', () => {
  test.each([
    {
      promise: 'is the whole body when the envelope says no place',
      given: answer(`{ $ref: '#/components/schemas/Data' }`, '{ id: 1 }'),
      output: data,
      success: { id: 1 },
    },
    {
      promise: 'is what stands at the place of the data',
      given: `x-envelope: { data: /Data }\n${answer(`{ $ref: '#/components/schemas/Success' }`, '{ Data: { id: 1 } }')}`,
      output: data,
      success: { id: 1 },
    },
    {
      promise: 'is that of the success where the answer may be a failure',
      given: `x-envelope: { data: /Data }\n${answer(`{ oneOf: [{ $ref: '#/components/schemas/Success' }, { $ref: '#/components/schemas/Failure' }] }`, '{ Data: { id: 1 } }')}`,
      output: data,
      success: { id: 1 },
    },
    {
      promise: 'is found behind an allOf',
      given: `x-envelope: { data: /Data }\n${answer(`{ allOf: [{ $ref: '#/components/schemas/Success' }, { type: object }] }`, '{ Data: { id: 1 } }')}`,
      output: data,
      success: { id: 1 },
    },
    {
      promise: 'is nothing where the body has nothing at that place',
      given: `x-envelope: { data: /Data }\n${answer(`{ $ref: '#/components/schemas/Failure' }`, '{ code: ok }')}`,
      output: undefined,
      success: undefined,
    },
    {
      promise: 'has open enums: only a constant, a required single value, stays closed',
      given: answer(
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
  ])('$promise', ({ given, output, success }) => {
    const model = modelOf(given, { schemas });
    expect(model.data.output).toEqual(output);
    expect(model.data.responseType).toBeUndefined();
    expect(model.success).toEqual(success);
  });

  test.each([
    { given: `'204': { description: gone }`, responseType: 'empty', hasOutput: false },
    {
      given: `'200': { content: { image/jpeg: { schema: { type: string, format: binary } } } }`,
      responseType: 'binary',
      hasOutput: false,
    },
    { given: `'302': { description: elsewhere }`, responseType: 'redirect', hasOutput: true },
  ])('of an answer that is not JSON is $responseType', ({ given, responseType: wanted, hasOutput }) => {
    const model = modelOf(`responses: { ${given} }`);
    expect(model.data).toMatchObject({ responseType: wanted });
    expect(model).toMatchObject({ hasOutput, success: undefined });
  });
});
