import type { Credentials, Environment } from '@polyface/runtime';
import type {
  DecryptionOptions,
  ErrorResponse,
  Refusal,
  Verdict,
  WireRequest,
  WireResponse,
} from '@polyface/runtime/server';
import type { State } from '../state/state.ts';
import type { DocumentedOperation, DocumentedService } from './documented.ts';
import type { Explanation } from './explanation.ts';
import type { ActiveOverride, ResponseStep } from './override.ts';
import type { RecordedCall } from './recorded-call.ts';

/** Options of an engine. */
export interface EngineOptions {
  readonly documented: DocumentedService;
  readonly operations: readonly DocumentedOperation[];
  /** Credentials whose signatures are accepted. If omitted, signatures are not checked. */
  readonly credentials: readonly Credentials[] | undefined;
  readonly environment: Environment;
  /** Whether a nonce may be used again. */
  readonly replays: 'refuse' | 'allow';
  /** Whether calls over the documented rate limit are throttled. */
  readonly rateLimits: 'enforce' | 'ignore';
  /** If omitted, every operation returns its documented success. */
  readonly state: State | undefined;
  /** Decrypts encrypted fields. If omitted, the Input keeps them encrypted. */
  readonly encryption: DecryptionOptions | undefined;
}

/** Options of one request. */
export interface HandleOptions {
  /** The request before a path prefix was removed. The client may have signed that path. */
  readonly received?: WireRequest | undefined;
  /** Called with the record of the call before the response, which may be late or never come. */
  readonly onCall?: (call: RecordedCall) => void;
}

/** The response to a request and the record of the call. */
export interface HandleResult {
  /** `undefined` if the connection must be dropped. */
  readonly response: WireResponse | undefined;
  /** The record of the call. */
  readonly call: RecordedCall;
  /** Why the signature was refused; absent if it was accepted or not checked. */
  readonly explanation?: Explanation;
}

/** A request that was verified, parsed and validated, and waits for its response. */
export interface Exchange {
  readonly request: WireRequest;
  /** The operation the request is for; `undefined` if there is none. */
  readonly target: DocumentedOperation | undefined;
  /** The result of the signature check; `undefined` if it was not done. */
  readonly verdict: Verdict | undefined;
  /** The parsed Input; `undefined` if the request was refused before it was parsed. */
  readonly input?: unknown;
  /** Why the request is refused; `undefined` if it is accepted. */
  readonly refusal?: Refusal | undefined;
  /** The error of a valid Input whose encrypted fields cannot be decrypted. */
  readonly failure?: ErrorResponse;
}

/** The core of a mock: one function from a request to a response. */
export interface Engine {
  /**
   * Responds to a request. Never rejects; never settles when an override hangs. Synchronous where nothing has to be waited for: the digests of
   * Node are, a delayed response is not.
   */
  handleNow(request: WireRequest, options?: HandleOptions): HandleResult | Promise<HandleResult>;
  /** The first part of `handleNow`: verifies, parses and validates a request. Never rejects. */
  receive(request: WireRequest, options?: HandleOptions): Promise<Exchange>;
  /**
   * The second part of `handleNow`: responds and records the call. An accepted request gets the response of `step`; default: of the active
   * overrides.
   */
  respond(exchange: Exchange, step?: ResponseStep): Promise<HandleResult>;
  /** Returns the vendor's response to a request that the mock does not process. */
  refuse(request: WireRequest, refusal: Refusal): WireResponse;
  /** Returns the operationId a request is for, or `undefined`. */
  find(request: WireRequest): string | undefined;
  /** Returns the key id that a request names, whether its signature is valid or not; `undefined` if it names none. */
  keyIdOf(request: WireRequest): string | undefined;
  /** Adds an override. It takes precedence over the ones already active. */
  use(override: ActiveOverride): void;
  readonly calls: readonly RecordedCall[];
  /** Triggers an event of the state. Throws a `StateError` if the event is unknown or its input is invalid. */
  trigger(event: string, input: unknown): void;
  /** Removes overrides, calls, nonces and quota counts, and resets the state to its seed data. */
  reset(): void;
  /** How many times `reset` was called. */
  readonly resets: number;
}
