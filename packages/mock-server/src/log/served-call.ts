import type { Explanation, RecordedCall } from '@polyface/mocks';
import type { WireRequest, WireResponse } from '@polyface/runtime/server';

/** A request for a vendor and its response. */
export interface ServedCall {
  /** The HTTP method. Empty if the request could not be parsed. */
  readonly method: string;
  /** The id of the service; `undefined` if the server could not tell which one the request is for. */
  readonly service: string | undefined;
  /** The record of the mock; `undefined` if no mock processed the request. */
  readonly call: RecordedCall | undefined;
  /** The HTTP status; 0 if there was no response. */
  readonly status: number;
  /** The time from the request to the response. */
  readonly milliseconds: number;
}

/** A served call with the request and the response on the wire. */
export interface Exchange extends ServedCall {
  readonly request: WireRequest;
  /** The names and values of the headers of the request in turn, as received. */
  readonly rawHeaders: readonly string[];
  /** `undefined` if the connection was dropped or closed. */
  readonly response: WireResponse | undefined;
  /** Why the signature was refused; `undefined` if it was accepted or not checked. */
  readonly explanation: Explanation | undefined;
  /** The session of the request; `undefined` outside a session. */
  readonly session: string | undefined;
}
