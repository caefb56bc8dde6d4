import type { Issue } from '../schema/issue.ts';
import type { VerifyingSigner } from '../signing/common-mistake.ts';
import type { Fault } from '../signing/verify.ts';
import type { WireRequest, WireResponse } from '../wire/message.ts';
import type { DecryptionOptions } from './field-encryption.ts';
import type { Operation } from './operation.ts';
import type { RequestChecks } from './parse.ts';

/** An error as a vendor's server returns it. */
export interface ErrorResponse {
  /** The error code. */
  readonly code: string;
  /** The HTTP status. */
  readonly status: number;
  /** The error message. */
  readonly message: string;
}

/** Why a server refuses a request. `ServerProtocol.errorFor` maps it to an error of the vendor. */
export type Refusal =
  | {
      readonly reason:
        | 'unsigned'
        | 'unknown-operation'
        | 'unknown-version'
        | 'wrong-method'
        | 'wrong-content-type'
        | 'throttled'
        | 'internal';
    }
  /** `limit` is in bytes. */
  | {
      readonly reason: 'too-large';
      /** The greatest size, in bytes. */
      readonly limit: number;
    }
  | {
      readonly reason: 'unreadable';
      /** What is wrong. */
      readonly detail: string;
    }
  | {
      readonly reason: 'signature';
      /** The kind of mistake in the signature. */
      readonly fault: Fault;
      /** What is wrong. */
      readonly detail: string;
      /** The string to sign as the server computed it. */
      readonly stringToSign?: string;
    }
  | {
      readonly reason: 'invalid-input';
      /** What is wrong with the Input. */
      readonly issues: readonly Issue[];
    };

/** What a response depends on, beside its data. */
export interface ResponseContext {
  /** The request to respond to. */
  readonly request: WireRequest;
  /** The request id of the response. */
  readonly requestId: string;
  /** The server's time in milliseconds since 1970. */
  readonly now: number;
  /** Documented members of a success body beside the data and the request id: `{ Message: 'success' }`. */
  readonly members?: unknown;
  /** Identifies the data and the members if they never change, so that their JSON can be kept. */
  readonly constant?: object | undefined;
}

/** An Input whose encrypted fields were decrypted; or the vendor's error, if they cannot be. */
export type DecryptedInput = { readonly input: unknown } | { readonly error: ErrorResponse };

/** The server side of a protocol. */
export interface ServerProtocol {
  /** The name of its folder: `tencent-tc3`. */
  readonly id: string;
  /** The signature schemes that the vendor accepts. */
  readonly signers: readonly VerifyingSigner[];
  /** Returns the route of an operation: action and version, or method and path (with `{name}` for path parameters). */
  routeOf(operation: Operation): string;
  /** Returns the route that a request asks for, in the form of `routeOf`. */
  requestedRoute(request: WireRequest): string;
  /** Returns why a request matches none of the `routes`: unknown operation, unknown version, or wrong method. */
  routeRefusal(request: WireRequest, routes: readonly string[]): Refusal;
  /** Whether a request has the headers or parameters of this protocol. Does not depend on the host. */
  recognizes(request: WireRequest): boolean;
  /**
   * Parses the Input of a request by the schema of the operation. Does not validate it. With `checks`, adds the issues of constants and options.
   * Throws an `UnreadableError` if the body cannot be read.
   */
  parse(operation: Operation, request: WireRequest, checks?: RequestChecks): unknown;
  /** Decrypts the fields of a valid Input that the client encrypted. Omitted: the protocol does not encrypt fields. */
  decrypt?(input: unknown, options: DecryptionOptions): Promise<DecryptedInput>;
  /** Whether a text is a private key that `decrypt` can use. */
  acceptsPrivateKey?(privateKey: string): boolean;
  /** Returns the vendor's error for a refusal. */
  errorFor(refusal: Refusal, operation: Operation | undefined): ErrorResponse;
  /** Creates a success response. `data` is the Output of the operation. */
  respond(operation: Operation, data: unknown, context: ResponseContext): WireResponse;
  /** Creates an error response as the vendor returns it. `operation` is `undefined` if the request matches no operation. */
  respondWithError(error: ErrorResponse, operation: Operation | undefined, context: ResponseContext): WireResponse;
}
