/** How a sensitive value is marked in a spec (`x-sensitive`): none of them is ever logged. */
export type Sensitivity = 'secret' | 'personal' | 'biometric';

/** How a list travels where it does not travel as a JSON array (`x-list`). */
export type ListStyle = 'repeat' | 'comma' | 'json';

/**
 * What a value may be: the part of OpenAPI 3.0's schema object that a call needs, as data, without references and texts.
 * Generated from the specs; read by {@link validate}, by the encoders and by the mocks.
 */
export interface Schema {
  /** The name of the schema in the spec, where it has one: told in messages about a union. */
  readonly name?: string;
  readonly type?: 'string' | 'number' | 'integer' | 'boolean' | 'array' | 'object';
  readonly format?: string;
  readonly nullable?: true;
  readonly enum?: readonly (string | number | boolean | null)[];
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: true;
  readonly exclusiveMaximum?: true;
  readonly multipleOf?: number;
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
  readonly list?: ListStyle;
  readonly sensitive?: Sensitivity;
}
