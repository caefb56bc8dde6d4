import type { Rule } from './rule.ts';

/** The kind of a sensitive value (`x-sensitive`). Sensitive values are never logged. */
export type Sensitivity = 'secret' | 'personal' | 'biometric';

/** How a list is encoded where it is not a JSON array (`x-list`): `Name.1=a&Name.2=b`, `Name=a,b`, or JSON in one text. */
export type ListStyle = 'repeat' | 'comma' | 'json';

/**
 * A schema as data: the part of OpenAPI 3.0's schema object that a call needs, without references and descriptions. Generated from the
 * specs. Read by `validate`, by the encoders and by the mocks.
 */
export interface Schema {
  /** The name of the schema in the spec, if it has one. Messages about a union use it. */
  readonly name?: string;
  readonly type?: 'string' | 'number' | 'integer' | 'boolean' | 'array' | 'object';
  readonly format?: string;
  readonly nullable?: true;
  /** `bigint`s if a value exceeds the safe range of `number`. */
  readonly enum?: readonly (string | number | bigint | boolean | null)[];
  readonly pattern?: string;
  /** In Unicode characters, as `maxLength`. */
  readonly minLength?: number;
  readonly maxLength?: number;
  /** The size in bytes (`x-max-bytes`): of a text in UTF-8, of Base64 (`format: byte`) after decoding, of a file. */
  readonly maxBytes?: number;
  readonly minimum?: number | bigint;
  readonly maximum?: number | bigint;
  readonly exclusiveMinimum?: true;
  readonly exclusiveMaximum?: true;
  readonly multipleOf?: number | bigint;
  readonly items?: Schema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: true;
  readonly properties?: { readonly [name: string]: Schema };
  readonly required?: readonly string[];
  readonly additionalProperties?: false | Schema;
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly not?: Schema;
  /** Rules between the members of an object (`x-rules`). */
  readonly rules?: readonly Rule[];
  /** The values that mean a business failure inside a success (`x-values`). */
  readonly outcomes?: readonly Outcome[];
  /** `json` applies to objects too (`x-json`), and to JSON bodies. */
  readonly list?: ListStyle;
  readonly sensitive?: Sensitivity;
}

/** A value that means a business failure inside a success, and how to react to it. */
export interface Outcome {
  readonly value: string | number | bigint | boolean;
  /** An error kind (`ErrorKind`), as of an error code. */
  readonly kind: string;
  /** Whether to retry (`RetryAdvice`). */
  readonly retry: string;
}
