import type { Rule } from './rule.ts';

/** The kind of a sensitive value (`x-sensitive`). Sensitive values are never logged. */
export type Sensitivity = 'secret' | 'personal' | 'biometric';

/** How a list is encoded where it is not a JSON array (`x-list`): `Name.1=a&Name.2=b`, `Name=a,b`, or JSON in one value. */
export type ListStyle = 'repeat' | 'comma' | 'json';

/**
 * A schema as data: the part of OpenAPI 3.0's schema object that a call needs, without references and descriptions. Generated from the
 * specs. Read by `validate`, by the encoders and by the mocks.
 */
export interface Schema {
  /** The name of the schema in the spec, if it has one. Messages about a union use it. */
  readonly name?: string;
  readonly type?: 'string' | 'number' | 'integer' | 'boolean' | 'array' | 'object';
  /** `byte` (Base64), `binary` (a file), `int32`, `int64`, `date-time` … */
  readonly format?: string;
  readonly nullable?: true;
  /** `bigint`s if a value exceeds the safe range of `number`. */
  readonly enum?: readonly (string | number | bigint | boolean | null)[];
  /** A regular expression that the text matches. */
  readonly pattern?: string;
  /** In Unicode characters, as `maxLength`. */
  readonly minLength?: number;
  /** In Unicode characters. */
  readonly maxLength?: number;
  /** The size in bytes (`x-max-bytes`): of a text in UTF-8, of Base64 (`format: byte`) after decoding, of a file. */
  readonly maxBytes?: number;
  /** The smallest number. */
  readonly minimum?: number | bigint;
  /** The greatest number. */
  readonly maximum?: number | bigint;
  readonly exclusiveMinimum?: true;
  readonly exclusiveMaximum?: true;
  /** The number is a multiple of this one. */
  readonly multipleOf?: number | bigint;
  /** The schema of the items of a list. */
  readonly items?: Schema;
  /** The smallest number of items. */
  readonly minItems?: number;
  /** The greatest number of items. */
  readonly maxItems?: number;
  readonly uniqueItems?: true;
  /** The schemas of the members of an object, by name. */
  readonly properties?: { readonly [name: string]: Schema };
  /** The members that must be present. */
  readonly required?: readonly string[];
  /** `false`: no other members. A schema: that of all other members. */
  readonly additionalProperties?: false | Schema;
  /** The smallest number of members. */
  readonly minProperties?: number;
  /** The greatest number of members. */
  readonly maxProperties?: number;
  /** Exactly one of these schemas matches. */
  readonly oneOf?: readonly Schema[];
  /** At least one of these schemas matches. */
  readonly anyOf?: readonly Schema[];
  /** All of these schemas match. */
  readonly allOf?: readonly Schema[];
  /** This schema does not match. */
  readonly not?: Schema;
  /** Rules between the members of an object (`x-rules`). */
  readonly rules?: readonly Rule[];
  /** The values that mean a business failure inside a success (`x-values`). */
  readonly outcomes?: readonly Outcome[];
  /** `json` applies to objects too (`x-json`), and to JSON bodies. */
  readonly list?: ListStyle;
  /** The kind of a sensitive value. */
  readonly sensitive?: Sensitivity;
}

/** A value that means a business failure inside a success, and how to react to it. */
export interface Outcome {
  /** The value that means the failure. */
  readonly value: string | number | bigint | boolean;
  /** An error kind (`ErrorKind`), as of an error code. */
  readonly kind: string;
  /** Whether to retry (`RetryAdvice`). */
  readonly retry: string;
}
