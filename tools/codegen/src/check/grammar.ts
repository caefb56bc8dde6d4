/** The objects of an OpenAPI document, as far as our specs use them. */
export type ErrorKind =
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
  | 'encoding'
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

/** What may stand under a key. */
export type Shape =
  | 'text'
  | 'flag'
  | 'number'
  | 'count'
  | 'texts'
  | 'map'
  | 'list'
  | 'value'
  | 'type'
  | { readonly one: ErrorKind; readonly flag?: true }
  | { readonly list: ErrorKind }
  | { readonly map: ErrorKind };

/** What is known of a kind of object. */
export interface Grammar {
  /** As it is called in a message. */
  readonly title: string;
  readonly keys: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  /** The words of ours that may stand in it, besides `x-todo`. */
  readonly words: readonly string[];
  /** The section of the components that a `$ref` in its stead leads into. */
  readonly section?: string;
}

const document: Readonly<Record<string, Shape>> = {
  openapi: 'text',
  info: { one: 'info' },
  servers: { list: 'server' },
  paths: { map: 'pathItem' },
  components: { one: 'components' },
  security: { list: 'securityRequirement' },
  tags: { list: 'tag' },
  externalDocs: { one: 'externalDocs' },
};

const value: Readonly<Record<string, Shape>> = {
  description: 'text',
  required: 'flag',
  deprecated: 'flag',
  style: 'text',
  explode: 'flag',
  allowReserved: 'flag',
  schema: { one: 'schema' },
  example: 'value',
  examples: { map: 'example' },
  content: { map: 'mediaType' },
};

const schema: Readonly<Record<string, Shape>> = {
  type: 'type',
  format: 'text',
  title: 'text',
  description: 'text',
  nullable: 'flag',
  enum: 'list',
  default: 'value',
  example: 'value',
  pattern: 'text',
  minLength: 'count',
  maxLength: 'count',
  minimum: 'number',
  maximum: 'number',
  exclusiveMinimum: 'flag',
  exclusiveMaximum: 'flag',
  multipleOf: 'number',
  items: { one: 'schema' },
  minItems: 'count',
  maxItems: 'count',
  uniqueItems: 'flag',
  properties: { map: 'schema' },
  required: 'texts',
  additionalProperties: { one: 'schema', flag: true },
  minProperties: 'count',
  maxProperties: 'count',
  allOf: { list: 'schema' },
  oneOf: { list: 'schema' },
  anyOf: { list: 'schema' },
  not: { one: 'schema' },
  discriminator: { one: 'discriminator' },
  readOnly: 'flag',
  writeOnly: 'flag',
  deprecated: 'flag',
  externalDocs: { one: 'externalDocs' },
};

const operation: Readonly<Record<string, Shape>> = {
  operationId: 'text',
  summary: 'text',
  description: 'text',
  tags: 'texts',
  externalDocs: { one: 'externalDocs' },
  parameters: { list: 'parameter' },
  requestBody: { one: 'requestBody' },
  responses: { map: 'response' },
  security: { list: 'securityRequirement' },
  deprecated: 'flag',
};

const one = { one: 'operation' } as const;
const limits = ['x-errors', 'x-rate-limit', 'x-timeout', 'x-notes', 'x-envelope'];

