import type { Check, Read } from './check.ts';
import type { Schema } from './schema.ts';

/** Something that only some operations need. Operations carry it, and only the runtime calls it. */
export type Feature = (...args: never[]) => unknown;

/**
 * What only some operations need. Each operation carries what it needs, so that a bundle contains nothing else. A call of an operation that
 * lacks a feature throws.
 */
export interface Features {
  /** For `format: byte` and `maxBytes` of an Input. */
  readonly compileBytes?: Feature;
  /** For the bounds of numbers and `multipleOf` of an Input. */
  readonly compileNumber?: Feature;
  /** For `uniqueItems` of an Input. */
  readonly compileUniqueItems?: Feature;
  /** For `minProperties` and `maxProperties` of an Input. */
  readonly compileMemberCount?: Feature;
  /** For `rules` of an Input. */
  readonly compileRules?: Feature;
  /** For `oneOf` and `anyOf` of an Input. */
  readonly compileUnion?: Feature;
  /** For `not` of an Input. */
  readonly compileNot?: Feature;
  /** For `list: json` of an Input. */
  readonly toJsonTexts?: Feature;
  /** For booleans of an Output. */
  readonly readBoolean?: Feature;
  /** For numbers of an Output. */
  readonly readNumber?: Feature;
  /** For integers of an Output. */
  readonly readInteger?: Feature;
  /** For `oneOf` and `anyOf` of an Output, other than of an integer that is sometimes sent as a text. */
  readonly readUnion?: Feature;
  /** For `list: json` of an Output. */
  readonly fromJsonTexts?: Feature;
  /** For parameters in the query, and headers that are lists or objects. */
  readonly flattenTo?: Feature;
  /** For a `body` that is JSON, a text or a file. */
  readonly encodeBody?: Feature;
  /** For a `body` of the type `application/x-www-form-urlencoded`. */
  readonly encodeForm?: Feature;
  /** For a `body` of the type `multipart/form-data`. */
  readonly encodeMultipart?: Feature;
  /** For `responseType`. */
  readonly decodeNonJson?: Feature;
  /** For `paging`. */
  readonly pagesOf?: Feature;
  /** For `requiredOptions`. */
  readonly resolveOptions?: Feature;
  /** For `rateLimit`. */
  readonly acquireQuota?: Feature;
}

/** Returns the function that checks values against a schema. */
export type Compile = (schema: Schema) => Check;

/** Returns the function that reads received values of a schema. */
export type CompileRead = (schema: Schema) => Read;

/** Compiles keywords of a schema. `compile` compiles the schemas in it. */
export type CompileKeyword = (schema: Schema, compile: Compile) => Check;

/** Converts the parts of a value that are carried as JSON text. */
export type ConvertJsonTexts = (value: unknown, schema: Schema | undefined) => unknown;

/** The features that schemas need, with their types. */
export interface SchemaFeatures {
  readonly compileBytes: CompileKeyword;
  readonly compileNumber: CompileKeyword;
  readonly compileUniqueItems: CompileKeyword;
  readonly compileMemberCount: CompileKeyword;
  readonly compileRules: CompileKeyword;
  readonly compileUnion: CompileKeyword;
  readonly compileNot: CompileKeyword;
  readonly toJsonTexts: ConvertJsonTexts;
  readonly readBoolean: Read;
  readonly readNumber: Read;
  readonly readInteger: CompileRead;
  readonly readUnion: (branches: readonly Schema[], compile: CompileRead) => Read;
  readonly fromJsonTexts: ConvertJsonTexts;
}

/** Returns a feature that a schema needs. Throws a `TypeError` if it is missing. */
export function schemaFeature<Name extends keyof SchemaFeatures>(
  features: Features | undefined,
  name: Name,
): SchemaFeatures[Name] {
  return requiredFeature(features, name) as SchemaFeatures[Name];
}

/** Returns a feature. Throws a `TypeError` if it is missing. */
export function requiredFeature(features: Features | undefined, name: keyof Features): Feature {
  const feature = features?.[name];
  if (!feature)
    throw new TypeError(
      `The feature ${name} is missing. Import it from @polyface/runtime and add it to \`features\` of the operation, its service or its protocol.`,
    );
  return feature;
}
