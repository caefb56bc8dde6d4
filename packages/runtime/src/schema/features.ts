import type { Check, Read } from './check.ts';
import type { Schema } from './schema.ts';

/** Returns the function that checks values against a schema. */
export type Compile = (schema: Schema) => Check;

/** Returns the function that reads received values of a schema. */
export type CompileRead = (schema: Schema) => Read;

/** Compiles keywords of a schema. `compile` compiles the schemas in it. */
export type CompileKeyword = (schema: Schema, compile: Compile) => Check;

/** What the keywords and types of schemas need that few schemas have. */
export interface SchemaFeatures {
  /** For `format: byte` and `maxBytes` of an Input. */
  readonly compileBytes?: CompileKeyword;
  /** For the bounds of numbers and `multipleOf` of an Input. */
  readonly compileNumber?: CompileKeyword;
  /** For `uniqueItems` of an Input. */
  readonly compileUniqueItems?: CompileKeyword;
  /** For `minProperties` and `maxProperties` of an Input. */
  readonly compileMemberCount?: CompileKeyword;
  /** For `rules` of an Input. */
  readonly compileRules?: CompileKeyword;
  /** For `oneOf` and `anyOf` of an Input. */
  readonly compileUnion?: CompileKeyword;
  /** For `not` of an Input. */
  readonly compileNot?: CompileKeyword;
  /** For booleans of an Output. */
  readonly readBoolean?: Read;
  /** For numbers of an Output. */
  readonly readNumber?: Read;
  /** For integers of an Output. */
  readonly readInteger?: CompileRead;
  /** For `oneOf` and `anyOf` of an Output, other than of an integer that is sometimes sent as a text. */
  readonly readUnion?: (branches: readonly Schema[], compile: CompileRead) => Read;
  /** For `list: json`. */
  readonly jsonTexts?: JsonTexts;
}

/** Converts objects and lists that a JSON body carries as JSON text. */
export interface JsonTexts {
  /** Replaces them by their text. */
  encode(value: unknown, schema: Schema | undefined): unknown;
  /** Parses their text. */
  decode(value: unknown, schema: Schema | undefined): unknown;
}

/** Returns a feature by its name. Throws a `TypeError` if it is missing. */
export function featureOf<Features extends object, Name extends keyof Features & string>(
  features: Features | undefined,
  name: Name,
): NonNullable<Features[Name]> {
  const feature = features?.[name];
  if (!feature) throw new TypeError(`The operation lacks the feature ${name}.`);
  return feature;
}