/** All kinds of objects. */
export const grammar: Readonly<Record<ErrorKind, Grammar>> = {
  service: {
    title: 'a service.yaml',
    keys: { ...document, 'x-parameters': { list: 'parameter' } },
    required: ['openapi', 'info', 'paths'],
    words: [...limits, 'x-protocol', 'x-parameters'],
  },
  endpoint: { title: 'an endpoint file', keys: document, required: ['openapi', 'info', 'paths'], words: [] },
  info: {
    title: 'info',
    keys: {
      title: 'text',
      description: 'text',
      version: 'text',
      termsOfService: 'text',
      contact: { one: 'contact' },
      license: { one: 'license' },
    },
    required: ['title', 'version'],
    words: ['x-zh'],
  },
  contact: { title: 'a contact', keys: { name: 'text', url: 'text', email: 'text' }, words: [] },
  license: { title: 'a license', keys: { name: 'text', url: 'text' }, required: ['name'], words: [] },
  server: {
    title: 'a server',
    keys: { url: 'text', description: 'text', variables: { map: 'serverVariable' } },
    required: ['url'],
    words: ['x-zh'],
  },
  serverVariable: {
    title: 'a server variable',
    keys: { enum: 'texts', default: 'text', description: 'text' },
    required: ['default'],
    words: ['x-zh'],
  },
  pathItem: {
    title: 'a path',
    keys: {
      parameters: { list: 'parameter' },
      get: one,
      put: one,
      post: one,
      delete: one,
      options: one,
      head: one,
      patch: one,
      trace: one,
    },
    words: [],
  },
  operation: {
    title: 'an operation',
    keys: operation,
    required: ['operationId', 'responses'],
    words: [...limits, 'x-zh', 'x-idempotent', 'x-batch'],
  },
  parameter: {
    title: 'a parameter',
    keys: { name: 'text', in: 'text', allowEmptyValue: 'flag', ...value },
    required: ['name', 'in'],
    words: ['x-zh', 'x-set-by', 'x-list', 'x-sensitive'],
    section: 'parameters',
  },
  requestBody: {
    title: 'a request body',
    keys: { description: 'text', content: { map: 'mediaType' }, required: 'flag' },
    required: ['content'],
    words: ['x-zh'],
    section: 'requestBodies',
  },
  mediaType: {
    title: 'a media type',
    keys: {
      schema: { one: 'schema' },
      example: 'value',
      examples: { map: 'example' },
      encoding: { map: 'encoding' },
    },
    required: ['schema'],
    words: [],
  },
  encoding: {
    title: 'an encoding',
    keys: { contentType: 'text', headers: { map: 'header' }, style: 'text', explode: 'flag', allowReserved: 'flag' },
    words: [],
  },
  response: {
    title: 'a response',
    keys: { description: 'text', headers: { map: 'header' }, content: { map: 'mediaType' } },
    required: ['description'],
    words: ['x-zh'],
    section: 'responses',
  },
  header: { title: 'a header', keys: value, words: ['x-zh', 'x-sensitive'], section: 'headers' },
  example: {
    title: 'an example',
    keys: { summary: 'text', description: 'text', value: 'value' },
    required: ['value'],
    words: ['x-zh'],
    section: 'examples',
  },
  components: {
    title: 'components',
    keys: {
      schemas: { map: 'schema' },
      responses: { map: 'response' },
      parameters: { map: 'parameter' },
      examples: { map: 'example' },
      requestBodies: { map: 'requestBody' },
      headers: { map: 'header' },
      securitySchemes: { map: 'securityScheme' },
    },
    words: [],
  },
  securityScheme: {
    title: 'a security scheme',
    keys: {
      type: 'text',
      description: 'text',
      name: 'text',
      in: 'text',
      scheme: 'text',
      bearerFormat: 'text',
      flows: 'map',
      openIdConnectUrl: 'text',
    },
    required: ['type'],
    words: ['x-zh'],
    section: 'securitySchemes',
  },
  securityRequirement: { title: 'a security requirement', keys: {}, words: [] },
  tag: {
    title: 'a tag',
    keys: { name: 'text', description: 'text', externalDocs: { one: 'externalDocs' } },
    required: ['name'],
    words: ['x-zh'],
  },
  externalDocs: {
    title: 'externalDocs',
    keys: { description: 'text', url: 'text' },
    required: ['url'],
    words: ['x-zh'],
  },
  schema: {
    title: 'a schema',
    keys: schema,
    words: ['x-zh', 'x-set-by', 'x-list', 'x-sensitive'],
    section: 'schemas',
  },
  discriminator: {
    title: 'a discriminator',
    keys: { propertyName: 'text', mapping: 'map' },
    required: ['propertyName'],
    words: [],
  },
};
