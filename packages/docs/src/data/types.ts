/** The data of the site's pages: `packages/docs/src/data/<service>/*.gen.json`, one file per service and one per operation. */

import type { ErrorKind, Paging, RetryAdvice } from '@polyface/runtime';

/** A text in both languages. May contain several lines; a line that begins with `- ` is a list item. */
export interface Text {
  readonly en: string;
  readonly zh: string;
}

/** `service.gen.json` */
export interface ServiceData {
  /** The folder under `specs/`: `tencent-faceid`. */
  readonly id: string;
  readonly title: Text;
  readonly description: Text;
  /** The vendor's version of the API. */
  readonly version: string;
  /** The folder of its protocol under `packages/runtime/src/protocols/`: `tencent-tc3`. */
  readonly protocol: string;
  readonly servers: readonly { readonly url: string; readonly description?: Text }[];
  /** Prefix of the names of its types and factories: `TencentFaceid` in `createTencentFaceid`. */
  readonly type: string;
  /** Client options of this service, in addition to the common ones. */
  readonly options: readonly Field[];
  readonly rateLimit?: RateLimitData;
  readonly notes: readonly Text[];
  /** The errors that every operation of the service can return. */
  readonly errors: readonly ErrorData[];
  /** The slugs of its operations. */
  readonly operations: readonly string[];
}

/** `<slug>.gen.json` */
export interface OperationData {
  /** The operationId: `getFaceIdToken`. */
  readonly id: string;
  /** The name of the spec file: `get-face-id-token`. */
  readonly slug: string;
  readonly service: string;
  /** The name of its constant in the clients package. Differs from `id` only if `id` is a reserved word of JavaScript. */
  readonly constant: string;
  /** Prefix of the names of its types: `GetFaceIdToken`. */
  readonly type: string;
  readonly title: Text;
  readonly description: Text;
  readonly method: string;
  /** The path below the server, with the path of the server. */
  readonly path: string;
  /** The origin of its server, if it is not that of its service. May contain `{name}` for variables. */
  readonly server?: string;
  /** The vendor's action name, in protocols that route by action. */
  readonly action?: string;
  /** The operation's page in the vendor's documentation. */
  readonly vendorPage?: { readonly url: string; readonly description?: Text };
  readonly deprecated?: true;
  readonly rateLimit?: RateLimitData;
  /** Timeout of one attempt, in milliseconds. */
  readonly timeout?: number;
  readonly idempotent?: true;
  readonly batch?: { readonly list: string; readonly size: number };
  readonly paging?: Paging;
  /** The client options without which the operation cannot be called. */
  readonly requiredOptions?: readonly string[];
  /** The rules between the members of the Input (`x-rules`), in words. */
  readonly rules?: readonly Text[];
  /** The business failures inside a success (`x-values` with a `kind`). */
  readonly outcomes?: readonly OutcomeData[];
  /** The client's Input. */
  readonly input: Shape;
  /** The fields of the request that the client sets: constants, values of the signer, of a UUID or of a client option. */
  readonly others: readonly Field[];
  /** The media type of the request body. */
  readonly bodyType?: string;
  /** The body of a success response, including the envelope. Absent if the body is empty. */
  readonly response?: Shape;
  /** JSON pointer to the Output in the success body; `''` for the whole body. */
  readonly outputAt: string;
  /** The type of a success response that is not JSON. */
  readonly responseType?: 'binary' | 'redirect' | 'empty';
  readonly requests: readonly ExampleData[];
  readonly responses: readonly ExampleData[];
  /** The operation's own errors. They replace the service's errors with the same code. */
  readonly errors: readonly ErrorData[];
  readonly notes: readonly Text[];
  /** The documented request as the client's Input. */
  readonly example?: Readonly<Record<string, unknown>>;
}

/** An object: its fields, or the variants of a union. */
export interface Shape {
  readonly fields: readonly Field[];
  /** The variants of a union. `fields` is then empty. */
  readonly variants?: readonly Variant[];
}

/** A variant of a union of objects. */
export interface Variant extends Shape {
  /** The name of its schema: `CompareWithBusiness`. */
  readonly name: string;
  readonly description?: Text;
  /** The discriminator and its value: `{ field: 'CompareLib', value: 'BUSINESS' }`. */
  readonly tag?: { readonly field: string; readonly value: string | number | boolean };
}

/** A parameter, a member of a body or an item of a list. */
export interface Field {
  /** The vendor's name; `''` for an item of a list. */
  readonly name: string;
  /** Where the request carries the field. Absent in nested fields. */
  readonly in?: 'path' | 'query' | 'header' | 'body';
  readonly type: 'string' | 'number' | 'integer' | 'boolean' | 'array' | 'object' | 'any';
  /** `int64`, `byte` (Base64), `binary` (a file), `date-time` … */
  readonly format?: string;
  readonly required: boolean;
  readonly nullable?: true;
  readonly deprecated?: true;
  readonly description?: Text;
  readonly enum?: readonly (string | number | boolean | null)[];
  readonly default?: unknown;
  readonly example?: unknown;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly sensitive?: 'secret' | 'personal' | 'biometric';
  /** How a list is sent, if not as a JSON array. */
  readonly list?: 'repeat' | 'comma' | 'json';
  /** The constant value. */
  readonly const?: string | number | boolean;
  /** The source of a value that the client sets: `signer`, `uuid`, `option.region`. */
  readonly setBy?: string;
  /** The type of a list's items. */
  readonly items?: Field;
  /** The type of the values of an object with arbitrary names. */
  readonly values?: Field;
  /** The shape of an object. */
  readonly shape?: Shape;
  /** The alternatives, if the value may have several types that are not all objects. */
  readonly anyOf?: readonly Field[];
}

/** An error code. */
export interface ErrorData {
  readonly code: string;
  readonly kind: ErrorKind;
  readonly retry: RetryAdvice | 'never';
  readonly description: Text;
  readonly resolution?: Text;
  readonly observed: readonly ObservedErrorData[];
}

/** A response as documented or observed. The optional members are present if they differ from those of the code. */
export interface ObservedErrorData {
  readonly status: number;
  readonly message: string;
  readonly kind?: ErrorKind;
  readonly retry?: RetryAdvice | 'never';
  readonly description?: Text;
}

/** A value in a success that means a business failure. */
export interface OutcomeData {
  /** The path of the field in the response: `Response.SendStatusSet[].Code`. */
  readonly path: string;
  readonly value: string | number | boolean;
  readonly kind: ErrorKind;
  readonly retry: RetryAdvice | 'never';
  readonly description: Text;
  readonly resolution?: Text;
}

/** A documented request or response. */
export interface ExampleData {
  readonly name: string;
  readonly summary: Text;
  readonly description?: Text;
  /** Status of a response: `200`, `4XX`. */
  readonly status?: string;
  /** Name of the parameter, if the example is of one parameter only. */
  readonly parameter?: string;
  /** The body as the spec states it: a JSON value, or text. */
  readonly value: unknown;
}

/** A number of requests per period. */
export interface RateLimitData {
  readonly requests: number;
  readonly per: 'second' | 'minute' | 'day';
  readonly scope: 'account' | 'operation';
}
