import { describe, expect, test } from 'vitest';
import { jsonBody, modelOf } from '../../test/specimen.ts';
import { formatted } from '../format.ts';
import { printTypes } from './types.ts';

/** The types of an operation's Input (a body with one member `a`) without comments, on one line. */
async function typeOf(member: string, schemas = ''): Promise<string> {
  const { neutral } = modelOf(jsonBody(`type: object\nproperties: { a: ${member} }`), { schemas });
  return onOneLine(await printTypes(neutral));
}

async function onOneLine(types: string): Promise<string> {
  const [file] = await formatted('/', [{ file: 'x.ts', text: types.replaceAll(/\/\*\*[\s\S]*?\*\//g, '') }]);
  return file!.text.replaceAll(/\s+/g, ' ').trim();
}

describe('the type of a member of the Input', () => {
  test.each([
    { given: '{ type: integer, format: int64 }', want: 'a?: bigint;' },
    { given: '{ type: integer, format: int64, maximum: 9007199254740991 }', want: 'a?: number;' },
    { given: '{ type: integer, format: int64, maximum: 9223372036854775807 }', want: 'a?: bigint;' },
    { given: '{ type: integer, format: int64, nullable: true }', want: 'a?: bigint | null;' },
    { given: '{ type: integer, default: 3 }', want: 'a?: number;' },
    {
      given: `{ oneOf: [{ type: integer, format: int64 }, { type: string, pattern: '^\\d+$' }] }`,
      want: 'a?: number;',
    },
    { given: '{ type: string, enum: [x, y] }', want: 'a?: "x" | "y";' },
    { given: '{ type: string, enum: [x, null], nullable: true }', want: 'a?: "x" | null;' },
    { given: '{ type: string, format: binary }', want: 'a?: Blob | Uint8Array<ArrayBuffer>;' },
    { given: '{ type: string, format: binary, nullable: true }', want: 'a?: (Blob | Uint8Array<ArrayBuffer>) | null;' },
    { given: '{ type: array, items: { type: integer, format: int64 } }', want: 'a?: bigint[];' },
    { given: '{ type: object }', want: 'a?: Record<string, unknown>;' },
    { given: '{ type: object, additionalProperties: false }', want: 'a?: Record<string, never>;' },
    {
      given: '{ type: object, additionalProperties: { type: integer, format: int64 } }',
      want: 'a?: { [key: string]: bigint; };',
    },
    {
      given: '{ type: object, required: [x-y], properties: { x-y: { type: string }, 姓名: { type: string } } }',
      want: 'a?: { "x-y": string; 姓名?: string; };',
    },
  ])('$given', async ({ given, want }) => {
    expect(await typeOf(given)).toBe(`export interface DoItInput { ${want} }`);
  });
});

describe('a named schema', () => {
  test('that is a text, a number or a boolean has no type of its own', async () => {
    expect(
      await typeOf(
        `{ allOf: [{ $ref: '#/components/schemas/Id' }], description: d }`,
        'Id: { type: integer, format: int64 }',
      ),
    ).toBe('export interface DoItInput { a?: bigint; }');
  });

  test('that is an object, an enum or a list has its type, in Pascal case', async () => {
    expect(
      await typeOf(`{ $ref: '#/components/schemas/face-kind' }`, 'face-kind: { type: string, enum: [a, b] }'),
    ).toBe('export interface DoItInput { a?: FaceKind; } export type FaceKind = "a" | "b";');
    expect(
      await typeOf(
        `{ $ref: '#/components/schemas/Record' }`,
        'Record: { type: object, properties: { b: { type: string } } }',
      ),
    ).toBe('export interface DoItInput { a?: Record_; } export interface Record_ { b?: string; }');
  });

  test('that the Input and the Output use has two types where an enum is open in one of them', async () => {
    const schemas = `ErrorKind: { type: string, enum: [a, b] }\nPart: { type: object, properties: { b: { type: string } } }`;
    const members = `{ type: object, properties: { kind: { $ref: '#/components/schemas/ErrorKind' }, part: { $ref: '#/components/schemas/Part' } } }`;
    const answer = `responses: { '200': { content: { application/json: { schema: ${members}, examples: { success: { value: {} } } } } } }`;
    const { neutral } = modelOf(`${jsonBody(members)}\n${answer}`, { schemas });
    expect(await onOneLine(await printTypes(neutral))).toBe(
      'export interface DoItInput { kind?: ErrorKind; part?: Part; } export interface DoItOutput { kind?: KindOutput; part?: Part; } ' +
        'export type ErrorKind = "a" | "b"; export interface Part { b?: string; } export type KindOutput = "a" | "b" | (string & {});',
    );
  });
});

test('an enum that the caller gets may have other values, unless it is a constant', async () => {
  const schema = `{ type: object, required: [b], properties: { a: { type: string, enum: [x] }, b: { type: string, enum: [x] }, c: { type: integer, enum: [1, 2] }, d: { type: boolean, enum: [true] }, e: { type: string, nullable: true, enum: [x, null] } } }`;
  const answer = `responses: { '200': { content: { application/json: { schema: ${schema}, examples: { success: { value: {} } } } } } }`;
  const [, output] = (await onOneLine(await printTypes(modelOf(answer).neutral))).split('export interface DoItOutput ');
  expect(output).toBe(
    '{ a?: "x" | (string & {}); b: "x"; c?: 1 | 2 | (number & {}); d?: boolean; e?: ("x" | (string & {})) | null; }',
  );
});

test('a member has its texts, its default and its example as a comment, and nothing else', async () => {
  const { neutral } = modelOf(
    jsonBody(`type: object
properties:
  a: { type: string, maxLength: 3, format: byte, description: English, x-zh: 中文, default: x, example: [1, '*/'], deprecated: true }
  b: { type: string }`),
  );
  const text = await printTypes(neutral);
  expect(text).toContain(
    '    /**\n     * English\n     *\n     * 中文\n     *\n     * @deprecated\n     * @default x\n     * @example [1,"*\\/"]\n     */\n    a?: string;\n    b?: string;',
  );
});
