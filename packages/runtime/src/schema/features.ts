import type { Check, Read } from './check.ts';
import type { Rule } from './rule.ts';
import type { Schema } from './schema.ts';

/** Returns the function that checks values against a schema. */
export type Compile = (schema: Schema) => Check;

/** Returns the function that reads received values of a schema. */
export type CompileRead = (schema: Schema) => Read;

/** What the keywords of schemas need that few schemas have. */
export interface SchemaFeatures {
  /** For `oneOf` and `anyOf` of an Input. */
  readonly compileUnion?: (branches: readonly Schema[], required: 'one' | 'any', compile: Compile) => Check;
  /** For `oneOf` and `anyOf` of an Output, other than of an integer that is sometimes sent as a text. */
  readonly readUnion?: (branches: readonly Schema[], compileRead: CompileRead) => Read;
  /** For `not`. */
  readonly compileNot?: (excluded: Schema, compile: Compile) => Check;
  /** For `rules`. */
  readonly compileRules?: (rules: readonly Rule[]) => Check;
  /** For `format: byte` and `maxBytes`. */
  readonly compileBytes?: (schema: Schema) => Check;
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
