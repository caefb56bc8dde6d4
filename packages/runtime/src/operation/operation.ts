import type { Envelope } from './envelope.ts';
import type { ErrorKind, RetryAdvice } from './error-kind.ts';
import type { ClientProtocol } from './protocol.ts';
import type { ListStyle, Schema } from '../schema/schema.ts';

/** Who fills a value in that the caller does not give (`x-set-by`): the signer, a fresh UUID, or an option of the client. */
export type SetBy = 'signer' | 'uuid' | `option.${string}`;

/** A parameter of an operation; those the signer fills in are left out. Without `const` and `setBy` its value is the member of the Input that has its name. */
export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  /** The one value it has. */
  readonly const?: string | number | boolean;
  readonly setBy?: SetBy;
  /** What is sent when the option that should setBy it was not given. */
  readonly default?: string | number | boolean;
  readonly list?: ListStyle;
}

/** The body of a request. What the Input holds beside the parameters goes into it. */
export interface Body {
  /** The media type, without parameters: `application/json`, `multipart/form-data` … */
  readonly type: string;
  /** Where the Input sits in the body: a JSON pointer, `''` when left out. */
  readonly input?: string;
  /** The members of the body that never change. */
  readonly fixed?: { readonly [name: string]: unknown };
  /** Members of the body that are filled in, by JSON pointer. */
  readonly setBy?: { readonly [pointer: string]: SetBy };
  /** What is sent for a member filled by an option that was not given, by JSON pointer. */
  readonly defaults?: { readonly [pointer: string]: string | number | boolean };
  /** The member of the Input that is the whole body, where the body is not an object. */
  readonly whole?: string;
}

/** What is known of an error code. */
export interface ErrorInfo {
  readonly kind: ErrorKind;
  /** `never` when left out. */
  readonly retry?: RetryAdvice;
  /** ObservedErrors of the code that mean something else than its main meaning, told apart by HTTP status and message. */
  readonly cases?: readonly {
    readonly status: number;
    readonly message: string;
    readonly kind?: ErrorKind;
    readonly retry?: RetryAdvice;
  }[];
}

/** A service's or an operation's error codes. */
export type ErrorTable<Code extends string = string> = { readonly [code in Code]: ErrorInfo };

/** So many requests per period (`x-rate-limit`). */
export interface RateLimit {
  readonly requests: number;
  readonly per: 'second' | 'minute' | 'day';
  readonly scope: 'account' | 'operation';
}

/** What the operations of a service share. Generated from its `service.yaml`. */
export interface Service<Signing = unknown> {
  /** The name of its folder under `specs/`. */
  readonly id: string;
  readonly title: string;
  /** The vendor's version of the API. */
  readonly version: string;
  readonly protocol: ClientProtocol<Signing>;
  /** Where it is reached unless the caller says otherwise: an origin, perhaps with a path. */
  readonly endpoint: string;
  readonly envelope: Envelope;
  readonly errors: ErrorTable;
}

declare const types: unique symbol;

/** An operation as data: everything a call needs to know of it. Generated from one endpoint file. */
export interface Operation<Input = any, Output = any, Code extends string = string> {
  /** The operationId: unique over all services. */
  readonly id: string;
  readonly service: Service<any>;
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'HEAD';
  /** The path under the endpoint, with `{name}` for path parameters. */
  readonly path: string;
  readonly parameters: readonly Parameter[];
  readonly body?: Body;
  /** An object schema, or a union of object schemas. */
  readonly input: Schema;
  /** The part of the success body that the caller gets. */
  readonly output?: Schema;
  /** What a success looks like when it is not JSON: bytes, a redirect (the Output is `{ location }`), or nothing. */
  readonly responseType?: 'binary' | 'redirect' | 'empty';
  /** Where it differs from the service's. */
  readonly envelope?: Envelope;
  /** Its own codes; the service's count beside them. */
  readonly errors: ErrorTable<any>;
  /** Milliseconds the vendor allows one attempt. */
  readonly timeout?: number;
  readonly idempotent?: true;
  readonly rateLimit?: RateLimit;
  /** The list of the Input that may be cut into pieces of `size`. */
  readonly batch?: { readonly list: string; readonly size: number };
  /** Carries the types; there is no such member. */
  readonly [types]?: { readonly input: Input; readonly output: Output; readonly code: Code };
}

/** What a caller gives to an operation. */
export type InputOf<O> = O extends Operation<infer Input, any, any> ? Input : never;
/** What a caller gets from an operation. */
export type OutputOf<O> = O extends Operation<any, infer Output, any> ? Output : never;
/** The documented error codes of an operation, the service's common ones included. */
export type CodeOf<O> = O extends Operation<any, any, infer Code> ? Code : never;

/** The one value of a constant parameter of an operation: its Action, its Version. */
export function constantOf(operation: Operation, name: string): string | undefined {
  const parameter = operation.parameters.find((candidate) => candidate.name === name);
  return parameter?.const === undefined ? undefined : String(parameter.const);
}

/** What is known of a code of an operation as it was seen: its kind and whether to try again; `undefined` when undocumented. */
export function errorInfo(
  operation: Operation,
  code: string,
  status: number,
  message: string,
): { kind: ErrorKind; retry: RetryAdvice } | undefined {
  const tables: ErrorTable[] = [operation.errors, operation.service.errors];
  const fact = tables.map((table) => (Object.hasOwn(table, code) ? table[code] : undefined)).find(Boolean);
  if (!fact) return undefined;
  const sighting = fact.cases?.find((one) => one.status === status && message.startsWith(one.message));
  return { kind: sighting?.kind ?? fact.kind, retry: sighting?.retry ?? fact.retry ?? 'never' };
}
