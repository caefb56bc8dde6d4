import type { Environment } from '../signing/environment.ts';
import type { Issue } from '../schema/issue.ts';
import type { VerifyingSigner } from '../signing/common-mistake.ts';
import type { Operation } from './operation.ts';
import type { Signer } from '../signing/signer.ts';
import type { Fault } from '../signing/verify.ts';
import type { WireRequest, WireResponse } from '../wire/message.ts';

/** A call that is to be encoded. */
export interface Call {
  readonly operation: Operation;
  /** Valid by the operation's `input` schema. */
  readonly input: { readonly [name: string]: unknown };
  /** Where the service is reached: an origin, perhaps with a path. */
  readonly endpoint: URL;
  /** The client's options, from which `option.<name>` is filled. */
  readonly options: { readonly [name: string]: unknown };
  readonly environment: Environment;
}

/** What a response says. */
export type DecodedResponse =
  | { readonly ok: true; readonly data: unknown; readonly requestId: string | undefined }
  | {
      readonly ok: false;
      readonly code: string;
      /** The vendor's words, without what a server shows of the request (`serverStringToSign`). */
      readonly message: string;
      readonly requestId: string | undefined;
      /** What the vendor says it computed the signature from, when it refused one. */
      readonly serverStringToSign?: string;
    }
  /** Nothing that the vendor documents. */
  | { readonly ok: undefined; readonly detail: string };

/** The client's half of a protocol. */
export interface ClientProtocol<Signing = unknown> {
  /** The name of its folder: `tencent-tc3`. */
  readonly id: string;
  /** The signer the client's `signing` options ask for. */
  signer(signing: Signing | undefined): Signer;
  /** The unsigned request. With `signing`, because a scheme may decide where parameters go. */
  encode(call: Call, signing: Signing | undefined): WireRequest | Promise<WireRequest>;
  decode(operation: Operation, response: WireResponse): DecodedResponse;
}

/** An error as a vendor's server shows it. */
export interface ErrorResponse {
  readonly code: string;
  readonly status: number;
  readonly message: string;
}

/** Why a server does not carry a request out. The protocol knows which of the vendor's errors that is. */
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
  | { readonly reason: 'too-large'; readonly limit: number }
  | { readonly reason: 'unreadable'; readonly detail: string }
  | { readonly reason: 'signature'; readonly fault: Fault; readonly detail: string; readonly stringToSign?: string }
  | { readonly reason: 'invalid-input'; readonly issues: readonly Issue[] };

/** What a server needs to answer with. */
export interface ResponseContext {
  readonly request: WireRequest;
  readonly requestId: string;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** The server's half of a protocol. */
export interface ServerProtocol {
  /** The name of its folder. */
  readonly id: string;
  /** All schemes the vendor takes. */
  readonly signers: readonly VerifyingSigner[];
  /** What an operation is found by: an Action and a Version, or a method and a path (with `{name}` for path parameters). */
  routeOf(operation: Operation): string;
  /** What a request asks for, in the same words. */
  requestedRoute(request: WireRequest): string;
  /** Why nothing is found at what was asked, given all that could have been asked: an unknown operation, version or a wrong method. */
  routeRefusal(request: WireRequest, routes: readonly string[]): Refusal;
  /** Whether a request bears the marks of this protocol (headers, parameters), whatever host it came to. */
  recognizes(request: WireRequest): boolean;
  /** The Input that a request carries, its texts turned into what the operation's schema says. Not validated. */
  parse(operation: Operation, request: WireRequest): unknown;
  /** The vendor's error for a refusal. */
  errorFor(refusal: Refusal, operation: Operation | undefined): ErrorResponse;
  /** A success. `data` is what the operation gives to its caller. */
  respond(operation: Operation, data: unknown, context: ResponseContext): WireResponse;
  /** An error in the vendor's shape. Without an operation where none was found. */
  respondWithError(error: ErrorResponse, operation: Operation | undefined, context: ResponseContext): WireResponse;
}
