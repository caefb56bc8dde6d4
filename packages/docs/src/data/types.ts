/** What the site's pages are made from: `packages/docs/src/data/<service>/*.gen.json`, one file a service and one an operation. */

import type { ErrorKind, RetryAdvice } from '@polyface/runtime';

/** A text in both languages. */
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
  /** The folder of its protocol: `tencent-tc3`. */
  readonly protocol: string;
  readonly servers: readonly { readonly url: string; readonly description?: Text }[];
  /** What the names of its types and factories begin with: `TencentFaceid` in `createTencentFaceid`. */
  readonly type: string;
  /** Options of the client beside the common ones. */
  readonly options: readonly Field[];
  readonly rateLimit?: RateLimitData;
  readonly notes: readonly Text[];
  /** The errors all of its operations have. */
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
  /** The name of its constant in the clients package; differs from `id` only where that is a word of the language. */
  readonly constant: string;
  /** What the names of its types begin with: `GetFaceIdToken`. */
  readonly type: string;
  readonly title: Text;
  readonly description: Text;
  readonly method: string;
  readonly path: string;
  /** The vendor's action, where calls are told apart by one. */
  readonly action?: string;
  /** The page of the vendor. */
  readonly vendorPage?: { readonly url: string; readonly description?: Text };
  readonly deprecated?: true;
  readonly rateLimit?: RateLimitData;
  /** Milliseconds, one attempt. */
  readonly timeout?: number;
  readonly idempotent?: true;
  readonly batch?: { readonly list: string; readonly size: number };
  /** What the caller gives: the client's Input. */
  readonly input: Shape;
  /** What of the request the caller does not give: constants, what the signer fills in, what options of the client setBy in. */
  readonly others: readonly Field[];
  /** The media type of the request's body. */
  readonly bodyType?: string;
  /** What a success body holds, the envelope included. Absent where it holds nothing. */
  readonly response?: Shape;
  /** Where the Output sits in the success body, a JSON pointer; `''` for all of it. */
  readonly outputAt: string;
  /** What a success looks like when it is not JSON. */
  readonly responseType?: 'binary' | 'redirect' | 'empty';
  readonly requests: readonly ExampleData[];
  readonly responses: readonly ExampleData[];
  /** Its own errors; the service's count beside them, except those with the same code. */
  readonly errors: readonly ErrorData[];
  readonly notes: readonly Text[];
  /** The documented request as a caller gives it to the client. */
  readonly example?: Readonly<Record<string, unknown>>;
}

/** An object: its members, or a choice of objects. */
export interface Shape {
  readonly fields: readonly Field[];
  /** Where it is a choice: `fields` is then empty. */
  readonly variants?: readonly Variant[];
}

/** One of the objects an object may be. */
export interface Variant extends Shape {
  /** The name of its schema: `CompareWithBusiness`. */
  readonly name: string;
  readonly description?: Text;
  /** The member by whose value it is known: `{ field: 'CompareLib', value: 'BUSINESS' }`. */
  readonly tag?: { readonly field: string; readonly value: string | number | boolean };
}

/** A parameter, a member of a body, or an item of a list. */
export interface Field {
  /** As the vendor spells it; `''` for an item of a list. */
  readonly name: string;
  /** Where a member of the Input travels. Absent inside of another field. */
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
  /** How a list travels where it does not travel as a JSON array. */
  readonly list?: 'repeat' | 'comma' | 'json';
  /** The one value it has. */
  readonly const?: string | number | boolean;
  /** Who fills it in: `signer`, `uuid`, `option.region`. */
  readonly setBy?: string;
  /** What an item of a list is. */
  readonly items?: Field;
  /** What it holds, where it is an object. */
  readonly shape?: Shape;
  /** Where it may be of several types that are not all objects. */
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

/** How an error was observed. The rest is there where it differs from the code's main meaning. */
export interface ObservedErrorData {
  readonly status: number;
  readonly message: string;
  readonly kind?: ErrorKind;
  readonly retry?: RetryAdvice | 'never';
  readonly description?: Text;
}

/** A documented request or answer. */
export interface ExampleData {
  readonly name: string;
  readonly summary: Text;
  readonly description?: Text;
  /** Of an answer: its status, `200`, `4XX`. */
  readonly status?: string;
  /** Where the example is of one parameter only: its name. */
  readonly parameter?: string;
  /** The body as it stands in the spec; JSON unless a text. */
  readonly value: unknown;
}

/** So many requests per period. */
export interface RateLimitData {
  readonly requests: number;
  readonly per: 'second' | 'minute' | 'day';
  readonly scope: 'account' | 'operation';
}
