import type { Features, Operation, Parameter, Schema } from '@polyface/runtime';
import type { OperationModel } from '../model/operation.ts';
import { Code } from './literal.ts';

/** The features of an operation or a service: references to the exports of the runtime, by name. */
export type FeatureCode = { readonly [name in keyof Features]?: Code };

type Need = readonly [name: keyof Features, isNeeded: unknown];

/** Finds the features that an operation needs. */
export function featuresOf({ data, options }: Pick<OperationModel, 'data' | 'options'>): FeatureCode {
  const { input, output, body, parameters, responseType, paging, requiredOptions, rateLimit } = data;
  const received = output ? partsOf(output) : [];
  return codeOf([
    ...schemaNeeds([input]),
    ['fromJsonTexts', received.some(({ list }) => list === 'json')],
    ['readBoolean', received.some(({ type }) => type === 'boolean')],
    ['readNumber', received.some(({ type }) => type === 'number')],
    ['readInteger', received.some(({ type }) => type === 'integer')],
    ['readUnion', received.some((part) => (part.oneOf ?? part.anyOf) && !isLooseInteger(part))],
    ['flattenTo', parameters.some((parameter) => needsFlatten(parameter, input, options))],
    [bodyEncoders[body?.type ?? ''] ?? 'encodeBody', body],
    ['decodeNonJson', responseType],
    ['pagesOf', paging],
    ['resolveOptions', requiredOptions],
    ['acquireQuota', rateLimit],
  ]);
}

/** Finds the features that the options of a service need. */
export function optionFeaturesOf(options: Readonly<Record<string, Schema>> = {}): FeatureCode {
  return codeOf(schemaNeeds(Object.values(options)));
}

/** Whether there is a feature. */
export function hasFeatures(features: FeatureCode): boolean {
  return Object.keys(features).length > 0;
}

/** The import of features and types from the runtime. */
export function runtimeImport(features: FeatureCode, types: readonly string[]): string {
  const values = Object.values(features).map(({ text }) => text);
  if (values.length === 0) return `import type { ${types.join(', ')} } from '@polyface/runtime';`;
  return `import { ${[...values.sort(), ...types.map((type) => `type ${type}`)].join(', ')} } from '@polyface/runtime';`;
}

/** What values of schemas need to be validated. */
function schemaNeeds(schemas: readonly Schema[]): Need[] {
  const parts = schemas.flatMap(partsOf);
  return [
    ['compileBytes', parts.some(({ format, maxBytes }) => format === 'byte' || maxBytes !== undefined)],
    ['compileNumber', parts.some(({ minimum, maximum, multipleOf }) => isSet(minimum ?? maximum ?? multipleOf))],
    ['compileUniqueItems', parts.some(({ uniqueItems }) => uniqueItems)],
    ['compileMemberCount', parts.some(({ minProperties, maxProperties }) => isSet(minProperties ?? maxProperties))],
    ['compileRules', parts.some(({ rules }) => rules)],
    ['compileUnion', parts.some(({ oneOf, anyOf }) => oneOf ?? anyOf)],
    ['compileNot', parts.some(({ not }) => not)],
    ['toJsonTexts', parts.some(({ list }) => list === 'json')],
  ];
}

function isSet(value: unknown): boolean {
  return value !== undefined;
}

function codeOf(needs: readonly Need[]): FeatureCode {
  const needed = needs.filter(([, isNeeded]) => Boolean(isNeeded));
  return Object.fromEntries(needed.map(([name]) => [name, new Code(name)]));
}

/** What encodes bodies of other types than JSON, text and bytes. */
const bodyEncoders: Readonly<Record<string, keyof Features>> = {
  'multipart/form-data': 'encodeMultipart',
  'application/x-www-form-urlencoded': 'encodeForm',
};

/** A schema and all schemas in it. */
function partsOf(schema: Schema): Schema[] {
  const { properties = {}, items, additionalProperties, oneOf = [], anyOf = [], allOf = [], not } = schema;
  const parts = [...Object.values(properties), ...oneOf, ...anyOf, ...allOf];
  for (const part of [items, additionalProperties, not]) if (part) parts.push(part);
  return [schema, ...parts.flatMap(partsOf)];
}

/** Whether a schema is an integer that is sometimes sent as a text: the runtime reads it without the feature of unions. */
function isLooseInteger({ oneOf: [first, second, ...more] = [] }: Schema): boolean {
  return first?.type === 'integer' && second?.type === 'string' && second.pattern !== undefined && more.length === 0;
}

/** Whether a parameter is in the query, or in a header and may be a list or an object. */
function needsFlatten(parameter: Parameter, input: Operation['input'], options: OperationModel['options']): boolean {
  const { name, const: constant, setBy } = parameter;
  if (parameter.in !== 'header') return parameter.in === 'query';
  if (constant !== undefined || setBy === 'uuid') return false;
  const own = partsOf(input).flatMap(({ properties }) => properties?.[name] ?? []);
  const schemas = setBy === undefined ? own : [options.get(setBy.slice('option.'.length)) ?? {}];
  return parameter.list === 'json' || schemas.some(({ type }) => !type || type === 'array' || type === 'object');
}
