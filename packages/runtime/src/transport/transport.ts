import type { WireRequest, WireResponse } from '../wire/message.ts';

/** The head of a response, which is there before its body. */
export type ResponseHead = Pick<WireResponse, 'status' | 'headers'>;

/** What a transport needs beside the request. */
export interface TransportOptions {
  /** Where the request is sent in place of its own origin: an origin, optionally with a path that is put before the request's. */
  readonly address?: URL | undefined;
  /** The largest accepted body of the response in bytes, as sent and after decompression. */
  readonly maxBytes: number;
  /** The agent that makes connections, in place of the transport's own. */
  readonly agent?: HttpAgent | undefined;
  /** Called as soon as the response begins. */
  onHead?(head: ResponseHead): void;
}

/** The part of an `Agent` of `node:http` or `node:https` that is checked. The agents of packages for proxies have it too. */
export interface HttpAgent {
  destroy(): void;
}

/** A request on its way. */
export interface Transmission {
  /** Rejects with the error of the network, with a {@link ResponseTooLarge}, or with the reason of `abort`. */
  readonly response: Promise<WireResponse>;
  /** Closes the connection, unless the response is complete. */
  abort(reason: unknown): void;
}

/**
 * Sends requests without `fetch`: no objects of the Fetch standard are created for a call. Sends a signed request unchanged, decompresses the
 * response and does not follow redirects.
 */
export type Transport = (request: WireRequest, options: TransportOptions) => Transmission;
