import type { Features } from '../schema/features.ts';
import type { Schema } from '../schema/schema.ts';
import type { Environment } from '../signing/environment.ts';
import type { ClientSigner } from '../signing/signer.ts';
import type { WireRequest, WireResponse } from '../wire/message.ts';
import type { Body } from './body.ts';
import type { DecodedResponse } from './decoded-response.ts';
import type { Envelope } from './envelope.ts';
import type { ErrorTable } from './error-table.ts';
import type { Paging } from './paging.ts';
import type { Parameter } from './parameter.ts';
import type { RateLimit } from './rate-limit.ts';

// Operation, Service and ClientProtocol refer to each other, so they share one file.

declare const types: unique symbol;

/** An operation as data: everything a call needs to know about it. Generated from one endpoint file. */
export interface Operation<Input = any, Output = any, Code extends string = string> {
  /** The operationId, unique within its service. */
  readonly id: string;
  /** The service that it belongs to. */
  readonly service: Service<any>;
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'HEAD';
  /** The path below the endpoint, with `{name}` for path parameters. */
  readonly path: string;
  /** The origin of the operation, if it is not that of its service. */
  readonly endpoint?: string;
  /** Its parameters in path, query and headers. */
  readonly parameters: readonly Parameter[];
  /** How its body is built. Absent if it has none. */
  readonly body?: Body;
  /** An object schema, or a union of object schemas. */
  readonly input: Schema;
  /** The schema of the part of a success body that a call returns. */
  readonly output?: Schema;
  /** The form of a success that is not JSON: bytes, a redirect (the Output is `{ location }`), or an empty body. */
  readonly responseType?: 'binary' | 'redirect' | 'empty';
  /** Default: the envelope of the service. */
  readonly envelope?: Envelope;
  /** The error codes of the operation. Those of the service apply too. */
  readonly errors: ErrorTable<any>;
  /** How long the vendor may take for one attempt, in milliseconds. */
  readonly timeout?: number;
  readonly idempotent?: true;
  /** The vendor's documented rate limit. */
  readonly rateLimit?: RateLimit;
  /** The list of the Input that can be split into batches of `size`. */
  readonly batch?: { readonly list: string; readonly size: number };
  /** How the operation pages, if it does. */
  readonly paging?: Paging;
  /** The client options without which the operation cannot be called. */
  readonly requiredOptions?: readonly string[];
  /** The features that it needs. Default: none. */
  readonly features?: Features;
  /** Carries the types. Never present at run time. */
  readonly [types]?: { readonly input: Input; readonly output: Output; readonly code: Code };
}

/** The Input of an operation. */
export type InputOf<O> = O extends Operation<infer Input, any, any> ? Input : never;
/** The Output of an operation. */
export type OutputOf<O> = O extends Operation<any, infer Output, any> ? Output : never;
/** The documented error codes of an operation, those of its service included. */
export type CodeOf<O> = O extends Operation<any, any, infer Code> ? Code : never;

/** What the operations of a service share. Generated from its `service.yaml`. */
export interface Service<Signing = unknown> {
  /** The name of its folder under `specs/`. */
  readonly id: string;
  /** The name of the service in English. */
  readonly title: string;
  /** The vendor's version of the API. */
  readonly version: string;
  /** The client side of its protocol. */
  readonly protocol: ClientProtocol<Signing>;
  /** The default endpoint: an origin, optionally with a path. */
  readonly endpoint: string;
  /** Where data, error code and request id are in its responses. */
  readonly envelope: Envelope;
  /** The error codes that every operation can return. */
  readonly errors: ErrorTable;
  /** The schemas of the options that a client has in addition to the common ones, by name. Default: none. */
  readonly options?: { readonly [name: string]: Schema };
  /** The features that the schemas of its options need. Default: none. */
  readonly features?: Features;
}

/** The client side of a protocol. */
export interface ClientProtocol<Signing = unknown> {
  /** The name of its folder: `tencent-tc3`. */
  readonly id: string;
  /** The schema of the client's `signing` option. Default: the option is not validated. */
  readonly signingOptions?: Schema;
  /** The features that the schema of `signingOptions` needs. Default: none. */
  readonly features?: Features;
  /** The vendor's header that names the client, in lower case. Default: only `user-agent` does. */
  readonly clientHeader?: string;
  /** Returns what is wrong with the client option `encryption`. Omitted: the protocol cannot encrypt fields. */
  encryptionProblem?(value: unknown): string | undefined;
  /** Returns the signer for the client's `signing` option. `service` matters where a scheme signs the service's name. */
  signer(signing: Signing | undefined, service?: Service<Signing>): ClientSigner;
  /** Encodes the unsigned request of a call. `signing` matters where a scheme determines the place of parameters. */
  encode(call: Call, signing: Signing | undefined): WireRequest | Promise<WireRequest>;
  /**
   * Compares the string to sign of a rejected request, given before its signature was attached, with the one that the vendor returned. Omitted:
   * the vendor returns none.
   */
  compareStringsToSign?(signer: ClientSigner, stamped: WireRequest, vendors: string): Promise<string>;
  /** Decodes a response. Never throws. */
  decode(operation: Operation, response: WireResponse): DecodedResponse;
}

/** An origin, optionally with a path. A `URL` is one, but computes its parts each time they are read. */
export type Endpoint = Pick<URL, 'origin' | 'host' | 'pathname'>;

/** A call to encode. */
export interface Call {
  readonly operation: Operation;
  /** Validated by `validateRequest`. */
  readonly input: { readonly [name: string]: unknown };
  readonly endpoint: Endpoint;
  /** The client's options. They set the values of `option.<name>`. */
  readonly options: { readonly [name: string]: unknown };
  readonly environment: Environment;
}
