/** The kinds of objects in an OpenAPI document that our specs use. */
export type ObjectKind =
  | 'service'
  | 'endpoint'
  | 'info'
  | 'contact'
  | 'license'
  | 'server'
  | 'serverVariable'
  | 'pathItem'
  | 'operation'
  | 'parameter'
  | 'requestBody'
  | 'mediaType'
  | 'response'
  | 'header'
  | 'example'
  | 'components'
  | 'securityScheme'
  | 'securityRequirement'
  | 'tag'
  | 'externalDocs'
  | 'schema'
  | 'discriminator';

/** The type of the value of a key. */
export type Shape =
  | 'string'
  | 'boolean'
  | 'number'
  /** An integer that is not negative. */
  | 'count'
  | 'strings'
  | 'map'
  | 'list'
  | 'any'
  /** The name of a JSON type. */
  | 'type'
  | { readonly one: ObjectKind; readonly orBoolean?: true }
  | { readonly list: ObjectKind }
  | { readonly map: ObjectKind };

/** The keys of a kind of objects. */
export interface ObjectGrammar {
  /** The name of the kind in messages, with its article. */
  readonly title: string;
  readonly keys: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  /** The extensions that it may have, in addition to `x-todo`. */
  readonly extensions: readonly string[];
  /** The section of `components` to which a `$ref` in its place must refer. Without it a `$ref` is not allowed. */
  readonly section?: string;
}
