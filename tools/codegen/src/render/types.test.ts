import { describe, expect, test } from 'vitest';
import { jsonBody, operationModel } from '../../test/sample-spec.ts';
import { formatFiles } from '../format.ts';
import { renderTypes } from './types.ts';

/** The types of an Input with one member `a`, without comments and on one line. */
async function typeOf(member: string, schemas = ''): Promise<string> {
  const { neutral } = operationModel(jsonBody(`type: object\nproperties: { a: ${member} }`), { schemas });
  return onOneLine(renderTypes(neutral, { input: 'DoItInput' }));
}

async function onOneLine(types: string): Promise<string> {
  const [file] = await formatFiles([{ file: 'x.ts', text: types.replaceAll(/\/\*\*[\s\S]*?\*\//g, '') }]);
  return file!.text.replaceAll(/\s+/g, ' ').replaceAll("'", '"').trim();
}

test('a 64-bit integer that is a count or a flag by its name is a number, an identifier is a bigint', async () => {
  const properties = ['TotalCount', 'IsValid', 'page_size', 'FaceId', 'CardNumber', 'Count'].map(
    (name) => `${name}: { type: integer, format: int64 }`,
  );
  const { neutral } = operationModel(jsonBody(`type: object\nproperties: { ${properties.join(', ')} }`));
  expect(await onOneLine(renderTypes(neutral, { input: 'DoItInput' }))).toBe(
    'export interface DoItInput { TotalCount?: number | undefined; IsValid?: number | undefined; page_size?: number | undefined; FaceId?: bigint | undefined; CardNumber?: bigint | undefined; Count?: number | undefined; }',
  );
});

test.each([
  ['allOf: [{ $ref: "#/components/schemas/A" }, { type: object }]', 'a?: A | undefined;'],
  [
    'allOf: [{ $ref: "#/components/schemas/A" }, { type: object, required: [x] }]',
    'a?: WithRequired<A, "x"> | undefined;',
  ],
  [
    'type: object, properties: { c: { type: string } }, anyOf: [{ $ref: "#/components/schemas/A" }]',
    'a?: | ({ c?: string | undefined; } & A) | undefined;',
  ],
])('no part of an intersection accepts misspelled members: %s', async (schema, expected) => {
  const schemas = 'A: { type: object, properties: { x: { type: string } } }';
  expect(await typeOf(`{ ${schema} }`, schemas)).toContain(`export interface DoItInput { ${expected} }`);
});

test('the inline items of a list have a name, which no schema has', async () => {
  const item = '{ type: object, properties: { b: { type: string } } }';
  const body = jsonBody(
    `type: object\nproperties: { a: { type: array, items: ${item} }, c: { $ref: "#/components/schemas/DoItInputAItem" } }`,
  );
  const { neutral } = operationModel(body, {
    schemas: 'DoItInputAItem: { type: object, properties: { x: { type: string } } }',
  });
  expect(await onOneLine(renderTypes(neutral, { input: 'DoItInput' }))).toBe(
    'export interface DoItInput { a?: DoItInputAItem_[] | undefined; c?: DoItInputAItem | undefined; } export interface DoItInputAItem { x?: string | undefined; } export interface DoItInputAItem_ { b?: string | undefined; }',
  );
});

describe('the type of a member of the Input', () => {
  test.each([
    { schema: '{ type: integer, format: int64 }', expected: 'a?: bigint | undefined;' },
    { schema: '{ type: integer, format: int64, maximum: 9007199254740991 }', expected: 'a?: number | undefined;' },
    { schema: '{ type: integer, format: int64, maximum: 9223372036854775807 }', expected: 'a?: bigint | undefined;' },
    { schema: '{ type: integer, format: int64, enum: [0, 1] }', expected: 'a?: 0 | 1 | undefined;' },
    {
      schema: '{ type: integer, format: int64, enum: [9007199254740993, 1] }',
      expected: 'a?: 9007199254740993n | 1n | undefined;',
    },
    { schema: '{ type: integer, format: int64, nullable: true }', expected: 'a?: bigint | null | undefined;' },
    { schema: '{ type: integer, default: 3 }', expected: 'a?: number | undefined;' },
    {
      schema: `{ oneOf: [{ type: integer, format: int64 }, { type: string, pattern: '^\\d+$' }] }`,
      expected: 'a?: number | undefined;',
    },
    { schema: '{ type: string, enum: [x, y] }', expected: 'a?: "x" | "y" | undefined;' },
    { schema: '{ type: string, enum: [x, null], nullable: true }', expected: 'a?: "x" | null | undefined;' },
    { schema: '{ type: string, format: binary }', expected: 'a?: Blob | Uint8Array | undefined;' },
    {
      schema: '{ type: string, format: binary, nullable: true }',
      expected: 'a?: (Blob | Uint8Array) | null | undefined;',
    },
    { schema: '{ type: array, items: { type: integer, format: int64 } }', expected: 'a?: bigint[] | undefined;' },
    { schema: '{ type: object }', expected: 'a?: Record<string, unknown> | undefined;' },
    { schema: '{ type: object, additionalProperties: false }', expected: 'a?: Record<string, never> | undefined;' },
    {
      schema: '{ type: object, additionalProperties: { type: integer, format: int64 } }',
      expected: 'a?: | { [key: string]: bigint; } | undefined;',
    },
    {
      schema: '{ type: object, required: [x-y], properties: { x-y: { type: string }, 姓名: { type: string } } }',
      expected: 'a?: | { "x-y": string; 姓名?: string | undefined; } | undefined;',
    },
  ])('with the schema $schema', async ({ schema, expected }) => {
    expect(await typeOf(schema)).toBe(`export interface DoItInput { ${expected} }`);
  });
});

describe('a named schema', () => {
  test('that is a string, a number or a boolean has no type of its own', async () => {
    expect(
      await typeOf(
        `{ allOf: [{ $ref: '#/components/schemas/Id' }], description: d }`,
        'Id: { type: integer, format: int64 }',
      ),
    ).toBe('export interface DoItInput { a?: bigint | undefined; }');
  });

  test('that is an object, an enum or an array has a type in Pascal case', async () => {
    expect(
      await typeOf(`{ $ref: '#/components/schemas/face-kind' }`, 'face-kind: { type: string, enum: [a, b] }'),
    ).toBe('export interface DoItInput { a?: FaceKind | undefined; } export type FaceKind = "a" | "b";');
    expect(
      await typeOf(
        `{ $ref: '#/components/schemas/Record' }`,
        'Record: { type: object, properties: { b: { type: string } } }',
      ),
    ).toBe(
      'export interface DoItInput { a?: Record_ | undefined; } export interface Record_ { b?: string | undefined; }',
    );
  });

  test('with an enum has two types if both Input and Output use it', async () => {
    const schemas = `Kind: { type: string, enum: [a, b] }\nPart: { type: object, properties: { b: { type: string } } }`;
    const members = `{ type: object, properties: { kind: { $ref: '#/components/schemas/Kind' }, part: { $ref: '#/components/schemas/Part' } } }`;
    const response = `responses: { '200': { content: { application/json: { schema: ${members}, examples: { success: { value: {} } } } } } }`;
    const { neutral } = operationModel(`${jsonBody(members)}\n${response}`, { schemas });
    expect(await onOneLine(renderTypes(neutral, { input: 'DoItInput' }))).toBe(
      'export interface DoItInput { kind?: Kind | undefined; part?: Part | undefined; } export interface DoItOutput { kind?: KindOutput; part?: Part; } ' +
        'export type Kind = "a" | "b"; export interface Part { b?: string | undefined; } export type KindOutput = "a" | "b" | (string & {});',
    );
  });
});

test('an enum in an Output is open, unless it is a constant', async () => {
  const schema = `{ type: object, required: [b], properties: { a: { type: string, enum: [x] }, b: { type: string, enum: [x] }, c: { type: integer, enum: [1, 2] }, d: { type: boolean, enum: [true] }, e: { type: string, nullable: true, enum: [x, null] } } }`;
  const response = `responses: { '200': { content: { application/json: { schema: ${schema}, examples: { success: { value: {} } } } } } }`;
  const [, output] = (await onOneLine(renderTypes(operationModel(response).neutral, { input: 'DoItInput' }))).split(
    'export interface DoItOutput ',
  );
  expect(output).toBe(
    '{ a?: "x" | (string & {}); b: "x"; c?: 1 | 2 | (number & {}); d?: boolean; e?: ("x" | (string & {})) | null; }',
  );
});

test('the comment of a member has its description, its default and its example', async () => {
  const { neutral } = operationModel(
    jsonBody(`type: object
properties:
  a: { type: string, maxLength: 3, format: byte, description: English, x-zh: 中文, default: x, example: [1, '*/'], deprecated: true }
  b: { type: string }`),
  );
  expect(renderTypes(neutral, { input: 'DoItInput' })).toContain(
    '/**\n * English\n *\n * 中文\n *\n * @deprecated\n * @default x\n * @example [1,"*\\/"]\n */\n"a"?: string | undefined;\n\n"b"?: string | undefined;\n',
  );
});

test('optional members accept `undefined` in the types that callers pass, also under rules, and not in an Output', async () => {
  const members = 'a: { type: string }, b: { type: string }, c: { type: string, enum: [x, y] }';
  const rules = 'x-rules: [{ exactlyOneOf: [a, b] }, { when: { c: [x] }, required: [a] }]';
  const response = `responses: { '200': { content: { application/json: { schema: { type: object, properties: { d: { type: string } } }, examples: { success: { value: {} } } } } } }`;
  const { neutral } = operationModel(`${jsonBody(`type: object\nproperties: { ${members} }\n${rules}`)}\n${response}`);
  const types = await onOneLine(renderTypes(neutral, { input: 'DoItInput' }));
  expect(types).toContain('{ a: {}; b?: undefined }');
  expect(types).toContain('{ c?: "y" | undefined }');
  expect(types).toContain('export interface DoItOutput { d?: string; }');
});

test('alternatives that a member selects by its value have all values in front, so that the compiler names them', async () => {
  const schemas = ['A', 'B']
    .map(
      (name) =>
        `${name}: { type: object, required: [kind, x], properties: { kind: { type: string, enum: [${name}] }, x: { type: string } } }`,
    )
    .join('\n');
  const union = 'oneOf: [{ $ref: "#/components/schemas/A" }, { $ref: "#/components/schemas/B" }]';
  const response = `responses: { '200': { content: { application/json: { schema: { ${union} }, examples: { success: { value: { kind: A, x: '' } } } } } } }`;
  const { neutral } = operationModel(`${jsonBody(union)}\n${response}`, { schemas });
  const types = await onOneLine(renderTypes(neutral, { input: 'DoItInput' }));
  expect(types).toContain('export type DoItInput = { kind: "A" | "B" } & (A | B);');
  expect(types).toMatch(/export type DoItOutput = A\w* \| B\w*;/);
});
